import { makeStyles, tokens } from "@fluentui/react-components";

/** A pane of usual width at 200 %: what is side by side elsewhere is stacked. */
export const NARROW = "@media (max-width: 280px)";

/** A pane of usual width: too narrow for a table of many columns. */
export const USUAL = "@media (max-width: 400px)";

/** Not to be seen, but read aloud. */
export const HIDDEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** What the pane's own buttons have in common, where Fluent's would be too large for a dense list. */
export const useControlStyles = makeStyles({
  plain: {
    margin: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "0",
    },
  },
  hidden: HIDDEN,
  /** A field as narrow as the pane, however long its text or the names to choose from are. */
  fitting: {
    minWidth: 0,
    "& > :is(input, select, textarea)": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});
