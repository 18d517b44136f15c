import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Comment16Filled } from "@fluentui/react-icons/svg/comment";
import { fill } from "../../../locales/translation";
import type { Comparison } from "../../../review/compare/comparison";
import type { PlacedRow } from "../../desk/desk-list";
import { rowKey } from "../../desk/desk-state";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { USUAL, useControlStyles } from "../control-styles";
import { formatWan } from "../../desk/format-wan";
import { useVerdictLook } from "./verdict-look";
import { clamped } from "./clamped";
import { opener } from "./use-return-focus";

const useStyles = makeStyles({
  row: {
    // A link would be too faint on the usual colour of what is pointed at, in the dark theme.
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":hover button": { color: tokens.colorBrandForegroundLinkHover },
    [USUAL]: { display: "block" },
  },
  line: {
    [USUAL]: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  },
  first: { [USUAL]: { flexBasis: "100%" } },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS} 0`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  more: {
    padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    [USUAL]: { flexGrow: 1 },
  },
  number: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    [USUAL]: {
      paddingTop: 0,
      // The column headings are hidden then.
      "::before": { content: "attr(data-head) ' '", fontSize: tokens.fontSizeBase200 },
    },
  },
  total: { [USUAL]: { marginLeft: "auto" } },
  name: {
    display: "block",
    width: "100%",
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    ":hover": { backgroundColor: "transparent" },
  },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: clamped(2),
  verdict: {
    fontWeight: tokens.fontWeightSemibold,
    hyphens: "auto",
    [USUAL]: { paddingTop: 0 },
  },
  remarked: {
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    verticalAlign: "text-bottom",
  },
});

interface DeskTableRowProps {
  readonly row: PlacedRow;
  /** Its changes since last time, `unknown` where it has no earlier form; null where nothing was compared. */
  readonly since: Comparison | "unknown" | null;
  /** The reviewer has written remarks on it. */
  readonly remarked: boolean;
  readonly onOpen: (row: PlacedRow) => void;
}

/** A line of the table; its first cell opens it. */
export const DeskTableRow = memo(function DeskTableRow({
  row,
  since,
  remarked,
  onOpen,
}: DeskTableRowProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const looks = useVerdictLook();
  const { acceptance } = useTexts();
  const { list: words, verdicts, compare } = usePageTexts(DESK_TEXTS);
  const { department, file, sheet, verdict, counts, accepted, total, problem } = row;
  const isForm = sheet !== null;
  // Several declarations of a file differ by their sheets, and often have the same department.
  const oneOfSeveral = row.declarations > 1 && isForm;
  const number = (head: string, style?: string) => ({
    className: mergeClasses(styles.cell, styles.number, style),
    "data-head": isForm ? head : undefined,
  });
  const name = department ?? (isForm ? words.noDepartment : file);
  return (
    <tbody className={styles.row}>
      <tr className={styles.line}>
        <td className={mergeClasses(styles.cell, styles.first)}>
          <button
            type="button"
            className={mergeClasses(controls.plain, styles.name)}
            {...opener(rowKey(row.place))}
            aria-label={
              oneOfSeveral ? fill(words.openSheet, { name, sheet }) : fill(words.open, { name })
            }
            onClick={() => {
              onOpen(row);
            }}
          >
            {name}
          </button>
        </td>
        <td className={mergeClasses(styles.cell, styles.verdict, looks[verdict])}>
          {verdicts[verdict]}
        </td>
        <td {...number(words.errors)}>{isForm && counts.error}</td>
        <td {...number(words.warnings)}>{isForm && counts.warning}</td>
        <td {...number(words.total, styles.total)}>
          {isForm && (total === null ? words.noTotal : formatWan(total))}
        </td>
      </tr>
      <tr className={styles.line}>
        <td colSpan={5} className={styles.more}>
          {isForm && (
            <span className={styles.small}>
              {remarked && <Comment16Filled className={styles.remarked} title={words.remarked} />}
              {oneOfSeveral ? fill(words.place, { file, sheet }) : file}
            </span>
          )}
          {isForm && since !== null && (
            <span className={styles.small}>
              {since === "unknown" ? compare.noEarlier : fill(compare.since, changesOf(since))}
            </span>
          )}
          {accepted > 0 && (
            <span className={styles.small}>{fill(acceptance.count, { accepted })}</span>
          )}
          <span className={mergeClasses(styles.small, styles.problem)} title={problem}>
            {problem}
          </span>
        </td>
      </tr>
    </tbody>
  );
});

/** Numbers of findings and of changed contents since last time. */
function changesOf({ findings, fields, tasks, indicators }: Comparison) {
  return {
    fixed: findings.fixed.length,
    remaining: findings.remaining.length,
    added: findings.added.length,
    changes: fields.length + tasks.length + indicators.length,
  };
}
