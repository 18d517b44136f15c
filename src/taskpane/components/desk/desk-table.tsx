import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { EarlierComparison } from "../../desk/compare/earlier-comparison";
import type { DeskList, PlacedRow } from "../../desk/desk-list";
import { ROWS_AT_A_TIME, rowKey } from "../../desk/desk-state";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { Remarks } from "../../desk/remark-store";
import { usePageTexts } from "../../locale/texts-context";
import { HIDDEN, USUAL, useControlStyles } from "../control-styles";
import { DeskTableRow } from "./desk-table-row";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    [USUAL]: { display: "block" },
  },
  heads: { [USUAL]: HIDDEN },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "bottom",
  },
  number: { textAlign: "end" },
  verdict: { width: "66px" },
  count: { width: "34px" },
  total: { width: "76px" },
  none: { margin: 0 },
});

interface DeskTableProps {
  readonly list: DeskList;
  readonly limit: number;
  /** How declarations have changed since last time; null where that was not asked for. */
  readonly earlier: EarlierComparison | null;
  /** The reviewer's remarks by `rowKey`. */
  readonly remarks: Remarks;
  readonly onOpen: (row: PlacedRow) => void;
  readonly onMore: () => void;
}

/** The result for each declaration, a page of them at a time. */
export function DeskTable({ list, limit, earlier, remarks, onOpen, onMore }: DeskTableProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { list: words } = usePageTexts(DESK_TEXTS);
  const { rows } = list;
  const left = rows.length - limit;
  if (rows.length === 0) {
    return <p className={styles.none}>{words.nothing}</p>;
  }
  return (
    <>
      <table className={styles.table}>
        <caption className={controls.hidden}>{words.label}</caption>
        <thead className={styles.heads}>
          <tr>
            <th scope="col" className={styles.head}>
              {words.department}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.verdict)}>
              {words.result}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.count, styles.number)}>
              {words.errors}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.count, styles.number)}>
              {words.warnings}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.total, styles.number)}>
              {words.total}
            </th>
          </tr>
        </thead>
        {rows.slice(0, limit).map((row) => (
          <DeskTableRow
            key={rowKey(row.place)}
            row={row}
            since={earlier && (earlier.rows[rowKey(row.place)]?.comparison ?? "unknown")}
            remarked={(remarks[rowKey(row.place)] ?? "") !== ""}
            onOpen={onOpen}
          />
        ))}
      </table>
      {left > 0 && (
        <Button onClick={onMore}>
          {fill(words.more, { count: Math.min(left, ROWS_AT_A_TIME), total: rows.length })}
        </Button>
      )}
    </>
  );
}
