import type { Json, JsonObject } from "../batch";
import { expectObject, expectText } from "../expect";
import { HostError } from "../host-error";
import type { LiveRange } from "../model/live-ranges";
import { absoluteReference } from "../model/reference-area";
import { COMPARISON_PARTS, type ApiRule, type Comparison } from "../model/validation-criteria";

/** How office.js writes an object within a plain value. */
const OBJECT_PATH_ID = "_ObjectPathId";

type RangeFinder = (objectPathId: number) => LiveRange | undefined;

/**
 * Reads a rule as the add-in sets it; ranges in it become formulas.
 * @throws HostError when it is none.
 */
export function readApiRule(value: Json, rangeAt: RangeFinder): ApiRule {
  const rule = expectObject(value);
  const known = ["custom", "list", ...COMPARISON_PARTS];
  const given = Object.keys(rule).filter((part) => rule[part] !== null);
  if (given.some((part) => !known.includes(part))) {
    throw new HostError("InvalidArgument", given.join());
  }
  const comparisons = COMPARISON_PARTS.flatMap((part) =>
    given.includes(part) ? [[part, comparisonOf(rule[part] ?? null, rangeAt)] as const] : [],
  );
  return {
    ...(given.includes("custom") && {
      custom: { formula: expectText(member(rule, "custom", "formula")) },
    }),
    ...(given.includes("list") && {
      list: {
        inCellDropDown: member(rule, "list", "inCellDropDown") !== false,
        source: sourceOf(member(rule, "list", "source"), rangeAt),
      },
    }),
    ...Object.fromEntries(comparisons),
  };
}

function comparisonOf(value: Json, rangeAt: RangeFinder): Comparison {
  const { formula1 = null, formula2 = null, operator = null } = expectObject(value);
  return {
    operator: expectText(operator),
    formula1: sourceOf(formula1, rangeAt),
    ...(formula2 !== null && formula2 !== "" && { formula2: sourceOf(formula2, rangeAt) }),
  };
}

/** A number or a text as it is, a range as a formula that refers to it. */
function sourceOf(value: Json, rangeAt: RangeFinder): string {
  if (typeof value === "number") {
    return String(value);
  }
  if (typeof value === "string") {
    return value;
  }
  const id = expectObject(value)[OBJECT_PATH_ID];
  const range = typeof id === "number" ? rangeAt(id) : undefined;
  if (range === undefined) {
    throw new HostError("InvalidArgument");
  }
  return `=${absoluteReference(range)}`;
}

function member(rule: JsonObject, part: string, name: string): Json {
  return expectObject(rule[part] ?? null)[name] ?? null;
}
