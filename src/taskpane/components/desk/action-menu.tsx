import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  // Over the list, whose rows are layers of their own; never wider than a zoomed pane.
  popover: { zIndex: 1, maxWidth: "min(300px, 100vw - 24px)" },
});

interface MenuAction {
  readonly key: string;
  readonly text: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface ActionMenuProps {
  readonly text: string;
  /** One of the actions is running, or something that forbids them all. */
  readonly disabled?: boolean;
  readonly actions: readonly MenuAction[];
}

/** A button with a menu of what can be done. */
export function ActionMenu({ text, disabled = false, actions }: ActionMenuProps) {
  const styles = useStyles();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabledFocusable={disabled}>
          {text}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {actions.map((action) => (
            <MenuItem key={action.key} disabled={action.disabled} onClick={action.onChoose}>
              {action.text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
