import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../sheet/address";
import { useTexts } from "../locale/texts-context";
import type { EquationSideView, EquationView } from "../view/equation-view";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& td, & th": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  },
  caption: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  sum: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    "& > *": { fontWeight: tokens.fontWeightSemibold },
  },
  relation: { color: tokens.colorNeutralForeground2 },
  blank: { color: tokens.colorNeutralForeground3 },
});

interface EquationTableProps {
  readonly equation: EquationView;
  readonly tabStop: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** A sum that does not hold: every operand with its cell, both sums, and by how much they differ. */
export function EquationTable({ equation, tabStop, onGoTo }: EquationTableProps) {
  const styles = useStyles();
  const texts = useTexts().equation;
  const side = { tabStop, onGoTo };
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.caption}</caption>
      <tbody>
        <SideRows side={equation.actual} {...side} />
        <tr>
          <th scope="row" colSpan={2} className={mergeClasses(styles.name, styles.relation)}>
            {texts[equation.relation]}
          </th>
        </tr>
        <SideRows side={equation.expected} {...side} />
        <tr className={styles.sum}>
          <th scope="row" className={styles.name}>
            {texts.difference}
          </th>
          <td className={styles.amount}>{equation.difference}</td>
        </tr>
      </tbody>
    </table>
  );
}

interface SideRowsProps extends Omit<EquationTableProps, "equation"> {
  readonly side: EquationSideView;
}

function SideRows({ side: { operands, sum }, tabStop, onGoTo }: SideRowsProps) {
  const styles = useStyles();
  const texts = useTexts().equation;
  return (
    <>
      {operands.map(({ name, cell, amount, blank }, index) => (
        <tr key={`${name} ${cell ?? ""}`}>
          <th scope="row" className={styles.name}>
            {index > 0 && "+ "}
            {name}
            {cell !== null && (
              <CellLink name={name} cell={cell} tabStop={tabStop} onGoTo={onGoTo} />
            )}
            {blank && <span className={styles.blank}> {texts.blank}</span>}
          </th>
          <td className={styles.amount}>{amount}</td>
        </tr>
      ))}
      {operands.length > 1 && (
        <tr className={styles.sum}>
          <th scope="row" className={styles.name}>
            {texts.sum}
          </th>
          <td className={styles.amount}>{sum}</td>
        </tr>
      )}
    </>
  );
}
