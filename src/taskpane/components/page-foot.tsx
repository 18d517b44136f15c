import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { keepClear } from "./keep-clear";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    maxHeight: "50vh",
    overflowY: "auto",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The result of the last action: in sight at the bottom wherever the user is on a long page. Stands in the page itself. */
export function PageFoot({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div ref={keepClear} className={styles.foot}>
      {children}
    </div>
  );
}
