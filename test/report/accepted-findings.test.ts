import { reportDocument, type FileResult } from "../../src/report/report-document";
import { textReport } from "../../src/report/text-report";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { accepted } from "../support/acceptances";
import { checkedWith, emptyDeclaration } from "../support/checked-declaration";
import { finding } from "../support/finding-builders";

const S03 = finding({ rule: "S03", field: "title", cells: ["A1"] });
const reason = "封面已写 {at} 年度";
const acceptance = accepted(S03, emptyDeclaration(), reason);

function resultWith(...accepting: readonly (typeof acceptance | null)[]): FileResult {
  const declarations = [checkedWith(accepting.map((by) => ({ ...S03, accepted: by })))];
  return {
    file: "a.xlsx",
    outcome: { status: "checked", declarations },
    partlyExamined: [],
    ignoredAcceptances: [],
  };
}

const text = (result: FileResult): string => textReport([result], "zh-CN", (_, words) => words);
const json = (result: FileResult) => reportDocument([result], DEFAULT_RULE_SET, "zh-CN").files[0];

test("the text lists an accepted finding with its reason and counts it apart", () => {
  const report = text(resultWith(acceptance, null));
  expect(report).toContain("0 个错误，1 个警告，0 个提示  已认可 1 项");
  expect(report).toContain(`已认可（2026-03-04）：${reason}`);
  expect(report.split("\n").filter((line) => line.includes("警告 S03"))).toHaveLength(2);
});

test("the document says so of the finding and of the declaration, and nothing where none is", () => {
  const [declaration] = json(resultWith(acceptance, null))?.declarations ?? [];
  expect(declaration).toMatchObject({ counts: { error: 0, warning: 1, info: 0 }, accepted: 1 });
  expect(declaration?.findings.map((one) => one.accepted)).toEqual([
    { reason, at: "2026-03-04" },
    undefined,
  ]);
  const [plain] = json(resultWith(null))?.declarations ?? [];
  expect(plain).not.toHaveProperty("accepted");
  expect(plain?.findings[0]).not.toHaveProperty("accepted");
  expect(text(resultWith(null))).not.toContain("认可");
});

test("acceptances that were not used are reported for the file", () => {
  const result: FileResult = { ...resultWith(null), ignoredAcceptances: ["malformed"] };
  expect(text(result)).toContain("认可记录格式不对，没有采用");
  expect(json(result)).toMatchObject({ ignoredAcceptances: ["malformed"] });
  expect(json(resultWith(null))).not.toHaveProperty("ignoredAcceptances");
});

test("a finding that is back because its values changed says so, with the old reason", () => {
  const declarations = [checkedWith([{ ...S03, accepted: null, lapsed: acceptance }])];
  const result: FileResult = { ...resultWith(), outcome: { status: "checked", declarations } };
  expect(text(result)).toContain(`原来的认可（2026-03-04：${reason}）已失效，因为数值变了`);
  const [declaration] = json(result)?.declarations ?? [];
  expect(declaration).toMatchObject({ counts: { warning: 1 } });
  expect(declaration?.findings[0]).toMatchObject({ lapsed: { reason, at: "2026-03-04" } });
  expect(declaration?.findings[0]).not.toHaveProperty("accepted");
  expect(json(resultWith(null))?.declarations[0]?.findings[0]).not.toHaveProperty("lapsed");
});
