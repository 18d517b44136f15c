import { fill } from "../../locales/translation";
import { UnreadableWorkbook } from "../../workbook/unreadable-workbook";
import { UnknownCall } from "../bridge/unknown-call";
import type { WorkbenchTexts } from "./workbench-texts";

/** What went wrong in the page, as a sentence. */
export function problemSentence(problem: unknown, texts: WorkbenchTexts): string {
  return problem instanceof UnknownCall
    ? fill(texts.problems.unknownCall, { call: problem.call })
    : fill(texts.problems.other, { reason: reasonOf(problem) });
}

/** Why a file could not be opened, as a sentence. */
export function openingProblem(problem: unknown, file: string, texts: WorkbenchTexts): string {
  if (!(problem instanceof UnreadableWorkbook)) {
    return problemSentence(problem, texts);
  }
  return problem.code === "not-a-workbook"
    ? fill(texts.problems.onlyXlsx, { file })
    : fill(texts.problems.unreadable, { file, reason: texts.unreadable[problem.code] });
}

/** The plain words of an error. */
export function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
