import type { PlannedChart, SheetPlan } from "../../../src/sheet/sheet-plan";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { textsOfParts } from "../../support/zip-parts";
import { SAMPLE } from "./sample-plan";

const PIE: PlannedChart = {
  title: "审核结论 <1>",
  type: "Pie",
  data: { top: 0, left: 1, bottom: 2, right: 2 },
  colors: ["#8FC36B", "#E57373"],
  place: { top: 0, left: 4, bottom: 15, right: 9 },
};
const BARS: PlannedChart = { ...PIE, title: "规则", type: "BarClustered", colors: ["#4472c4"] };

async function parts(page: Partial<SheetPlan["page"]>): Promise<Record<string, string>> {
  return textsOfParts(await writeWorkbook([{ ...SAMPLE, page: { ...SAMPLE.page, ...page } }]));
}

test("a chart refers to names and figures below their headings, on its sheet, for good", async () => {
  const chart = (await parts({ charts: [PIE] }))["xl/charts/chart1.xml"] ?? "";
  const references = [...chart.matchAll(/<c:(cat|val)>.*?<c:f>(.*?)<\/c:f>/g)].map(
    ([, part = "", reference = ""]) => `${part} ${reference.replace(/&apos;|&#39;/g, "'")}`,
  );
  expect(references).toEqual([
    "cat 'Bureau''s 2026 年'!$B$2:$B$3",
    "val 'Bureau''s 2026 年'!$C$2:$C$3",
  ]);
  expect(chart).toContain("审核结论 &lt;1&gt;");
});

test("each slice has its colour and a legend; bars have one colour, and the first is on top", async () => {
  const found = await parts({ charts: [PIE, BARS] });
  const [pie = "", bars = ""] = [found["xl/charts/chart1.xml"], found["xl/charts/chart2.xml"]];
  expect(pie).toContain("<c:pieChart>");
  expect(
    pie.match(/<c:dPt>.*?<\/c:dPt>/g)?.map((point) => /val="([\dA-F]{6})"/.exec(point)?.[1]),
  ).toEqual(["8FC36B", "E57373"]);
  expect(pie).toContain("<c:legend>");
  expect(bars).toContain('<c:barDir val="bar"/>');
  expect(bars).toContain('val="4472C4"');
  expect(bars).not.toContain("<c:legend>");
  expect(bars).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
});

test("a chart covers the cells that are its place", async () => {
  const drawing = (await parts({ charts: [PIE] }))["xl/drawings/drawing1.xml"] ?? "";
  const numbers = [...drawing.matchAll(/<xdr:(col|row)>(\d+)</g)].map(
    ([, axis, number]) => `${axis} ${number}`,
  );
  expect(numbers).toEqual(["col 4", "row 0", "col 10", "row 16"]);
});

test("rows that can be filtered, and paper that stands upright", async () => {
  const print = { ...SAMPLE.page.print, orientation: "Portrait" as const };
  const autoFilter = { top: 1, left: 1, bottom: 7, right: 4 };
  const sheet = (await parts({ autoFilter, print }))["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<autoFilter ref="B2:E8"/>');
  expect(sheet).toContain('orientation="portrait"');
  const plain = (await parts({}))["xl/worksheets/sheet1.xml"] ?? "";
  expect(plain).not.toContain("autoFilter");
});
