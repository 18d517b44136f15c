import { read, utils } from "@e965/xlsx";
import fc from "../support/fast-check";
import { readXlsx } from "hucre";
import { opinionPlans } from "../../src/report/opinion/opinion-plan";
import type { FileResult } from "../../src/report/report-document";
import { textForCell } from "../../src/report/sheets/text-for-cell";
import { summaryPlans } from "../../src/report/summary/summary-plans";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import type { CellValue } from "../../src/sheet/sheet-picture";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { parseXml } from "../../src/workbook/patch/xml";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { textsOfParts } from "../support/zip-parts";
import { hostileResult } from "./support/hostile-results";
import { HOSTILE_TEXTS, hostileText } from "./support/hostile-texts";

const CUT = "……（文字过长，其余省略）";

/** The only formulas allowed: the totals, and the sum of a department, which has no amounts here. */
const OURS = /^=?SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\)$/;

function plansOf(results: readonly FileResult[], remarks = "请核对。"): readonly SheetPlan[] {
  const request = {
    results,
    ruleSet: DEFAULT_RULE_SET,
    date: "2026-03-04",
    locale: "zh-CN",
  } as const;
  return [...summaryPlans(request), ...opinionPlans({ ...request, remarksOn: () => remarks })];
}

/** The text as it may be in a cell: unchanged or, if long, with a visible apostrophe. */
function spellings(text: string): readonly (string | null)[] {
  const shown = textForCell(text, CUT);
  return shown === "" ? [null] : [shown, `'${shown}`];
}

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
  "%s stays a text in every sheet, whoever reads the file",
  async (_, text) => {
    const bytes = await writeWorkbook(plansOf([hostileResult(text)], text));
    await expectHarmless(bytes, text);
  },
);

test("whatever stands in a file stays a text in every sheet", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      await expectHarmless(await writeWorkbook(plansOf([hostileResult(text)], text)), text);
    }),
    { numRuns: 25 },
  );
});

async function expectHarmless(bytes: Uint8Array, text: string): Promise<void> {
  const ours = readWorkbookPicture(bytes, "summary.xlsx").sheets;
  const formulas = ours.flatMap((sheet) => sheet.formulas.flat());
  expect(formulas.filter((formula) => formula !== null && !OURS.test(formula))).toEqual([]);
  // 部门 and 文件 of the summary, 文件 of the findings; 部门 of the slip, where it may go on in the next row.
  const [summary, findings, , slip] = ours;
  const places = [summary?.values[3]?.[0], summary?.values[3]?.[2], findings?.values[3]?.[0]];
  const department = slip?.values[1]?.[1] ?? null;
  const isSpelled = (value: CellValue | undefined): boolean =>
    spellings(text).some((spelling) => spelling === (value ?? null));
  expect(places.map(isSpelled)).toEqual([true, true, true]);
  expect(isSpelled(department) || text.includes(String(department).slice(1))).toBe(true);

  const others = (await readXlsx(bytes)).sheets.flatMap(({ cells }) => [
    ...(cells?.values() ?? []),
  ]);
  expect(others.flatMap(({ formula }) => (formula === undefined ? [] : [formula]))).toEqual(
    others.flatMap(({ formula }) => (formula !== undefined && OURS.test(formula) ? [formula] : [])),
  );

  const third = read(bytes, { type: "array", cellFormula: true });
  const all = third.SheetNames.flatMap((name) => utils.sheet_to_formulae(third.Sheets[name] ?? {}));
  const real = all
    .filter((line) => !/^[A-Z]+\d+='/.test(line))
    .filter((line) => !/=-?[\d.]+$/.test(line));
  expect(real.filter((line) => !OURS.test(line.replace(/^[A-Z]+\d+=/, "")))).toEqual([]);

  for (const [name, part] of Object.entries(textsOfParts(bytes))) {
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect([name, /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\u202E]/.test(part)]).toEqual([
      name,
      false,
    ]);
    expect(() => parseXml(part)).not.toThrow();
  }
}

test("10,000 findings of one file are read back to the last", async () => {
  const [result] = [hostileResult('=HYPERLINK("http://example.org")')];
  if (result.outcome.status !== "checked") {
    throw new Error(result.outcome.status);
  }
  const declarations = result.outcome.declarations.map((checked) => ({
    ...checked,
    findings: Array.from({ length: 5_000 }, () => checked.findings).flat(),
  }));
  const plans = plansOf([{ ...result, outcome: { ...result.outcome, declarations } }]);
  const { sheets } = await readXlsx(await writeWorkbook(plans));
  expect(sheets[1]?.rows).toHaveLength(10_003);
  expect(sheets[1]?.rows[10_002]?.[0]).toBe('=HYPERLINK("http://example.org")');
  expect(sheets[1]?.autoFilter?.range).toBe("A3:I10003");
});
