import type { CheckedStep } from "../../commands/self-check/step";

/** What the about box asks of the host. */
export interface AboutPorts {
  /** Runs the self-check; each step is reported as it ends. */
  readonly selfCheck: (onChecked: (step: CheckedStep) => void) => Promise<readonly CheckedStep[]>;
  /** Puts a text on the clipboard. @returns whether it was taken */
  readonly copy: (text: string) => Promise<boolean>;
  /** Now, in the form that a report shows. */
  readonly now: () => string;
}
