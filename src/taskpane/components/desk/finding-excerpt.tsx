import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Excerpt } from "../../desk/excerpt";
import { clamped } from "./clamped";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  cell: {
    minWidth: "36px",
    maxWidth: "140px",
    padding: "2px 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    verticalAlign: "top",
    textAlign: "start",
  },
  text: clamped(4),
  line: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
    // Else the digits of a number would wrap onto lines of their own.
    whiteSpace: "nowrap",
  },
  target: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
});

interface FindingExcerptProps {
  readonly excerpt: Excerpt;
  /** Accessible name: what it shows. */
  readonly label: string;
}

/** A few cells of a received sheet with the one that a finding is about. */
export function FindingExcerpt({ excerpt, label }: FindingExcerptProps) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.line)} />
            {excerpt.columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.line)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row" className={mergeClasses(styles.cell, styles.line)}>
                {number}
              </th>
              {cells.map(({ key, text, rows, columns, isTarget }) => (
                <td
                  key={key}
                  rowSpan={rows}
                  colSpan={columns}
                  aria-current={isTarget || undefined}
                  className={mergeClasses(styles.cell, isTarget && styles.target)}
                >
                  <span className={styles.text} title={text}>
                    {text}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
