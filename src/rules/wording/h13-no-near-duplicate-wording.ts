import { foldText } from "../../declaration/normalise-text";
import { defineRule, type Draft } from "../rule";
import { excerpt } from "../text/excerpt";
import { judgedRows, type JudgedRow } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import { oneCharacterApart, type OneCharacterApart } from "../text/one-character-apart";

/** Shorter names are too often one character apart by chance. */
const SHORTEST = 6;
const NUMBERING = "\\dA-Za-z零〇一二三四五六七八九十百千两首末甲乙丙丁戊己庚辛";
const IS_NUMBERING = new RegExp(`[${NUMBERING}]`);
const WORDING = new RegExp(`[^${NUMBERING}]+`, "g");
const WORD = /[\p{L}]/u;

type MessageId = "names" | "value";

export const noNearDuplicateWording = defineRule<MessageId>({
  id: "H13",
  name: "no-near-duplicate-wording",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "名称和指标值的用字一致",
      messages: {
        names:
          "指标“{name}”与前面的“{other}”只差一个字（“{a}”与“{b}”）：请核对是否写错了字，或者重复填写了同一个指标。",
        value:
          "指标名称写“{name}”，指标值写“{other}”，只差一个字（“{a}”与“{b}”）：请核对哪一个字写错了。",
      },
      checks:
        "两个指标的名称（不少于 6 个字，不含末尾括号）是否只差一个字，而这个字不是数字、序数，也不是新与改、小与中一类用来区分对象的字（两行指标值的数不同的，是两个指标，不提示）；指标值中有没有一段文字与名称只差中间一个字。",
      why: "只差一个字的说法大多是写错了字或者复制后没有改全，考核时会当成两件事。",
      remedy: "核对并统一用字；确属两个不同的指标，请把名称写得更容易区分。",
      examples: {
        fails: "名称“群众对科普活动收益程度”，指标值“群众对科普活动受益程度95%”。",
        passes: "“一季度督导学校次数”与“二季度督导学校次数”；“新建公厕数量”与“改建公厕数量”。",
      },
    },
    "en-US": {
      title: "Name and value use the same words",
      messages: {
        names:
          "The indicator “{name}” is one character apart from “{other}” above (“{a}” and “{b}”): check for a wrong character, or the same indicator twice.",
        value:
          "The name says “{name}”, the value “{other}”, one character apart (“{a}” and “{b}”): check which character is wrong.",
      },
      checks:
        "Whether the names of two indicators (6 characters or more, without brackets at the end) differ in one character that is no figure, no ordinal and none of those that tell things apart (new and rebuilt, primary and secondary), unless their values differ in number; and whether a value holds a text that differs from its name in one inner character.",
      why: "Wordings one character apart are mostly typing mistakes or copies not fully changed; judged by the letter they are two different things.",
      remedy:
        "Agree on one wording; where two different indicators are meant, word their names so that they are easy to tell apart.",
      examples: {
        fails:
          "The name of a science association's indicator says “income” where its value says “benefit”, by one character.",
        passes: "“School visits, first quarter” and “School visits, second quarter”.",
      },
    },
  },
  *check({ declaration, ruleSet: { words } }) {
    const earlier = new Map<string, NamedRow[]>();
    for (const row of judgedRows(declaration)) {
      const named = { row, characters: Array.from(row.stem) };
      const alike = alikeRows(earlier, named);
      const draft = valueDraft(named) ?? nameDraft(named, alike, words.contrasts);
      alike.push(named);
      if (draft !== null) {
        yield draft;
      }
    }
  },
});

/** A row and the characters of its stem. */
interface NamedRow {
  readonly row: JudgedRow;
  readonly characters: readonly string[];
}

/** The earlier rows whose names are as long as this one and number the same: no others can be one word apart. */
function alikeRows(
  earlier: Map<string, NamedRow[]>,
  { row: { stem }, characters }: NamedRow,
): NamedRow[] {
  const key = `${characters.length} ${stem.replace(WORDING, "")}`;
  const known = earlier.get(key);
  const rows = known ?? [];
  if (known === undefined) {
    earlier.set(key, rows);
  }
  return rows;
}

/** The value words the name with one other character inside it. */
function valueDraft({
  row: { at, indicator, stem, values },
  characters,
}: NamedRow): Draft<MessageId> | null {
  const [slip] = values.flatMap((value) => {
    const near = nearlyIn(stem, characters, value);
    return near === null ? [] : [{ ...near, cells: value.cells }];
  });
  return slip === undefined
    ? null
    : {
        severity: "info",
        field: `indicators[${at}].name`,
        cells: [indicator.name.cell, ...slip.cells],
        message: {
          id: "value",
          values: {
            name: excerpt(stem),
            other: excerpt(slip.text),
            a: slip.apart.a,
            b: slip.apart.b,
          },
        },
      };
}

interface NearText {
  readonly text: string;
  readonly apart: OneCharacterApart;
}

function nearlyIn(stem: string, name: readonly string[], { text }: JudgedValue): NearText | null {
  const value = foldText(text);
  const { length } = name;
  if (length < SHORTEST || value.length < length || value.includes(stem)) {
    return null;
  }
  const characters = Array.from(value);
  for (let start = 0; start + length <= characters.length; start += 1) {
    const apart = oneCharacterApart(name, characters, start);
    if (apart !== null && isInner(apart, length) && isWording(apart)) {
      return { text: characters.slice(start, start + length).join(""), apart };
    }
  }
  return null;
}

/** At the ends, a value goes on in other words: 知晓率 and 知晓达95%. */
function isInner({ at }: OneCharacterApart, length: number): boolean {
  return at > 0 && at < length - 1;
}

function isWording({ a, b }: OneCharacterApart): boolean {
  return WORD.test(a) && WORD.test(b);
}

/** The name is one character apart from an earlier one. */
function nameDraft(
  { row, characters }: NamedRow,
  alike: readonly NamedRow[],
  contrasts: readonly string[],
): Draft<MessageId> | null {
  if (characters.length < SHORTEST) {
    return null;
  }
  const { at, indicator, name } = row;
  for (const earlier of alike) {
    const apart = oneCharacterApart(characters, earlier.characters);
    if (apart !== null && !tellsApart(apart, contrasts) && !differInNumber(row, earlier.row)) {
      return {
        severity: "info",
        field: `indicators[${at}].name`,
        cells: [indicator.name.cell, earlier.row.indicator.name.cell],
        message: {
          id: "names",
          values: {
            name: excerpt(name),
            other: excerpt(earlier.row.name),
            a: apart.a,
            b: apart.b,
          },
        },
      };
    }
  }
  return null;
}

/** Rows with other numbers are two indicators: 供水管网 8公里 and 排水管网 9公里. */
function differInNumber(row: JudgedRow, earlier: JudgedRow): boolean {
  const own = numbersOf(row);
  const other = numbersOf(earlier);
  return own !== "" && other !== "" && own !== other;
}

function numbersOf({ values }: JudgedRow): string {
  return values.flatMap(({ text }) => foldText(text).match(/\d+(?:\.\d+)?/g) ?? []).join(" ");
}

function tellsApart({ a, b }: OneCharacterApart, contrasts: readonly string[]): boolean {
  return (
    IS_NUMBERING.test(a) ||
    IS_NUMBERING.test(b) ||
    contrasts.some((group) => group.includes(a) && group.includes(b))
  );
}
