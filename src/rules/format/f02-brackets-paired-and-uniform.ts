import type { Declaration } from "../../declaration/declaration";
import type { LocalText } from "../../declaration/locale";
import type { CellAddress } from "../../sheet/address";
import { defineRule, type Draft } from "../rule";
import { bracketsOf, withUniformBrackets } from "../text/brackets";
import { excerpt } from "../text/excerpt";
import { flawedText, flawedValues } from "../text/flawed-values";
import { textCorrection } from "../text/text-correction";

type MessageId = "single" | "mixed" | "styles";
type Width = "half" | "full";

const WIDTHS: Readonly<Record<Width, LocalText>> = {
  half: { "zh-CN": "半角 ()", "en-US": "half-width ()" },
  full: { "zh-CN": "全角（）", "en-US": "full-width （）" },
};

export const bracketsPairedAndUniform = defineRule<MessageId>({
  id: "F02",
  name: "brackets-paired-and-uniform",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "括号成对、全半角一致",
      messages: {
        single: "{field}“{text}”的括号缺少另一半：请补上或删去。",
        mixed: "{field}“{text}”的一对括号一半是全角、一半是半角：请统一为{width}。",
        styles:
          "三级指标名称的括号全角、半角混用：{count} 个名称用{rarer}（{cells}），其余用{usual}，请统一。",
      },
      checks:
        "指标名称或指标值里的圆括号缺少另一半，或者一对括号一半全角、一半半角；各三级指标名称之间，有的用全角括号，有的用半角括号（提示用得少的一种）。列表序号“1）”不算。",
      why: "括号不成对或全半角混用，看上去不整齐，按名称查找、比对时也会当作不同的名称。",
      remedy: "补上缺少的一半；整张表统一用全角或半角括号。",
      examples: {
        fails: "“(人数）”左边半角、右边全角；一行写“路面修补（平方米）”，另一行写“桥梁检测(座)”。",
        passes: "各行都写“（平方米）”“（座）”。",
      },
    },
    "en-US": {
      title: "Brackets come in pairs and one style",
      messages: {
        single: "{field}, “{text}”, has a bracket without its partner: add it or delete the other.",
        mixed: "{field}, “{text}”, has a pair of brackets of different widths: make both {width}.",
        styles:
          "The names of indicators mix brackets of two widths: {count} use {rarer} ({cells}), the others {usual}; use one of them.",
      },
      checks:
        "A name or value has a round bracket without its partner, or a pair of one full- and one half-width sign; or some names of indicators use full-width and others half-width brackets (the rarer style is reported). A list number such as “1)” does not count.",
      why: "Such brackets look untidy, and a search or comparison takes the names for different ones.",
      remedy: "Add what is missing, and use one width of brackets on the whole form.",
      examples: {
        fails: "A pair whose left sign is half-width and whose right sign is full-width.",
        passes: "All names have full-width brackets.",
      },
    },
  },
  *check({ declaration }) {
    const names = bracketedNames(declaration);
    const width = names.half.length > names.full.length ? "half" : "full";
    for (const [at, indicator] of declaration.indicators.entries()) {
      const flawed = indicator.answered
        ? []
        : [
            ...flawedText(indicator.name, `indicators[${at}].name`, flawOf),
            ...flawedValues(indicator, at, flawOf),
          ];
      for (const { field, cells, raw, flaw } of flawed) {
        yield {
          severity: "info",
          field,
          cells,
          message: {
            id: flaw,
            values: { field: { field }, text: excerpt(raw), width: { label: WIDTHS[width] } },
          },
          correction:
            flaw === "mixed"
              ? textCorrection(declaration, cells[0], raw, withUniformBrackets(raw, width))
              : null,
        };
      }
    }
    yield* mixedStyles(names, width);
  },
});

function flawOf(raw: string): "single" | "mixed" | null {
  const { single, mixed } = bracketsOf(raw);
  return single > 0 ? "single" : mixed.length > 0 ? "mixed" : null;
}

interface BracketedName {
  /** Place of the indicator in the model. */
  readonly at: number;
  readonly cell: CellAddress | null;
}

/** The names whose brackets are all right, by the width of these. */
function bracketedNames({ indicators }: Declaration): Readonly<Record<Width, BracketedName[]>> {
  const names: Readonly<Record<Width, BracketedName[]>> = { half: [], full: [] };
  for (const [at, { name, answered }] of indicators.entries()) {
    const { half, full } = bracketsOf(name.raw);
    if (!answered && half + full > 0 && flawOf(name.raw) === null) {
      const { cell } = name;
      names.half.push(...(half > 0 ? [{ at, cell }] : []));
      names.full.push(...(full > 0 ? [{ at, cell }] : []));
    }
  }
  return names;
}

function* mixedStyles(
  byWidth: Readonly<Record<Width, readonly BracketedName[]>>,
  usual: Width,
): Iterable<Draft<MessageId>> {
  const rarer: Width = usual === "full" ? "half" : "full";
  const names = byWidth[rarer];
  const [first] = names;
  if (first !== undefined && byWidth[usual].length > 0) {
    const cells = names.map(({ cell }) => cell);
    yield {
      severity: "info",
      field: `indicators[${first.at}].name`,
      cells,
      message: {
        id: "styles",
        values: {
          count: names.length,
          rarer: { label: WIDTHS[rarer] },
          usual: { label: WIDTHS[usual] },
          cells: { cells: cells.filter((cell) => cell !== null) },
        },
      },
    };
  }
}
