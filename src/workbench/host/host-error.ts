/** Error codes of Excel, as `OfficeExtension.Error.code`, and our own for what is missing here. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ApiNotImplemented: "The embedded host does not implement this member.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidObjectPath: "The object does not exist, so nothing can be done with it.",
  InvalidOperation: "This operation is not permitted for the current object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  OperationCellsExceedLimit: "The operation has more cells than Excel allows.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** A batch fails with this; the runner adds where. */
export class HostError extends Error {
  override readonly name = "HostError";

  /** @param detail What exactly, appended to the code's usual message. */
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
  }
}
