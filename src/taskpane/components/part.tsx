import { Suspense, useState, type ReactNode } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import { nextAttempt, PartAttempt } from "../parts/part-attempt";
import { problemCode } from "../../commands/problem-code";
import { ErrorBoundary } from "./error-boundary";
import { takeFocus } from "./use-kept-focus";
import { Notices } from "./notices";

const useStyles = makeStyles({
  waiting: { padding: tokens.spacingHorizontalXXL },
  again: { ":focus": { outline: "none" } },
  problem: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

/** A part of the pane that is loaded when it is first shown: a placeholder meanwhile, and an error if it cannot be loaded. */
export function Part({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { loading } = useTexts();
  const [{ attempt, isAgain }, begin] = useState(() => ({
    attempt: nextAttempt(),
    isAgain: false,
  }));
  const waiting = <Spinner className={styles.waiting} size="small" label={loading} />;
  const part = <Suspense fallback={waiting}>{children}</Suspense>;
  return (
    <ErrorBoundary
      key={attempt}
      instead={(error) => (
        <PartProblem
          error={error}
          takesFocus={isAgain}
          onRetry={() => {
            begin({ attempt: nextAttempt(), isAgain: true });
          }}
        />
      )}
    >
      <PartAttempt value={attempt}>
        {isAgain ? (
          // The button that asked is gone: the focus waits where the part will be.
          <div ref={takeFocus} tabIndex={-1} className={styles.again}>
            {part}
          </div>
        ) : (
          part
        )}
      </PartAttempt>
    </ErrorBoundary>
  );
}

interface PartProblemProps {
  readonly error: unknown;
  /** The user has tried again before, and the focus was on the button then. */
  readonly takesFocus?: boolean;
  readonly onRetry: () => void;
}

/** Says why a part could not be loaded, and lets the user try again. */
export function PartProblem({ error, takesFocus = false, onRetry }: PartProblemProps) {
  const styles = useStyles();
  const { problems, actions } = useTexts();
  return (
    <div role="alert" className={styles.problem}>
      <Notices
        notices={[{ tone: "problem", text: problems[problemCode(error)], closable: false }]}
      />
      <Button ref={takesFocus ? takeFocus : undefined} onClick={onRetry}>
        {actions.retry}
      </Button>
    </div>
  );
}
