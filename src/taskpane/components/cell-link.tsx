import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../sheet/address";
import { fill } from "../../locales/translation";
import { useTexts } from "../locale/texts-context";
import { useControlStyles } from "./control-styles";

const useStyles = makeStyles({
  link: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    ":hover": { textDecorationLine: "underline" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface CellLinkProps {
  /** Accessible name: what the cell is. */
  readonly name: string;
  readonly cell: CellAddress;
  /** Whether Tab stops here; the arrow keys lead through a list. */
  readonly tabStop: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** A cell address that goes to its cell. */
export function CellLink({ name, cell, tabStop, onGoTo }: CellLinkProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { goTo } = useTexts();
  return (
    <button
      type="button"
      className={mergeClasses(controls.plain, styles.link)}
      aria-label={fill(goTo, { name, cell })}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => {
        onGoTo(cell);
      }}
    >
      {cell}
    </button>
  );
}
