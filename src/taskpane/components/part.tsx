import { Suspense, type ReactNode } from "react";
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import { problemCode } from "../parts/problem-code";
import { ErrorBoundary } from "./error-boundary";
import { Notices } from "./notices";

const useStyles = makeStyles({
  waiting: { padding: tokens.spacingHorizontalXXL },
  problem: { padding: tokens.spacingHorizontalM },
});

/** A part of the pane that is loaded when it is first shown: what stands there meanwhile, and what if it does not come. */
export function Part({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { loading, problems } = useTexts();
  return (
    <ErrorBoundary
      instead={(error) => (
        <div role="alert" className={styles.problem}>
          <Notices
            notices={[{ tone: "problem", text: problems[problemCode(error)], closable: false }]}
          />
        </div>
      )}
    >
      <Suspense fallback={<Spinner className={styles.waiting} size="small" label={loading} />}>
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}
