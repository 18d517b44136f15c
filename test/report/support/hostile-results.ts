import type { FileResult } from "../../../src/report/report-document";
import { checkedWith } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";

/** A reviewed file with this text wherever a text from outside can occur. */
export function hostileResult(text: string): FileResult {
  const field = "indicators[0].annualValue";
  const quoting = finding({
    rule: "H06",
    field,
    message: { id: "approximate", values: { field: { field }, value: text, words: text } },
  });
  const acceptance = {
    rule: "H06",
    message: "approximate",
    sheet: text,
    form: { year: null, department: text },
    field,
    row: [],
    values: [text],
    reason: text,
    at: text,
  };
  const checked = checkedWith([quoting, { ...quoting, accepted: acceptance }], {
    sheet: text,
    department: { value: text, raw: text, cell: "B2" },
  });
  return {
    file: text,
    outcome: { status: "checked", declarations: [checked] },
    partlyExamined: [{ sheet: text, examined: "A1:B2", used: "A1:B3" }],
    ignoredAcceptances: [],
  };
}
