import { makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import type { CellAddress } from "../../sheet/address";
import { useTexts } from "../locale/texts-context";
import type { ReasonView } from "../view/finding-entries";
import { isAcceptable } from "../../review/acceptance/accept";
import type { Correction, Finding } from "../../rules/finding";
import { AcceptForm } from "./accept-form";
import { CellLink } from "./cell-link";
import { CorrectionButton } from "./correction-button";
import { EquationTable } from "./equation-table";
import { RuleDetails } from "./rule-details";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  reason: {
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  subject: { fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FindingReasonProps {
  readonly reason: ReasonView;
  /** Name of the entry it belongs to. */
  readonly name: string;
  readonly tabStop: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onAccept: (finding: Finding, reason: string) => Promise<boolean>;
}

/** What one rule found: the sentence, its equation, and what to do. */
export function FindingReason({
  reason,
  name,
  tabStop,
  onGoTo,
  onCorrect,
  onAccept,
}: FindingReasonProps) {
  const styles = useStyles();
  const { findings } = useTexts();
  const { subject, sentence, remedy, equation, correction, related, page, finding, severity } =
    reason;
  return (
    <div className={styles.reason}>
      <SeverityIcon severity={severity} />
      <div className={styles.body}>
        <p className={styles.line}>
          {subject !== null && <span className={styles.subject}>{subject} </span>}
          {sentence}
        </p>
        {equation !== null && (
          <EquationTable equation={equation} tabStop={tabStop} onGoTo={onGoTo} />
        )}
        {related.length > 0 && (
          <p className={styles.small}>
            {findings.related}
            {related.map((cell) => (
              <CellLink
                key={cell}
                name={findings.related}
                cell={cell}
                tabStop={tabStop}
                onGoTo={onGoTo}
              />
            ))}
          </p>
        )}
        {correction !== null && (
          <CorrectionButton
            correction={correction}
            name={name}
            tabStop={tabStop}
            onCorrect={onCorrect}
          />
        )}
        <p className={styles.small}>{fill(findings.remedy, { remedy })}</p>
        <RuleDetails page={page} tabStop={tabStop} />
        {isAcceptable(finding) && (
          <AcceptForm
            name={name}
            rule={finding.rule}
            tabStop={tabStop}
            onAccept={(text) => onAccept(finding, text)}
          />
        )}
      </div>
    </div>
  );
}
