import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { carryView, remarkTexts } from "../../forms/carry-view";
import { formsAnnouncement } from "../../forms/forms-announcement";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { outcomeViews } from "../../forms/outcome-view";
import type { Forms } from "../../forms/use-forms";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { Notices } from "../notices";
import { PageFoot } from "../page-foot";
import { usePageStyles } from "../page-styles";
import { Spoken } from "../spoken";
import { BlankFormSection } from "./blank-form-section";
import { MendSection } from "./mend-section";
import { RemarkList } from "./remark-list";
import { RowsSection } from "./rows-section";
import { UndoBar } from "./undo-bar";
import { useHeldStill } from "./use-held-still";
import { useKeptFocus } from "../use-kept-focus";

const useStyles = makeStyles({
  // Sections are further apart than their content.
  sections: { rowGap: tokens.spacingVerticalL },
});

interface FormsPageProps {
  readonly forms: Forms;
  readonly locale: Locale;
}

/** Makes and mends forms. The result of the last action stays in sight at the bottom. */
export function FormsPage({ forms, locale }: FormsPageProps) {
  const styles = useStyles();
  const { content } = usePageStyles();
  const words = usePageTexts(FORMS_TEXTS);
  const texts = useTexts();
  const { state, dispatch } = forms;
  const { draft, source, outcome, undos } = state;
  const keptFocus = useKeptFocus();
  // Leaving a changed number removes the question: but not while the mouse is answering it.
  const occupied = useHeldStill(state.occupied);
  const carried = source && carryView(source, draft, words, texts);
  const notices = outcome === null ? [] : outcomeViews(outcome, words, texts, locale);
  const remarks = outcome?.kind === "rebuilt" ? remarkTexts(outcome.remarks, words) : [];
  const hasOutcome = notices.length > 0 || undos.length > 0;
  return (
    <div {...keptFocus}>
      <div className={mergeClasses(content, styles.sections)}>
        <Spoken text={formsAnnouncement(state, notices, carried, words)} />
        <BlankFormSection forms={forms} carried={carried} occupied={occupied} locale={locale} />
        <RowsSection forms={forms} locale={locale} />
        <MendSection forms={forms} />
      </div>
      {hasOutcome && (
        <PageFoot>
          <Notices
            notices={notices}
            onClose={() => {
              dispatch({ type: "dismissed" });
            }}
          />
          <UndoBar forms={forms} />
          <RemarkList remarks={remarks} />
        </PageFoot>
      )}
    </div>
  );
}
