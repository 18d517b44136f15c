import { makeStyles, tokens } from "@fluentui/react-components";
import { BroomRegular } from "@fluentui/react-icons/svg/broom";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import { useTexts } from "../locale/texts-context";
import type { PaneActions } from "../state/pane-actions";
import { StartWays } from "./start-ways";

const LINES = [
  ["read", DocumentSearchRegular],
  ["mark", TaskListLtrRegular],
  ["keep", BroomRegular],
] as const;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: "20px" },
  start: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
});

interface FirstRunProps {
  readonly actions: Pick<PaneActions, "insertBlank" | "insertExample">;
  readonly isBusy: boolean;
}

/**
 * What the pane shows before its first validation: what it does, in three lines, and where to begin without a declaration.
 * With one, the toolbar's main button is in sight.
 */
export function FirstRun({ actions, isBusy }: FirstRunProps) {
  const styles = useStyles();
  const { firstRun } = useTexts();
  return (
    <section>
      <h2 className={styles.heading}>{firstRun.heading}</h2>
      <ul className={styles.list}>
        {LINES.map(([line, Icon]) => (
          <li key={line} className={styles.line}>
            <Icon className={styles.icon} aria-hidden />
            {firstRun[line]}
          </li>
        ))}
      </ul>
      <p className={styles.start}>{firstRun.start}</p>
      <StartWays actions={actions} isBusy={isBusy} />
    </section>
  );
}
