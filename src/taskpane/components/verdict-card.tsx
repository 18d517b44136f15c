import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import { VerdictIcon, type PaneVerdict } from "./verdict-icon";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& p": { margin: 0 },
  },
  pass: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  revise: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  unrecognised: { backgroundColor: tokens.colorNeutralBackground3 },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { width: "24px", height: "24px" },
});

interface VerdictCardProps {
  readonly verdict: PaneVerdict;
  readonly children: ReactNode;
}

/** The verdict in large, and under it what it is about. */
export function VerdictCard({ verdict, children }: VerdictCardProps) {
  const styles = useStyles();
  const { verdicts } = useTexts();
  return (
    <section className={mergeClasses(styles.card, styles[verdict])}>
      <h2 className={styles.heading}>
        <VerdictIcon verdict={verdict} className={styles.icon} />
        {verdicts[verdict]}
      </h2>
      {children}
    </section>
  );
}
