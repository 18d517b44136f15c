import type { Locale } from "../../declaration/locale";
import type { Edition } from "../../editions/edition";
import { fill } from "../../locales/translation";
import type { Comparison, HeldValue, RowChange } from "../../review/compare/comparison";
import { fieldName } from "../../rules/field-name";
import { excerpt } from "../../rules/text/excerpt";
import { wanFigures } from "../../rules/word-finding";
import { COMPARE_TEXTS } from "./compare-texts";

/** Number of characters shown before the first difference of two texts. */
const LEAD = 8;

/** A sentence for each field, task and indicator that has changed, in the order of the form. */
export function wordChanges(
  { fields, tasks, indicators }: Comparison,
  edition: Edition,
  locale: Locale,
): readonly string[] {
  return [
    ...fields.map(({ field, before, now }) =>
      wordChange(fieldName(field, edition, locale), before, now, locale),
    ),
    ...tasks.map((change) => wordRow(change, "task", locale)),
    ...indicators.map((change) => wordRow(change, "indicator", locale)),
  ];
}

function wordRow(change: RowChange, kind: "task" | "indicator", locale: Locale): string {
  const { rows, columns, list, nothing } = COMPARE_TEXTS[locale];
  const { name } = change.kind === "added" ? change.now : change.before;
  const changes =
    change.kind === "changed"
      ? change.columns.map(({ column, before, now }) =>
          wordChange(columns[column], before, now, locale),
        )
      : [];
  return fill(rows[kind][change.kind], {
    name: name === null ? nothing : excerpt(name),
    changes: changes.join(list),
  });
}

function wordChange(name: string, before: HeldValue, now: HeldValue, locale: Locale): string {
  const [a, b] = [heldWords(before, locale), heldWords(now, locale)];
  const skipped = Math.max(0, commonStart(a, b) - LEAD);
  const shown = (text: string): string => (skipped > 0 ? "…" : "") + excerpt(text.slice(skipped));
  return fill(COMPARE_TEXTS[locale].change, { name, before: shown(a), now: shown(b) });
}

function heldWords(value: HeldValue, locale: Locale): string {
  if (value === null) {
    return COMPARE_TEXTS[locale].nothing;
  }
  return "money" in value ? wanFigures(value.money) : value.text;
}

/** The number of characters that two texts have in common at their start. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) {
    at += 1;
  }
  return at;
}
