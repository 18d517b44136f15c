import { useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import type { CellAddress } from "../../sheet/address";
import { useTexts } from "../locale/texts-context";
import type { DeclarationView } from "../view/declaration-view";
import { CellLink } from "./cell-link";

/** Causes named for one check; all of them are in the list of findings. */
const CAUSES_SHOWN = 3;

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  explanation: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  rule: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  causes: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface NotCheckedListProps {
  readonly view: DeclarationView;
  /** Level of its heading. */
  readonly level?: "h2" | "h3";
  /** Only where the form is open: elsewhere there is nowhere to go. */
  readonly onGoToCell?: (cell: CellAddress) => void;
}

/** The checks that could not be made, each with the fields that prevented it. */
export function NotCheckedList({ view, level: Heading = "h2", onGoToCell }: NotCheckedListProps) {
  const styles = useStyles();
  const { notChecked: texts } = useTexts();
  // A declaration of the open workbook and a received one may be drawn at once.
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading id={id} className={styles.heading}>
        {texts.heading}
      </Heading>
      <p className={styles.explanation}>{texts.explanation}</p>
      <ul className={styles.list}>
        {view.notChecked.map(({ rule, title, causes }) => (
          <li key={rule} className={styles.item}>
            {title} <span className={styles.rule}>{rule}</span>
            <span className={styles.causes}>
              {texts.because}{" "}
              {causes.slice(0, CAUSES_SHOWN).map(({ name, cell }) => (
                <span key={`${name} ${cell ?? ""}`}>
                  {name}
                  {cell !== null &&
                    (onGoToCell === undefined ? (
                      ` ${cell}`
                    ) : (
                      <CellLink name={name} cell={cell} tabStop onGoTo={onGoToCell} />
                    ))}{" "}
                </span>
              ))}
              {causes.length > CAUSES_SHOWN && fill(texts.andMore, { count: causes.length })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
