import { normaliseText, splitTail } from "../declaration/normalise-text";
import type { Edition } from "../editions/edition";
import {
  OTHER_KINDS,
  OVERALL_TAILS,
  TITLE_END,
  TITLE_TOPICS,
  type OtherKind,
} from "../editions/form-kinds";
import { LONGEST_TITLE } from "../editions/words/head-words";
import { CONTINUED } from "../editions/words/remark-words";
import type { SheetCell } from "./sheet-cells";

export type FormKind = "declaration" | OtherKind["id"];

/** A cell that names the kind of form below it. */
export interface FormTitle {
  readonly cell: SheetCell;
  readonly kind: FormKind;
  /** Characters in front of the known title: a unit's name, a year. */
  readonly prefix: number;
  /** The title again, where a form goes on: （续表）. */
  readonly continued: boolean;
  /** The known title in it, normalised; `""` where it is none of a declaration. */
  readonly wording: string;
}

/** Recognises titles. `alone`: the cell has its row for itself. */
export type TitleReader = (cell: SheetCell, alone: boolean) => FormTitle | null;

const LAST_YEAR_OR_DATE =
  /(.)20\d{2}(?:年?度?\)?|年\d{1,2}月(?:\d{1,2}日)?|[-./]\d{1,2}[-./]\d{1,2})$/;

const OTHER_TITLES = OTHER_KINDS.flatMap(({ titles }) => titles);

/** A reader of the titles of these editions and of the other kinds of form. */
export function titleReader(editions: readonly Edition[]): TitleReader {
  const wordings = editions.flatMap(({ title }) => [title.printed, ...title.synonyms]);
  const known = [...new Set(wordings.map(normaliseText))];
  const endings = [
    ...new Set([...known, ...OTHER_TITLES, TITLE_END].map((title) => title.slice(-1))),
  ];

  return (cell, alone) => {
    if (cell.term.length > LONGEST_TITLE || !endings.some((ending) => cell.term.includes(ending))) {
      return null;
    }
    const { core, rest } = withoutYear(cell.term);
    const titles = known.filter((title) => core.endsWith(title));
    if (titles.length > 0) {
      const wording = titles.reduce((a, b) => (b.length > a.length ? b : a));
      const prefix = core.length - wording.length;
      const kind = kindByWords(rest)?.id ?? "declaration";
      return { cell, kind, prefix, continued: isContinued(cell), wording };
    }
    if (isOverall(core, rest)) {
      return { cell, kind: "declaration", prefix: 0, continued: isContinued(cell), wording: core };
    }
    const other =
      kindByTitle(core) ?? (alone && looksLikeTitle(core) ? kindByWords(cell.term) : null);
    return other === null
      ? null
      : { cell, kind: other.id, prefix: 0, continued: false, wording: "" };
  };
}

/** Whether a cell says that a form goes on: a title with （续表） behind it, or that word alone. */
export function isContinued({ term }: Pick<SheetCell, "term">): boolean {
  const { stem, tail } = splitTail(term);
  const word = (tail === "" ? stem : tail).replace(/^\(|\)$/g, "");
  return CONTINUED.some((known) => known === word) && (tail === "" || stem.endsWith(TITLE_END));
}

function kindByTitle(core: string): OtherKind | null {
  const bare = core.replace(/^\(?20\d{2}年?度?\)?/, "");
  return OTHER_KINDS.find(({ titles }) => titles.some((title) => title === bare)) ?? null;
}

function kindByWords(text: string): OtherKind | null {
  return (
    OTHER_KINDS.find(({ titleWords }) => titleWords.some((word) => text.includes(word))) ?? null
  );
}

/** 预算绩效目标申报表（部门整体）: what is declared stands in brackets. */
function isOverall(core: string, rest: string): boolean {
  return (
    OVERALL_TAILS.some((tail) => rest.includes(tail)) &&
    looksLikeTitle(core) &&
    kindByWords(core) === null
  );
}

function looksLikeTitle(core: string): boolean {
  return core.endsWith(TITLE_END) && TITLE_TOPICS.some((topic) => core.includes(topic));
}

/** Takes brackets, a year and a date off the end; one bracket of the year may be lost. */
function withoutYear(term: string): { core: string; rest: string } {
  let core = term;
  for (let before = ""; before !== core;) {
    before = core;
    core = splitTail(core).stem.replace(LAST_YEAR_OR_DATE, "$1");
  }
  return { core, rest: term.slice(core.length) };
}
