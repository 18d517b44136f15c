import type { TextField } from "../declaration/field";
import { normaliseText, splitTail } from "../declaration/normalise-text";
import { NO_SUCH_CATEGORY, NO_SUCH_INDICATOR } from "../editions/words/answer-words";
import { CATEGORY_LABELS } from "../editions/labels/class-labels";
import { saysNothing } from "../editions/says-nothing";

/**
 * Whether a row of the indicator table says “not applicable” instead of naming an indicator: it has a mark for nothing
 * and no other name; or it has no value, and its name is that of a category (with such a mark beside it), denies one
 * (无生态效益指标), or says that there is none (本部门不涉及).
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
  return (
    NO_SUCH_INDICATOR.test(withoutMark(named)) ||
    (CATEGORIES.has(withoutEnd(denied)) && (isMarked || denied !== named))
  );
}

const CATEGORIES: ReadonlySet<string> = new Set(Object.keys(CATEGORY_LABELS).map(withoutEnd));

function isMark({ value }: TextField): boolean {
  return value !== null && saysNothing(value);
}

/** 无（不涉及） says the same twice. */
function withoutMark(name: string): string {
  const { stem, tail } = splitTail(name);
  return saysNothing(tail) ? stem : name;
}

/** 生态效益 is short for 生态效益指标. */
function withoutEnd(category: string): string {
  return category.replace(/指标$/, "");
}
