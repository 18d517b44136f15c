import { useId } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { STEP_IDS } from "../../../commands/self-check/step";
import { fill } from "../../../locales/translation";
import type { AboutPorts } from "../../about/about-ports";
import type { AboutTexts } from "../../about/about-texts";
import { reportText } from "../../about/report-text";
import { stepView } from "../../about/step-view";
import { statusText } from "../../about/status-text";
import type { SelfCheck } from "../../about/use-self-check";
import { useTexts } from "../../locale/texts-context";
import { Section } from "../section";
import { StepList } from "./step-list";

const useStyles = makeStyles({
  text: { margin: 0 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  report: { boxSizing: "border-box", width: "100%", font: "inherit", resize: "vertical" },
});

interface SelfCheckSectionProps {
  readonly ports: Pick<AboutPorts, "copy" | "now">;
  readonly selfCheck: SelfCheck;
  readonly about: AboutTexts;
  /** Something else is at work in the workbook. */
  readonly isBusy: boolean;
}

/** Runs the self-check, shows the result of each step, and copies the report. */
export function SelfCheckSection({ ports, selfCheck, about, isBusy }: SelfCheckSectionProps) {
  const styles = useStyles();
  const texts = useTexts();
  const reportLabel = useId();
  const { state, dispatch, run } = selfCheck;
  const { steps, status } = state;
  const isRunning = status?.kind === "running";
  const words = about.selfCheck;

  const copy = async (): Promise<void> => {
    const time = ports.now();
    const isCopied = await ports.copy(reportText(steps, time, about, texts));
    dispatch({
      type: "status",
      status: isCopied ? { kind: "copied" } : { kind: "not-copied", time },
    });
  };

  return (
    <Section heading={words.heading}>
      <p className={styles.faint}>{words.explanation}</p>
      <Button
        disabledFocusable={isRunning || isBusy}
        icon={isRunning ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
        onClick={() => void run()}
      >
        {isRunning
          ? fill(words.position, { position: steps.length + 1, count: STEP_IDS.length })
          : words.run}
      </Button>
      <p role="status" className={styles.text}>
        {statusText(state, about, texts)}
      </p>
      {steps.length > 0 && (
        <StepList label={words.list} steps={steps.map((step) => stepView(step, about, texts))} />
      )}
      {steps.length > 0 && !isRunning && <Button onClick={() => void copy()}>{words.copy}</Button>}
      {status?.kind === "not-copied" && (
        <>
          <label id={reportLabel} htmlFor={`${reportLabel}-text`}>
            {words.report}
          </label>
          <textarea
            id={`${reportLabel}-text`}
            className={styles.report}
            readOnly
            rows={12}
            value={reportText(steps, status.time, about, texts)}
          />
        </>
      )}
    </Section>
  );
}
