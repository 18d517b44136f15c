import { isRecord } from "../../sheet/json";

/** Name of the event that opens a dialog when it is registered, and closes it when it is unregistered. */
export const DIALOG_MESSAGE_RECEIVED = "dialogMessageReceived";

/** `OSF.DialogMessageType` */
const MESSAGE_TYPE = { received: 0, closed: 12006 } as const;

/** What an add-in asks of `displayDialogAsync` with `displayInIframe`. */
export interface DialogRequest {
  readonly url: string;
  /** Per cent of the window. */
  readonly width: number;
  /** Per cent of the window. */
  readonly height: number;
}

/** Shows dialogs of add-ins, one at a time. */
export interface DialogHost {
  /** @param owner Learns what the dialog says and when it is closed. */
  open(request: DialogRequest, owner: DialogOwner): void;
  close(): void;
}

/** Who opened a dialog, and is notified of its events. */
export interface DialogOwner {
  received(message: string): void;
  closed(): void;
}

/**
 * The dialog asked for in the registration of its event.
 * @throws Error when the request is not what the library sends.
 */
export function dialogRequest(registration: unknown): DialogRequest {
  const text = isRecord(registration) ? registration.targetId : undefined;
  const wanted: unknown = typeof text === "string" ? JSON.parse(text) : undefined;
  if (!isRecord(wanted) || typeof wanted.url !== "string") {
    throw new Error("office.js asked for a dialog without an address.");
  }
  return { url: wanted.url, width: percent(wanted.width), height: percent(wanted.height) };
}

/** Tells the frame that opened a dialog what happens to it. */
export function dialogOwner(raise: (data: unknown) => void, origin: string): DialogOwner {
  return {
    received: (messageContent) => {
      raise({ messageType: MESSAGE_TYPE.received, messageContent, messageOrigin: origin });
    },
    closed: () => {
      raise({ messageType: MESSAGE_TYPE.closed });
    },
  };
}

/** Sizes are whole per cents; what is not given is office.js's own default. */
function percent(value: unknown): number {
  const LARGEST = 99;
  return typeof value === "number" ? Math.min(Math.max(value, 1), LARGEST) : 80;
}
