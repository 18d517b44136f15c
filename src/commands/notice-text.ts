import type { Locale } from "../declaration/locale";
import { commands as commandsEnUS } from "../locales/en-US/commands";
import { pane as paneEnUS } from "../locales/en-US/pane";
import type { Translation } from "../locales/translation";
import { commands as commandsZhCN } from "../locales/zh-CN/commands";
import { pane as paneZhCN } from "../locales/zh-CN/pane";
import type { UnrecognisedReason } from "../review/checked-workbook";
import { unrecognisedSentence } from "../rules/structure/s01-form-is-recognised";
import type { NoticeCode } from "./notice-code";
import type { ProblemCode } from "./outcome";

interface NoticeTexts {
  readonly own: Translation<typeof commandsZhCN>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
}

const TEXTS: Readonly<Record<Locale, NoticeTexts>> = {
  "zh-CN": { own: commandsZhCN, problems: paneZhCN.problems },
  "en-US": { own: commandsEnUS, problems: paneEnUS.problems },
};

/** Title of the window. */
export function noticeTitle(locale: Locale): string {
  return TEXTS[locale].own.title;
}

/** The text for the user. An unknown code is reported as an unknown problem. */
export function noticeText(code: string, locale: Locale): string {
  const texts: ReadonlyMap<string, string> = new Map(Object.entries(noticeTexts(locale)));
  return texts.get(code) ?? TEXTS[locale].problems.unknown;
}

function noticeTexts(locale: Locale): Readonly<Record<NoticeCode, string>> {
  const { own, problems } = TEXTS[locale];
  const unrecognised = (reason: UnrecognisedReason) =>
    unrecognisedSentence({ reason, sheet: null }, locale);
  return {
    clean: own.clean,
    "not-marked": own.notMarked,
    "not-shown": own.notShown,
    "not-cleared": own.notCleared,
    "no-form": own.noForm,
    "row-cut": own.rowCut,
    "unrecognised-empty": unrecognised("empty"),
    "unrecognised-none": unrecognised("none"),
    "unrecognised-project": unrecognised("project"),
    "unrecognised-self-evaluation": unrecognised("self-evaluation"),
    "unrecognised-monitoring": unrecognised("monitoring"),
    "problem-not-in-excel": problems["not-in-excel"],
    "problem-too-old": problems["too-old"],
    "problem-cell-edit-mode": problems["cell-edit-mode"],
    "problem-inactive-workbook": problems["inactive-workbook"],
    "problem-too-large": problems["too-large"],
    "problem-access-denied": problems["access-denied"],
    "problem-workbook-protected": problems["workbook-protected"],
    "problem-sheet-protected": problems["sheet-protected"],
    "problem-unknown": problems.unknown,
    "problem-not-loaded": problems["not-loaded"],
    "problem-internal": problems.internal,
  };
}
