import { read } from "@e965/xlsx";
import fc from "./fast-check";
import { fen } from "../../src/declaration/money";
import type { DeskVerdict } from "../../src/desk/desk-row";
import { DEFAULT_EDITION } from "../../src/editions/editions";
import type { FormContent } from "../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { consistentContent } from "./form-content";
import { sample } from "./samples";
import { sheetJsFile } from "./sheetjs-file";

/** A workbook as a department sends it, and the expected result. */
export interface ReceivedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly verdict: DeskVerdict;
  /** null for a workbook without a declaration. */
  readonly department: string | null;
}

/** The kinds that arrive, in turn. */
const KINDS = [
  "good",
  "faulty",
  "good",
  "as .xls",
  "good",
  "other kind",
  "good",
  "unreadable",
] as const;

/**
 * This many received workbooks: declarations of different departments, every eighth with a wrong sum, one as .xls,
 * one with another form, one cut off. The same seed gives the same workbooks.
 */
export async function receivedWorkbooks(
  count: number,
  seed = 2027,
): Promise<readonly ReceivedWorkbook[]> {
  const contents = fc.sample(consistentContent(DEFAULT_EDITION), { numRuns: count, seed });
  return Promise.all(contents.map((content, index) => receivedWorkbook(content, index)));
}

async function receivedWorkbook(drawn: FormContent, index: number): Promise<ReceivedWorkbook> {
  const kind = KINDS[index % KINDS.length];
  const department = `${drawn.department}${index + 1}`;
  const content = { ...drawn, department };
  const name = `${String(index + 1).padStart(3, "0")} ${department}`;
  switch (kind) {
    case "faulty":
      return {
        name: `${name}.xlsx`,
        bytes: await formFile(withWrongSum(content)),
        verdict: "revise",
        department,
      };
    case "as .xls": {
      const workbook = read(await formFile(content), { type: "array" });
      return {
        name: `${name}.xls`,
        bytes: sheetJsFile(workbook, "biff8"),
        verdict: "pass",
        department,
      };
    }
    case "other kind":
      return {
        name: `${name}.xlsx`,
        bytes: sample("not-a-declaration.xlsx"),
        verdict: "unrecognised",
        department: null,
      };
    case "unreadable":
      return {
        name: `${name}.xlsx`,
        bytes: (await formFile(content)).slice(0, 3_000 + index),
        verdict: "unreadable",
        department: null,
      };
    default:
      return { name: `${name}.xlsx`, bytes: await formFile(content), verdict: "pass", department };
  }
}

function formFile(content: FormContent): Promise<Uint8Array> {
  return writeWorkbook([
    planForm(DEFAULT_EDITION, { ...DEFAULT_FORM_OPTIONS, year: 2027 }, content),
  ]);
}

function withWrongSum(content: FormContent): FormContent {
  const { basicExpenditure } = content.budget;
  const amount = typeof basicExpenditure === "number" ? basicExpenditure : 0;
  const budget = { ...content.budget, basicExpenditure: fen(amount + 370_000) };
  return { ...content, budget };
}
