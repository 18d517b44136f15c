import { makeStyles, tokens } from "@fluentui/react-components";
import { COVERED } from "./keep-clear";

/** Styles of all pages whose bottom may be covered. */
export const usePageStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // What gets the keyboard, or is gone to, is scrolled clear of what lies over the page's bottom.
    "& :is(:focus, li)": { scrollMarginBottom: COVERED },
  },
});
