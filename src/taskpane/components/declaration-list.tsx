import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import { useTexts } from "../locale/texts-context";
import type { DeclarationView } from "../view/declaration-view";
import { NARROW, useControlStyles } from "./control-styles";
import { VerdictIcon } from "./verdict-icon";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    [NARROW]: { flexWrap: "wrap" },
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Forced colours leave the background out.
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  name: { flex: "1 1 0", minWidth: "100px", overflowWrap: "anywhere" },
  place: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  verdict: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

interface DeclarationListProps {
  readonly views: readonly DeclarationView[];
  readonly shown: number;
  readonly onChoose: (index: number) => void;
}

/** Every declaration of the workbook with its verdict; one of them is shown below. */
export function DeclarationList({ views, shown, onChoose }: DeclarationListProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  return (
    <nav aria-labelledby="declarations">
      <h2 id="declarations" className={styles.heading}>
        {fill(texts.declarations, { count: views.length })}
      </h2>
      <ul className={styles.list}>
        {views.map((view, index) => (
          <li key={`${view.sheet}!${view.range}`}>
            <button
              type="button"
              className={mergeClasses(controls.plain, styles.item, index === shown && styles.shown)}
              aria-current={index === shown}
              onClick={() => {
                onChoose(index);
              }}
            >
              <VerdictIcon verdict={view.verdict} />
              <span className={styles.name}>
                {view.department ?? texts.noDepartment}
                <span className={styles.place}>{`${view.sheet} · ${view.range}`}</span>
              </span>
              <span className={styles.verdict}>{texts.verdicts[view.verdict]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
