import type { TextField } from "../declaration/field";
import { normaliseText } from "../declaration/normalise-text";
import { NO_SUCH_CATEGORY } from "../editions/words/answer-words";
import { CATEGORY_LABELS } from "../editions/labels/class-labels";
import { saysNothing } from "../editions/says-nothing";

/**
 * Whether a row of the indicator table says “not applicable” instead of naming an indicator: it has a mark for nothing
 * and no other name; or it has no value, and its name is that of a category (with such a mark beside it) or denies one
 * (无生态效益指标).
 */
export function isAnswer(name: TextField, values: readonly TextField[]): boolean {
  const isMarked = values.some(isMark);
  if (name.value === null || isMark(name)) {
    return isMarked || name.value !== null;
  }
  if (!values.every((value) => value.value === null || isMark(value))) {
    return false;
  }
  const named = normaliseText(name.value).replace(/[。.]$/, "");
  const denied = named.replace(NO_SUCH_CATEGORY, "");
  return CATEGORIES.has(withoutEnd(denied)) && (isMarked || denied !== named);
}

const CATEGORIES: ReadonlySet<string> = new Set(Object.keys(CATEGORY_LABELS).map(withoutEnd));

function isMark({ value }: TextField): boolean {
  return value !== null && saysNothing(value);
}

/** 生态效益 is short for 生态效益指标. */
function withoutEnd(category: string): string {
  return category.replace(/指标$/, "");
}
