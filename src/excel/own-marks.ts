import { isMarkFormula } from "../sheet/marks/mark-tag";
import { wasAnswered } from "./was-answered";

/** The type of conditional formats that are marks. */
const CUSTOM = "Custom";

/**
 * Requests the rules of a whole sheet. `customOrNullObject`, because `custom` fails the batch as soon as one rule is
 * of another type: office-js#2180.
 */
export function requestRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return rules;
}

/** The marks among the rules that `requestRules` has requested, once they are loaded. */
export function marksAmong(rules: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return rules.items.filter(
    ({ type, customOrNullObject }) =>
      type === CUSTOM && isMarkFormula(customOrNullObject.rule.formula),
  );
}

/** A sheet and the marks on it. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly oldMarks: readonly Excel.ConditionalFormat[];
}

/** The marks on sheets, in one round trip; rule by rule only if Excel refuses that. */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly MarkedSheet[]> {
  const requests = sheets.map((sheet) => ({ sheet, rules: requestRules(sheet) }));
  if (await wasAnswered(context)) {
    return requests.map(({ sheet, rules }) => ({ sheet, oldMarks: marksAmong(rules) }));
  }
  const found: MarkedSheet[] = [];
  for (const sheet of sheets) {
    found.push({ sheet, oldMarks: await findMarksOneByOne(context, sheet) });
  }
  return found;
}

/**
 * The marks on a sheet some of whose rules cannot be read, as happens with duplicated ones (office-js#6835): each
 * rule is requested by itself, and one that cannot be read does not count as a mark.
 */
export async function findMarksOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Excel.ConditionalFormat[]> {
  const marks: Excel.ConditionalFormat[] = [];
  for (const rule of await customRules(context, sheet)) {
    if (await isMark(context, rule)) {
      marks.push(rule);
    }
  }
  return marks;
}

async function customRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Excel.ConditionalFormat[]> {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type");
  return (await wasAnswered(context)) ? rules.items.filter(({ type }) => type === CUSTOM) : [];
}

async function isMark(
  context: Excel.RequestContext,
  { custom: { rule } }: Excel.ConditionalFormat,
): Promise<boolean> {
  rule.load("formula");
  return (await wasAnswered(context)) && isMarkFormula(rule.formula);
}
