import { makeStyles, tokens } from "@fluentui/react-components";
import type { RulePage } from "../../report/rule-page";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: 0 },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { fontWeight: tokens.fontWeightSemibold },
});

interface RuleDetailsProps {
  readonly page: RulePage;
  readonly tabStop: boolean;
}

/** The rule behind a finding, explained: one line that opens. */
export function RuleDetails({ page, tabStop }: RuleDetailsProps) {
  const styles = useStyles();
  const { id, title, kind, sections } = page;
  return (
    <div className={styles.small}>
      <Disclosure summary={`${id} ${title}`} tabStop={tabStop} lazy>
        <div className={styles.page}>
          <p>{kind}</p>
          {sections.map(({ heading, text }) => (
            <p key={heading}>
              <span className={styles.term}>{heading}</span> {text}
            </p>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
