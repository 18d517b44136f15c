import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetText } from "../../../desk/sheet-text";
import { fill } from "../../../locales/translation";
import type { CheckedFinding } from "../../../review/checked-workbook";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { excerptAround } from "../../desk/excerpt";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { acceptanceWords } from "../../view/acceptance-words";
import type { FindingEntry } from "../../view/finding-entries";
import { RuleDetails } from "../rule-details";
import { SeverityIcon } from "../severity-icon";
import { FindingExcerpt } from "./finding-excerpt";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 180px",
  },
  heading: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  cell: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  reason: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  line: { margin: 0 },
  // Set apart as a quotation: the words are those of whoever accepted it.
  acceptance: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface OpenedEntryProps {
  readonly entry: FindingEntry;
  /** null while it is read, or when it cannot be read. */
  readonly sheet: SheetText | null;
}

/** What was found at one cell of a received form, and the cells around it. */
export function OpenedEntry({ entry, sheet }: OpenedEntryProps) {
  const styles = useStyles();
  const { findings } = useTexts();
  const { opened } = usePageTexts(DESK_TEXTS);
  const { name, cell, reasons } = entry;
  return (
    <li className={styles.entry}>
      <h4 className={styles.heading}>
        <span>{name}</span>
        <span className={styles.cell}>{cell ?? findings.noCell}</span>
      </h4>
      {reasons.map(({ rule, severity, subject, sentence, remedy, page, finding }) => (
        <div key={`${rule} ${sentence}`} className={styles.reason}>
          <SeverityIcon severity={severity} />
          <div className={styles.body}>
            <p className={styles.line}>
              {subject !== null && <strong>{subject} </strong>}
              {sentence}
            </p>
            <AcceptanceLine finding={finding} />
            <p className={styles.small}>{fill(findings.remedy, { remedy })}</p>
            <RuleDetails page={page} tabStop />
          </div>
        </div>
      ))}
      {cell !== null && sheet !== null && (
        <FindingExcerpt
          excerpt={excerptAround(sheet, cell)}
          label={fill(opened.excerpt, { name, cell })}
        />
      )}
    </li>
  );
}

/** Why and when it was accepted, or had been before the values changed; nothing where it never was. */
function AcceptanceLine({ finding }: { readonly finding: CheckedFinding }) {
  const styles = useStyles();
  const { acceptance: texts } = useTexts();
  const words = acceptanceWords(finding, texts);
  return words === null ? null : <p className={styles.acceptance}>{words}</p>;
}
