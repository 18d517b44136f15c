import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import type { Correction } from "../../rules/finding";
import { excerpt } from "../../rules/text/excerpt";
import type { NewContent } from "../../sheet/new-content";
import { useTexts } from "../locale/texts-context";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  button: { minWidth: "auto", textAlign: "start" },
});

interface CorrectionButtonProps {
  readonly correction: Correction;
  /** Name of the field that is corrected. */
  readonly name: string;
  readonly tabStop: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** What a cell holds now and what it should hold; the button writes it into that one cell. */
export function CorrectionButton({ correction, name, tabStop, onCorrect }: CorrectionButtonProps) {
  const styles = useStyles();
  const { correction: texts } = useTexts().findings;
  const { cell, before, after } = correction;
  const action = fill(texts[after.kind], { after: shown(after) });
  return (
    <div className={styles.row}>
      <span>{fill(texts.before, { before: excerpt(before) })}</span>
      <Button
        size="small"
        className={styles.button}
        tabIndex={tabStop ? 0 : -1}
        aria-label={fill(texts.of, { action, name, cell })}
        onClick={() => {
          onCorrect(correction);
        }}
      >
        {action}
      </Button>
    </div>
  );
}

function shown(after: NewContent): string {
  switch (after.kind) {
    case "number":
      return String(after.value);
    case "text":
      return excerpt(after.text);
    case "formula":
      return after.formula;
  }
}
