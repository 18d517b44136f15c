import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import type { Forms } from "../../forms/use-forms";
import { usePageTexts } from "../../locale/texts-context";
import { Section } from "../section";

const useStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    overflowWrap: "anywhere",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: "center",
  },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MendSectionProps {
  readonly forms: Forms;
}

/** Tidies the form on the active sheet. */
export function MendSection({ forms }: MendSectionProps) {
  const styles = useStyles();
  const { mend } = usePageTexts(FORMS_TEXTS);
  const { state, actions } = forms;
  const busy = state.activity !== "idle";
  return (
    <Section heading={mend.heading}>
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => void actions.fitHeights()}>
          {mend.fit}
        </Button>
        <p className={styles.faint}>{mend.fitExplanation}</p>
        <Button disabledFocusable={busy} onClick={() => void actions.rebuild()}>
          {mend.rebuild}
        </Button>
        <p className={styles.faint}>{mend.rebuildExplanation}</p>
      </div>
    </Section>
  );
}
