import { acrossPlans } from "../../../src/report/across/across-plans";
import { reviewAcross } from "../../../src/review/across/review-across";
import type { FormChanges } from "../../support/declaration";
import { checkedForm } from "../../review/compare/support";
import { planRows } from "../support/plan-rows";

/** Sheets about a file each of these departments, all of one year. */
function sheetsOf(...departments: readonly string[]) {
  const across = reviewAcross(
    departments.map((department, at) => {
      const form: FormChanges = { department, budget: { basicExpenditure: at + 1 } };
      return { file: `${at}.xlsx`, hash: String(at), declarations: [checkedForm(form)] };
    }),
  );
  const [matters, totals] = acrossPlans(across, "zh-CN");
  if (matters === undefined || totals === undefined) {
    throw new Error("The sheets are not planned");
  }
  return { matters, totals };
}

test("below the sums by year it says which departments are counted several times", () => {
  const rows = planRows(sheetsOf("白云区教育局", "白云区档案馆", "广州市白云区教育局").totals);
  expect(rows[3]?.slice(0, 3)).toEqual([2025, "基本支出", 6]);
  expect(rows.slice(11)).toEqual([
    [
      "同一部门同一年度的多份申报表都已计入合计：白云区教育局（2025年，2 份）。请核对以哪一份为准，见工作表“跨部门核对”。",
      null,
      null,
      null,
      null,
    ],
  ]);
});

test("a long note below the sums wraps, and its row is high enough", () => {
  const { totals } = sheetsOf("广州市白云区教育局", "白云区教育局");
  const height = totals.rowHeights.find(({ last }) => last === totals.area.bottom)?.points ?? 0;
  expect(height).toBeGreaterThan(30);
  expect(totals.merges).toEqual([{ top: 11, left: 0, bottom: 11, right: 4 }]);
  expect(totals.looks.at(-1)?.look.wrapText).toBe(true);
});

test("without such departments the sums stand alone", () => {
  const { totals } = sheetsOf("白云区教育局", "白云区档案馆");
  expect(totals.area.bottom).toBe(10);
});

test("of very many departments some are named", () => {
  const names = Array.from(
    { length: 25 },
    (_, at) => `第${at}${String.fromCharCode(0x4e00 + 97 * at)}街道办事处`,
  );
  const rows = planRows(sheetsOf(...names, ...names).totals);
  expect(rows.at(-1)?.[0]).toMatch(/、第19.街道办事处（2025年，2 份）等 25 个部门。/);
});
