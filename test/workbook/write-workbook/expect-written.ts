import type { CellStyle, NamedRange, Sheet } from "hucre";
import { contains, toArea, toRangeAddress } from "../../../src/sheet/address";
import type { CellLook, PlannedChart, PlannedRule, SheetPlan } from "../../../src/sheet/sheet-plan";
import { plannedAt } from "./planned-at";

const LINE = { style: "thin", color: { rgb: "000000" } };

/** Expects a sheet as hucre reads it to be what was planned. */
export function expectWritten(sheet: Sheet, plan: SheetPlan): void {
  expect(sheet.name).toBe(plan.name);
  expectCells(sheet, plan);
  expectSizes(sheet, plan);
  expectRules(sheet, plan);
  expectPage(sheet, plan);
}

/** Expects the names of a workbook to be those of its only sheet. */
export function expectNames(found: readonly NamedRange[], { name, names }: SheetPlan): void {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  expect(found.map((one) => [one.name, one.scope])).toEqual(names.map((one) => [one.name, name]));
  found.forEach(({ range }, index) => {
    expect(range.slice(0, sheet.length)).toBe(sheet);
    const area = range.slice(sheet.length);
    expect(area).toMatch(/^\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/);
    expect(toArea(area)).toEqual(names[index]?.area);
  });
}

function expectCells(sheet: Sheet, plan: SheetPlan): void {
  for (let row = 0; row <= plan.area.bottom; row++) {
    for (let column = 0; column <= plan.area.right; column++) {
      const cell = sheet.cells?.get(`${row},${column}`);
      expect({
        value: sheet.rows[row]?.[column] ?? null,
        formula: cell?.formula === undefined ? null : `=${cell.formula}`,
      }).toEqual(plannedAt(plan, { row, column }));
      const planned = plan.looks.findLast(({ areas }) =>
        areas.some((area) => contains(area, { row, column })),
      );
      expectLook(cell?.style, planned?.look);
    }
  }
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  expect(merges).toEqual(plan.merges);
}

function expectLook(style: CellStyle | undefined, look: CellLook | undefined): void {
  if (look === undefined) {
    expect(style ?? {}).toEqual({});
    return;
  }
  const { fillColor } = look;
  expect(style).toEqual({
    font: {
      name: look.fontName,
      size: look.fontSize,
      color: { rgb: digits(look.fontColor) },
      ...(look.bold && { bold: true }),
    },
    ...(fillColor !== null && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: digits(fillColor) } },
    }),
    ...(look.bordered && { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } }),
    alignment: {
      horizontal: look.horizontalAlignment.toLowerCase(),
      vertical: look.verticalAlignment.toLowerCase(),
      ...(look.wrapText && { wrapText: true }),
    },
    ...(look.numberFormat !== "General" && { numFmt: look.numberFormat }),
    ...(!look.locked && { protection: { locked: false } }),
  });
}

function digits(color: string): string {
  return color.slice(1).toUpperCase();
}

function expectSizes(sheet: Sheet, plan: SheetPlan): void {
  for (let column = 0; column <= plan.area.right; column++) {
    const planned = plan.columnWidths.find(({ first }) => first === column)?.points;
    // Points are 4/3 pixels, and a character of 宋体 11 is 8 pixels wide.
    const width = planned === undefined ? undefined : (planned * (4 / 3)) / 8;
    expect(sheet.columns?.[column]?.width).toBe(width);
  }
  for (let row = 0; row <= plan.area.bottom; row++) {
    const planned = plan.rowHeights.find(({ first }) => first === row)?.points;
    expect(sheet.rowDefs?.get(row)?.height).toBe(planned);
  }
}

function expectRules(sheet: Sheet, plan: SheetPlan): void {
  expect(sheet.dataValidations ?? []).toEqual(
    plan.validations.map(({ area, rule, prompt, alert }) => ({
      range: toRangeAddress(area),
      ...plannedRule(rule),
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      inputTitle: prompt.title,
      inputMessage: prompt.message,
      errorStyle: alert.style.toLowerCase(),
      errorTitle: alert.title,
      errorMessage: alert.message,
    })),
  );
  const byPriority = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  expect(byPriority).toEqual(
    plan.conditionalFormats.map(({ area, formula, fillColor, fontColor }, index) => ({
      type: "expression",
      priority: index + 1,
      range: toRangeAddress(area),
      formula: formula.slice(1),
      style: {
        font: { color: { rgb: digits(fontColor) } },
        fill: { type: "pattern", pattern: "solid", bgColor: { rgb: digits(fillColor) } },
      },
    })),
  );
}

function plannedRule(rule: PlannedRule): object {
  switch (rule.type) {
    case "custom":
      return { type: "custom", formula1: rule.formula.slice(1) };
    case "list":
      // hucre leaves quotes doubled, as they must be in a formula.
      return { type: "list", values: rule.values.map((value) => value.replaceAll('"', '""')) };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.maximum) };
  }
}

function expectCharts({ name, charts = [] }: Sheet, planned: readonly PlannedChart[]): void {
  const refers = (reference: string | undefined, column: number, { data }: PlannedChart): void => {
    const sheetName = `'${name.replaceAll("'", "''")}'!`;
    expect(reference?.startsWith(sheetName)).toBe(true);
    const area = { ...data, top: data.top + 1, left: column, right: column };
    expect(reference?.slice(sheetName.length).replaceAll("$", "")).toBe(toRangeAddress(area));
  };
  expect(charts).toHaveLength(planned.length);
  planned.forEach((chart, index) => {
    const { title, kinds, series, anchor } = charts[index] ?? {};
    expect({ title, kinds, from: anchor?.from }).toEqual({
      title: chart.title,
      kinds: [chart.type === "Pie" ? "pie" : "bar"],
      from: { row: chart.place.top, col: chart.place.left },
    });
    refers(series?.[0]?.categoriesRef, chart.data.left, chart);
    refers(series?.[0]?.valuesRef, chart.data.right, chart);
  });
}

function expectPage(sheet: Sheet, { page }: SheetPlan): void {
  const { print, frozenRows, autoFilter, charts, protection } = page;
  expect(sheet.freezePane?.rows ?? 0).toBe(frozenRows);
  const { margins = {}, printArea, printTitlesRow, ...setup } = sheet.pageSetup ?? {};
  expect(setup).toEqual({
    paperSize: "a4",
    orientation: print.orientation.toLowerCase(),
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
  });
  expect(sheet.headerFooter).toEqual({ oddFooter: `&C${print.footer}` });
  for (const [side, points] of Object.entries(print.margins)) {
    expect(margins).toHaveProperty(side, points / 72);
  }
  expect(printArea?.replaceAll("$", "")).toBe(toRangeAddress(print.area));
  expect(printTitlesRow).toBe(`$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`);
  expect(sheet.autoFilter?.range).toBe(
    autoFilter === null ? undefined : toRangeAddress(autoFilter),
  );
  expectCharts(sheet, charts);
  expect(sheet.protection).toEqual(
    protection === null
      ? undefined
      : {
          sheet: true,
          objects: true,
          scenarios: true,
          selectLockedCells: true,
          selectUnlockedCells: true,
          formatCells: protection.allowFormatCells,
          formatColumns: protection.allowFormatColumns,
          formatRows: protection.allowFormatRows,
        },
  );
}
