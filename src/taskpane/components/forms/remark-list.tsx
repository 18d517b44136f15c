import { makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Disclosure } from "../disclosure";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    maxHeight: "200px",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowY: "auto",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface RemarkListProps {
  readonly remarks: readonly string[];
}

/** What was left out of a form or changed on the way; nothing where all went along as it stood. */
export function RemarkList({ remarks }: RemarkListProps) {
  const styles = useStyles();
  const { carry } = usePageTexts(FORMS_TEXTS);
  if (remarks.length === 0) {
    return null;
  }
  const summary = fill(carry.remarks, { count: remarks.length });
  return (
    <Disclosure summary={summary}>
      {/* Scrolls where it is long, so that the keyboard must reach it. */}
      <ul className={styles.list} tabIndex={0} aria-label={summary}>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
