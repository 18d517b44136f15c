import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { Occupied } from "../../../excel/insertion";
import { useTexts } from "../../locale/texts-context";

/** So many cells are named; more would not be read. */
const NAMED_CELLS = 3;
const LONGEST_EXCERPT = 16;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface OccupiedCardProps {
  readonly occupied: Occupied;
  readonly onMoveDown: () => void;
  readonly onNewSheet: () => void;
  readonly onCancel: () => void;
}

/** What stands where the form was to go, and what can be done instead. Nothing is ever overwritten. */
export function OccupiedCard({ occupied, onMoveDown, onNewSheet, onCancel }: OccupiedCardProps) {
  const styles = useStyles();
  const texts = useTexts().forms.occupied;
  const { sheet, area, filled, canMoveDown } = occupied;
  const cells = filled
    .slice(0, NAMED_CELLS)
    .map(({ cell, text }) => fill(texts.cell, { cell, text: text.slice(0, LONGEST_EXCERPT) }));
  const sentence = filled.length > 0 ? texts.filled : texts.merged;
  return (
    <div className={styles.card} role="alert">
      <p className={styles.text}>
        {fill(sentence, { sheet, area, cells: cells.join("、"), count: filled.length })}
      </p>
      <Button appearance="primary" onClick={onNewSheet}>
        {texts.newSheet}
      </Button>
      {canMoveDown && <Button onClick={onMoveDown}>{texts.moveDown}</Button>}
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </div>
  );
}
