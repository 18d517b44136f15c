import { useId, useState } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { STEP_IDS, type CheckedStep } from "../../../commands/self-check/step";
import { fill } from "../../../locales/translation";
import type { AboutPorts } from "../../about/about-ports";
import type { AboutTexts } from "../../about/about-texts";
import { reportText } from "../../about/report-text";
import { stepView, summaryText } from "../../about/step-view";
import { useTexts } from "../../locale/texts-context";
import { problemCode } from "../../parts/problem-code";
import { FormSection } from "../forms/form-section";
import { StepList } from "./step-list";

const useStyles = makeStyles({
  text: { margin: 0 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  report: { boxSizing: "border-box", width: "100%", font: "inherit", resize: "vertical" },
});

interface SelfCheckSectionProps {
  readonly ports: AboutPorts;
  readonly about: AboutTexts;
}

/** Runs the self-check, shows what came of each step, and hands out the report. */
export function SelfCheckSection({ ports, about }: SelfCheckSectionProps) {
  const styles = useStyles();
  const texts = useTexts();
  const reportLabel = useId();
  const [isRunning, setRunning] = useState(false);
  const [steps, setSteps] = useState<readonly CheckedStep[]>([]);
  const [told, setTold] = useState("");
  /** Shown where the clipboard has not taken it. */
  const [report, setReport] = useState<string | null>(null);
  const { selfCheck } = about;

  const run = async (): Promise<void> => {
    setRunning(true);
    setSteps([]);
    setReport(null);
    setTold(selfCheck.running);
    try {
      const checked = await ports.selfCheck((step) => {
        setSteps((before) => [...before, step]);
      });
      setTold(summaryText(checked, about));
    } catch (error) {
      setTold(texts.problems[problemCode(error)]);
    } finally {
      setRunning(false);
    }
  };
  const copy = async (): Promise<void> => {
    const text = reportText(steps, ports.now(), about, texts);
    const isCopied = await ports.copy(text);
    setReport(isCopied ? null : text);
    setTold(isCopied ? selfCheck.copied : selfCheck.notCopied);
  };

  return (
    <FormSection heading={selfCheck.heading}>
      <p className={styles.faint}>{selfCheck.explanation}</p>
      <Button
        disabledFocusable={isRunning}
        icon={isRunning ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
        onClick={() => void run()}
      >
        {isRunning
          ? fill(selfCheck.position, { position: steps.length + 1, count: STEP_IDS.length })
          : selfCheck.run}
      </Button>
      <p role="status" className={styles.text}>
        {told}
      </p>
      {steps.length > 0 && (
        <StepList
          label={selfCheck.list}
          steps={steps.map((step) => stepView(step, about, texts))}
        />
      )}
      {steps.length > 0 && !isRunning && (
        <Button onClick={() => void copy()}>{selfCheck.copy}</Button>
      )}
      {report !== null && (
        <>
          <label id={reportLabel} htmlFor={`${reportLabel}-text`}>
            {selfCheck.report}
          </label>
          <textarea
            id={`${reportLabel}-text`}
            className={styles.report}
            readOnly
            rows={12}
            value={report}
          />
        </>
      )}
    </FormSection>
  );
}
