import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import type { Acceptance } from "../../review/acceptance/acceptance";
import type { CheckedFinding } from "../../review/checked-workbook";
import type { CellAddress } from "../../sheet/address";
import { useTexts } from "../locale/texts-context";
import { acceptanceWords } from "../view/acceptance-words";
import type { FindingEntry, ReasonView } from "../view/finding-entries";
import { CellLink } from "./cell-link";
import { Disclosure } from "./disclosure";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  heading: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  withdraw: { alignSelf: "start" },
});

interface AcceptedListProps {
  readonly summary: string;
  readonly entries: readonly FindingEntry[];
  readonly onGoToCell: (cell: CellAddress) => void;
  readonly onWithdraw: (acceptance: Acceptance) => void;
}

/** What a reviewer has accepted, or had before the values changed, with the reasons; each can be taken back. */
export function AcceptedList({ summary, entries, onGoToCell, onWithdraw }: AcceptedListProps) {
  const styles = useStyles();
  const accepted = entries.flatMap(({ name, cell, reasons }) =>
    reasons.map((reason) => ({ name, cell, reason })),
  );
  return (
    <Disclosure summary={fill(summary, { count: accepted.length })}>
      <ul className={styles.list}>
        {accepted.map(({ name, cell, reason }) => (
          <li key={keyOf(reason)} className={styles.item}>
            <div className={styles.heading}>
              <SeverityIcon severity={reason.severity} />
              <span className={styles.name}>{name}</span>
              {cell !== null && <CellLink name={name} cell={cell} tabStop onGoTo={onGoToCell} />}
            </div>
            <p>{reason.sentence}</p>
            <Accepted
              name={name}
              rule={reason.rule}
              finding={reason.finding}
              onWithdraw={onWithdraw}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface AcceptedProps {
  readonly name: string;
  readonly rule: string;
  readonly finding: CheckedFinding;
  readonly onWithdraw: (acceptance: Acceptance) => void;
}

function Accepted({ name, rule, finding, onWithdraw }: AcceptedProps) {
  const styles = useStyles();
  const { acceptance: texts } = useTexts();
  const { accepted, lapsed } = finding;
  const acceptance = accepted ?? lapsed;
  if (acceptance === undefined) {
    return null;
  }
  return (
    <>
      <p className={styles.small}>{acceptanceWords(finding, texts)}</p>
      <Button
        size="small"
        className={styles.withdraw}
        aria-label={fill(texts.withdrawOf, { name, rule })}
        onClick={() => {
          onWithdraw(acceptance);
        }}
      >
        {texts.withdraw}
      </Button>
    </>
  );
}

function keyOf({ rule, finding, sentence }: ReasonView): string {
  return `${rule} ${finding.cells.join(" ")} ${sentence}`;
}
