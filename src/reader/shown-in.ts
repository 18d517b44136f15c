import type { SheetUnit } from "../declaration/amount";
import { conditionalSection, formatSections } from "../sheet/format-section";

/** How a number format shows a number. */
export interface ShownIn {
  /** The power of ten by which it divides: 4 where 元 are shown in 万元. */
  readonly scale: number;
  /** The unit that it prints behind a number that it divides; null where it prints none. */
  readonly unit: SheetUnit | null;
}

const AS_IT_IS: ShownIn = { scale: 0, unit: null };

/** Most formats hold neither a comma nor a literal. */
const MAY_SCALE = /[,"\\!]/;

/** What a number format is made of: quoted and escaped literals, spaces and fillers, bracketed conditions, single signs. */
const PARTS = /"([^"]*)"|[\\!](.)|[_*].|\[[^\]]*\]|./gsu;

const UNITS: readonly (readonly [printed: RegExp, unit: SheetUnit])[] = [
  [/亿/, "亿元"],
  [/百万/, "百万元"],
  [/万/, "万元"],
  [/千/, "千元"],
];

/**
 * How a number format shows a number: divided by a thousand for each comma behind the digits (`#,##0,`), and by ten for each
 * digit behind a point that is a mere character (`0!.0,` and `0"."0000`, as Chinese workbooks show 元 in 万元).
 */
export function shownIn(numberFormat: string, value: number): ShownIn {
  if (!MAY_SCALE.test(numberFormat)) {
    return AS_IT_IS;
  }
  const section = [...sectionFor(numberFormat, value).matchAll(PARTS)];
  const scale = scaleOf(section);
  const printed = section.map(([part, quoted, escaped]) => quoted ?? escaped ?? part).join("");
  const unit = UNITS.find(([pattern]) => pattern.test(printed))?.[1] ?? null;
  return scale === 0 ? AS_IT_IS : { scale, unit };
}

/** The section by its condition, or else by the sign: positive; negative; zero. */
function sectionFor(numberFormat: string, value: number): string {
  const sections = formatSections(conditionalSection(numberFormat, value));
  const [positive = "", negative = positive, zero = positive] = sections;
  return value < 0 ? negative : value === 0 ? zero : positive;
}

function scaleOf(section: readonly RegExpMatchArray[]): number {
  let commas = 0;
  let decimals: number | null = null;
  for (const [part, quoted, escaped] of section) {
    if (part === "," || part === ".") {
      commas = part === "," ? commas + 1 : 0;
    } else if (quoted === "." || escaped === ".") {
      decimals = 0;
    } else if (/^[0#?]$/.test(part)) {
      commas = 0;
      decimals = decimals === null ? null : decimals + 1;
    }
  }
  return commas * 3 + (decimals ?? 0);
}
