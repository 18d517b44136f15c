import type { Locale } from "../../../declaration/locale";
import type { Occupied } from "../../../excel/insertion";
import { fill } from "../../../locales/translation";
import { excerpt } from "../../../rules/text/excerpt";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Question } from "../question";

/** At most this many cells are named; nobody would read more. */
const NAMED_CELLS = 3;

interface OccupiedCardProps {
  readonly occupied: Occupied;
  readonly locale: Locale;
  readonly onMoveDown: () => void;
  readonly onNewSheet: () => void;
  readonly onCancel: () => void;
}

/** What is in the place where the form was to go, and what can be done instead. Nothing is ever overwritten. */
export function OccupiedCard({
  occupied: { sheet, area, filled, canMoveDown },
  locale,
  onMoveDown,
  onNewSheet,
  onCancel,
}: OccupiedCardProps) {
  const texts = usePageTexts(FORMS_TEXTS).occupied;
  const named = filled
    .slice(0, NAMED_CELLS)
    .map(({ cell, text }) => fill(texts.cell, { cell, text: excerpt(text) }));
  const cells = new Intl.ListFormat(locale, { style: "narrow" }).format(named);
  const sentence = filled.length > 0 ? texts.filled : texts.merged;
  return (
    <Question
      text={fill(sentence, { sheet, area, cells, count: filled.length })}
      onDismiss={onCancel}
      answers={[
        { text: texts.newSheet, onGive: onNewSheet },
        ...(canMoveDown ? [{ text: texts.moveDown, onGive: onMoveDown }] : []),
        { text: texts.cancel, onGive: onCancel },
      ]}
    />
  );
}
