import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from "@univerjs/sheets-conditional-formatting";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

/** A formula that is always true and carries a tag, like those of our marks. */
const TAGGED = '=N("shenbao:error")=0';

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      申报表: {
        rows: [
          ["部门", 312.83],
          ["", 3],
        ],
      },
    }),
  });
});

afterEach(() => {
  excel.close();
});

const activeSheet = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet();

const engineSheet = () => {
  const sheet = excel.univer.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) {
    throw new Error("No sheet");
  }
  return sheet;
};

/** A rule of the user's own, of another type than ours. */
function addUserRule(): void {
  const rule: IConditionFormattingRule = {
    cfId: "user-rule",
    ranges: [{ startRow: 0, endRow: 4, startColumn: 1, endColumn: 1 }],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator.greaterThan,
      value: 100,
      style: { bg: { rgb: "#00FF00" } },
    },
  };
  engineSheet().addConditionalFormattingRule(rule);
}

const addMark = (addresses: string) =>
  Excel.run(async (context) => {
    const mark = activeSheet(context).getRanges(addresses).conditionalFormats.add("Custom");
    mark.custom.rule.formula = TAGGED;
    mark.custom.format.fill.color = "#FFC7CE";
    mark.custom.format.font.color = "#9C0006";
    mark.load("id");
    await context.sync();
    return mark.id;
  });

const listRules = (address?: string) =>
  Excel.run(async (context) => {
    const rules = activeSheet(context).getRange(address).conditionalFormats;
    rules.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
    await context.sync();
    return rules.items.map(({ id, type, priority, customOrNullObject }) => ({
      id,
      type,
      priority,
      formula: customOrNullObject.isNullObject ? null : customOrNullObject.rule.formula,
    }));
  });

test("a mark over several areas comes back with its formula, colours and areas", async () => {
  const id = await addMark("A1,B2:C3");
  const mark = await Excel.run(async (context) => {
    const rule = activeSheet(context).getRange("C3").conditionalFormats.getItem(id);
    rule.load("type,priority,stopIfTrue");
    const { custom } = rule;
    custom.rule.load("formula");
    custom.format.fill.load("color");
    custom.format.font.load("color,bold");
    const areas = rule.getRanges();
    areas.load("address");
    const single = rule.getRangeOrNullObject();
    await context.sync();
    return {
      type: rule.type,
      priority: rule.priority,
      stopIfTrue: rule.stopIfTrue,
      formula: custom.rule.formula,
      fill: custom.format.fill.color,
      font: custom.format.font.color,
      bold: custom.format.font.bold,
      areas: areas.address,
      isManyAreas: single.isNullObject,
    };
  });
  expect(mark).toEqual({
    type: "Custom",
    priority: 0,
    stopIfTrue: false,
    formula: TAGGED,
    fill: "#FFC7CE",
    font: "#9C0006",
    bold: false,
    areas: "申报表!A1,申报表!B2:C3",
    isManyAreas: true,
  });
});

test("the engine keeps the formula's text and finds it true, and cells keep their own format", async () => {
  await addMark("A1,B2");
  const [rule] = engineSheet().getConditionalFormattingRules();
  expect(rule?.rule).toMatchObject({ value: TAGGED });
  expect(engineSheet().getSheet().getCellRaw(0, 0)?.s).toBeFalsy();
  const results = await excel.univer.getFormula().executeFormulas({
    workbook: { "sheet-1": { 0: { 0: [TAGGED] } } },
  });
  expect(results.workbook?.["sheet-1"]?.[0]?.[0]?.[0]?.value).toBe(true);
});

test("new rules come first, and rules of all types are listed with their places", async () => {
  addUserRule();
  const id = await addMark("B1");
  expect(await listRules()).toEqual([
    { id, type: "Custom", priority: 0, formula: TAGGED },
    { id: "user-rule", type: "CellValue", priority: 1, formula: null },
  ]);
  expect((await listRules("B4")).map((rule) => rule.id)).toEqual(["user-rule"]);
  expect(await listRules("Z9")).toEqual([]);
});

test("reading the formula of a rule of another type fails the batch: office-js#2180", async () => {
  addUserRule();
  const error = await errorOf(
    Excel.run(async (context) => {
      activeSheet(context).getRange().conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test("a rule is deleted by its id; afterwards it does not exist", async () => {
  addUserRule();
  const id = await addMark("A1:B2");
  await Excel.run(async (context) => {
    activeSheet(context).getRange().conditionalFormats.getItem(id).delete();
    await context.sync();
  });
  expect((await listRules()).map((rule) => rule.id)).toEqual(["user-rule"]);
  const missing = await Excel.run(async (context) => {
    const rule = activeSheet(context).getRange().conditionalFormats.getItemOrNullObject(id);
    await context.sync();
    return rule.isNullObject;
  });
  expect(missing).toBe(true);
  const error = await errorOf(
    Excel.run(async (context) => {
      activeSheet(context).getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("listed rules are deleted in a later batch", async () => {
  await addMark("A1");
  await addMark("B1");
  await Excel.run(async (context) => {
    const rules = activeSheet(context).getRange().conditionalFormats;
    rules.load("items/id");
    await context.sync();
    rules.items.forEach((rule) => {
      rule.delete();
    });
    await context.sync();
  });
  expect(await listRules()).toEqual([]);
});

test("clearing a part of a rule's areas leaves the rest", async () => {
  await addMark("A1:C3");
  await Excel.run(async (context) => {
    activeSheet(context).getRange("B2").conditionalFormats.clearAll();
    await context.sync();
  });
  const areas = await Excel.run(async (context) => {
    const ranges = activeSheet(context).getRange().conditionalFormats.getItemAt(0).getRanges();
    ranges.load("address,cellCount");
    await context.sync();
    return [ranges.address, ranges.cellCount];
  });
  expect(areas).toEqual(["申报表!A1:C1,申报表!A3:C3,申报表!A2,申报表!C2", 8]);
  await Excel.run(async (context) => {
    activeSheet(context).getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await listRules()).toEqual([]);
});

test("priority and stopIfTrue are set", async () => {
  addUserRule();
  const id = await addMark("B1");
  await Excel.run(async (context) => {
    const rule = activeSheet(context).getRange().conditionalFormats.getItem(id);
    rule.priority = 1;
    rule.stopIfTrue = true;
    await context.sync();
  });
  expect((await listRules()).map((rule) => rule.id)).toEqual(["user-rule", id]);
  expect(engineSheet().getConditionalFormattingRules()[1]?.stopIfTrue).toBe(true);
});

test("marks leave nothing in the user's undo list", async () => {
  engineSheet().getRange("A1").setValue("neu");
  await addMark("A1");
  excel.univer.getActiveWorkbook()?.undo();
  expect(engineSheet().getRange("A1").getRawValue()).toBe("部门");
  expect(await listRules()).toHaveLength(1);
});

test("a formula without = is refused", async () => {
  const error = await errorOf(
    Excel.run(async (context) => {
      activeSheet(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula =
        "TRUE";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("other types of rules are not made here, and that is said", async () => {
  const error = await errorOf(
    Excel.run(async (context) => {
      activeSheet(context).getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotImplemented");
  expect(error.message).toContain("DataBar");
});
