import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  pairs: {
    display: "grid",
    // Never three; stacked where a pane of usual width is zoomed to 200 %.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(max(110px, 40%), 100%), 1fr))",
    // The message of one does not move the other.
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Short fields, two of them side by side. */
export function FieldPairs({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.pairs}>{children}</div>;
}
