import { useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface DisclosureProps {
  readonly summary: string;
  /** Whether Tab stops at it. */
  readonly tabStop?: boolean;
  /** Draws nothing of its content before it is opened: for long lists. */
  readonly lazy?: boolean;
  readonly children: ReactNode;
}

/** What most people do not need, one click away. */
export function Disclosure({ summary, tabStop = true, lazy = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(!lazy);
  return (
    <details
      onToggle={() => {
        setWasOpened(true);
      }}
    >
      <summary className={styles.summary} tabIndex={tabStop ? 0 : -1}>
        {summary}
      </summary>
      {wasOpened && <div className={styles.content}>{children}</div>}
    </details>
  );
}
