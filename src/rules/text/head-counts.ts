import type { Declaration } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { onceFor } from "../../declaration/remembered";
import type { FieldPath } from "../../declaration/field-path";
import type { CellAddress } from "../../sheet/address";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";
import { clausesOf } from "./clauses";
import { judgedRows, type JudgedRow } from "./judged-rows";
import type { JudgedValue } from "./judged-values";
import type { Pair } from "./pairs";
import type { WordTools } from "./word-tools";

/** A number of people in a value: 各类培训3000人次. */
export interface HeadCount {
  readonly field: FieldPath;
  readonly cells: readonly (CellAddress | null)[];
  /** The columns in which the value stands. */
  readonly columns: readonly ("annual" | "period")[];
  readonly pair: Pair;
  /** The clause as it is written. */
  readonly clause: string;
  /** Whether it is a total: the clause or the name says 各, 所有, 全年 … */
  readonly isTotal: boolean;
  /** What clause and name say beside the number and the words of counting. */
  readonly clauseSubject: string;
  readonly nameSubject: string;
  /** The times that clause and name tell: 上半年, 3月. */
  readonly times: readonly string[];
}

const PEOPLE: readonly string[] = ["人", "名", "人次"];
const HAS_PEOPLE = new RegExp(PEOPLE.join("|"));

/** 总工会, 总站 … are bodies, and 总体 says nothing of a number. */
const NO_TOTAL = /总(?:工会|会|队|站|院|馆|部|局|分|体|监|务|结|支|校|店|书记)|各自|年度总结/g;
/** Means and growth are no numbers of people to be compared. */
const RELATIVE = /每(?!年)|平均|人均|新增|增加|增长|提高|减少|净增/;
const TIMES = /20\d\d年|[上下]半年|[一二三四]季度|\d{1,2}月/g;

/** Words of counting and doing that say nothing of who is counted. */
const FILLERS =
  /人数|人次|人员|参加|参与|受众|受益|举办|组织|开展|完成|接待|服务|预期|预计|计划|实现|覆盖|惠及|达到?|共计?|计|的/g;

/** 各 with what may follow it. */
const KINDS = /各[类种项]?/g;

/** More than anybody writes; all counts are compared with all others, and their subjects sign by sign. */
const MOST_COUNTS = 100;
const LONGEST_SUBJECT = 100;

const totalWords: (totals: readonly string[]) => RegExp = onceFor(
  (totals) => new RegExp(alternatives(totals), "g"),
);

/** The numbers of people in all values of indicators, in the order of the form. */
export function headCounts(
  declaration: Declaration,
  { totals }: Pick<RuleWords, "totals">,
  words: WordTools,
): readonly HeadCount[] {
  const total = totalWords(totals);
  const hasTotal = (text: string) => text.replace(NO_TOTAL, "").search(total) >= 0;
  const subjectOf = (text: string) =>
    words
      .wordsBesideFigures(text)
      .replace(NO_TOTAL, "")
      .replace(KINDS, "")
      .replace(total, "")
      .replace(FILLERS, "")
      .slice(0, LONGEST_SUBJECT);
  return judgedRows(declaration).flatMap((row) =>
    row.values.flatMap((value) =>
      (HAS_PEOPLE.test(foldText(value.stated)) ? clausesOf(value.stated) : [])
        .flatMap((clause) => {
          const told = foldText(clause);
          const name = foldText(row.name);
          const pairs = words.pairsIn(clause).filter(({ unit }) => PEOPLE.includes(unit));
          if (pairs.length === 0 || RELATIVE.test(told + name)) {
            return [];
          }
          const shared: Omit<HeadCount, "pair"> = {
            field: value.field,
            cells: value.cells,
            columns: columnsOf(value, row),
            clause,
            isTotal: hasTotal(told) || hasTotal(name),
            clauseSubject: subjectOf(clause),
            nameSubject: subjectOf(row.name),
            times: `${told};${name}`.match(TIMES) ?? [],
          };
          return pairs.map((pair): HeadCount => ({ ...shared, pair }));
        })
        .slice(0, MOST_COUNTS),
    ),
  );
}

function columnsOf(
  { field }: JudgedValue,
  { indicator: { annualValue, periodValue }, values }: JudgedRow,
): HeadCount["columns"] {
  const isShared = values.length === 1 && annualValue.value !== null && periodValue.value !== null;
  const own = field.endsWith("annualValue") ? "annual" : "period";
  return isShared ? ["annual", "period"] : [own];
}
