/** A rule of a sheet as Excel reports it. */
export interface RuleFacts {
  readonly areas: readonly string[];
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
  readonly stopIfTrue: boolean;
}

/** The rules of type `Custom` on a sheet of the open workbook, first in priority first. */
export function customRules(sheetName: string): Promise<readonly RuleFacts[]> {
  return Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem(sheetName).getRange().conditionalFormats;
    rules.load("items/type");
    await context.sync();
    const custom = rules.items.filter(({ type }) => type === "Custom");
    const ranges = custom.map((rule) => {
      rule.load("stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/color");
      const areas = rule.getRanges().areas;
      areas.load("items/address");
      return areas;
    });
    await context.sync();
    return custom.map((rule, index) => ({
      areas: (ranges[index]?.items ?? []).map(({ address }) => localAddress(address)),
      formula: rule.custom.rule.formula,
      fill: rule.custom.format.fill.color,
      font: rule.custom.format.font.color,
      stopIfTrue: rule.stopIfTrue,
    }));
  });
}

function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
