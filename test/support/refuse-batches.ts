import type { BatchRequest, BatchResponse } from "../../src/workbench/host/batch";
import type { Host } from "../../src/workbench/host/create-host";

/** Makes Excel refuse every batch whose request or answer matches, as real ones do at times. */
export function refuseBatches(
  host: Host,
  isRefused: (request: BatchRequest, response: BatchResponse | null) => boolean,
  code = "GeneralException",
): void {
  const execute = host.execute.bind(host);
  const refused: BatchResponse = {
    Results: [],
    Error: { Code: code, Message: "refused", Location: "", ActionIndex: 0 },
  };
  host.execute = async (request) => {
    if (isRefused(request, null)) {
      return refused;
    }
    const response = await execute(request);
    return isRefused(request, response) ? refused : response;
  };
}

/** Makes Excel refuse every batch that reads the formula of a rule: office-js#6835. */
export function makeRuleUnreadable(host: Host, formula: string): void {
  refuseBatches(host, (_request, response) =>
    JSON.stringify(response).includes(JSON.stringify({ Formula: formula }).slice(1, -1)),
  );
}

/** Makes Excel refuse every batch that adds a conditional format to a sheet. */
export function makeSheetUnmarkable(host: Host, sheetId: string): void {
  refuseBatches(host, ({ ObjectPaths }, response) => {
    const paths = JSON.stringify(ObjectPaths);
    return response === null && paths.includes(`"${sheetId}"`) && paths.includes('"Name":"Add"');
  });
}
