/** What a number format is made of: quoted and escaped literals, spaces and fillers, bracketed conditions, single signs. */
const PARTS = /"([^"]*)"|[\\!](.)|[_*].|\[[^\]]*\]|./gsu;

/** Most formats hold neither a comma nor a literal. */
const MAY_SCALE = /[,"\\!]/;

/**
 * The power of ten by which a number format divides what it shows: 3 for each comma behind the digits (`#,##0,`), and the
 * digits behind a point that is a mere character (`0!.0,` and `0"."0000`, as Chinese workbooks show 元 in 万元).
 */
export function formatScale(numberFormat: string): number {
  if (!MAY_SCALE.test(numberFormat)) {
    return 0;
  }
  let commas = 0;
  let decimals: number | null = null;
  for (const [part, quoted, escaped] of numberFormat.matchAll(PARTS)) {
    if (part === ";") {
      break;
    }
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
