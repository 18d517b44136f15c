import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { remarkTexts } from "../../forms/carry-view";
import { outcomeViews } from "../../forms/outcome-view";
import type { Forms } from "../../forms/use-forms";
import { useTexts } from "../../locale/texts-context";
import { useControlStyles } from "../control-styles";
import { Notices } from "../notices";
import { BlankFormSection } from "./blank-form-section";
import { MendSection } from "./mend-section";
import { RemarkList } from "./remark-list";
import { RowsSection } from "./rows-section";
import { UndoBar } from "./undo-bar";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  outcome: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface FormsPageProps {
  readonly forms: Forms;
  readonly locale: Locale;
}

/** Makes and mends forms. What came of the last thing done stays in sight at the bottom. */
export function FormsPage({ forms, locale }: FormsPageProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  const { state, dispatch } = forms;
  const { outcome, undo, activity } = state;
  const notices = outcome === null ? [] : outcomeViews(outcome, texts, locale);
  const told = activity === "idle" ? notices.map(({ text }) => text).join(" ") : texts.forms.busy;
  const remarks = outcome?.kind === "rebuilt" ? remarkTexts(outcome.remarks, texts) : [];
  return (
    <>
      <div className={styles.content}>
        <p role="status" className={controls.hidden}>
          {told}
        </p>
        <BlankFormSection forms={forms} locale={locale} />
        <RowsSection forms={forms} locale={locale} />
        <MendSection forms={forms} />
      </div>
      {(notices.length > 0 || undo !== null) && (
        <div className={styles.outcome}>
          <Notices
            notices={notices}
            onClose={() => {
              dispatch({ type: "dismissed" });
            }}
          />
          <RemarkList remarks={remarks} />
          <UndoBar forms={forms} />
        </div>
      )}
    </>
  );
}
