import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** Calls back with every command that the engine has executed, whoever gave it. */
export function onCommand(
  univer: FUniver,
  listener: (command: ICommandInfo, options: IExecutionOptions | undefined) => void,
): IDisposable {
  return univer.addEvent(univer.Event.CommandExecuted, (event) => {
    const params: unknown = event.params;
    listener({ id: event.id, ...(isObject(params) && { params }) }, event.options);
  });
}

/** Whether a command is an execution of the definition; narrows its parameters, too. */
export function isCommand<Params extends object>(
  command: ICommandInfo,
  definition: { readonly id: string; handler(accessor: never, params: Params): unknown },
): command is ICommandInfo<Params> {
  return command.id === definition.id;
}

/** Whether the engine wrote results of formulas, not somebody content. */
export function isRecalculation(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
