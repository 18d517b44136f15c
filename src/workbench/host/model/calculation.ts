import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  RemoveSheetMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { isCommand, isRecalculation, onCommand } from "./engine-commands";
import { lineChangeOf } from "./engine-line-changes";

/** Longest wait for the engine to have recalculated. */
const TIMEOUT_MS = 30_000;

/** Knows whether formulas show the results of what was written: the engine recalculates a moment later. */
export class Calculation {
  private writes: number;
  private calculated = 0;
  private running = 0;
  private readonly subscriptions: readonly { dispose(): void }[];

  /** @param isComplete Whether every formula has a result now; a workbook may open without. */
  constructor(
    private readonly univer: FUniver,
    isComplete: boolean,
  ) {
    this.writes = isComplete ? 0 : 1;
    const formula = univer.getFormula();
    this.subscriptions = [
      onCommand(univer, (command, options) => {
        if (makesRecalculate(command, options)) {
          this.writes += 1;
        }
      }),
      formula.calculationStart(() => {
        this.running = this.writes;
      }),
      formula.calculationEnd(() => {
        this.calculated = this.running;
      }),
    ];
  }

  /** Resolves when every formula shows the result of the writes so far. */
  async settled(): Promise<void> {
    if (this.calculated < this.writes) {
      await this.univer.getFormula().onCalculationResultApplied(TIMEOUT_MS);
      this.calculated = this.writes;
    }
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => {
      subscription.dispose();
    });
  }
}

/** Whether the engine recalculates after a command. It does not where a format is all that was written. */
function makesRecalculate(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (isCommand(command, SetRangeValuesMutation)) {
    const trigger = command.params?.trigger;
    const isFormat = trigger === SetStyleCommand.id || trigger === SetBorderCommand.id;
    return !isFormat && !isRecalculation(options);
  }
  return (
    lineChangeOf(command) !== null ||
    [SetDefinedNameMutation, RemoveDefinedNameMutation, RemoveSheetMutation].some(
      ({ id }) => id === command.id,
    )
  );
}
