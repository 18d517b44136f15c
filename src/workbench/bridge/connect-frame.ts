import { frameName, frameUrl, newFrameIdentity } from "./frame-identity";
import { OfficeSession, type SessionOptions } from "./office-session";

export interface FrameOptions extends Pick<
  SessionOptions,
  "host" | "dialogs" | "owner" | "onProblem"
> {
  /** Of the add-in: `taskpane.html`. */
  readonly page: string;
  readonly fileName: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Office's display language, such as `zh-CN`. */
  readonly locale: string;
}

/** A page of the add-in that is connected with the host. */
export interface ConnectedFrame {
  /** When the page is loaded. */
  readonly loaded: Promise<void>;
  readonly session: OfficeSession;
  /** Ends the connection; the frame itself is the caller's to remove. */
  disconnect(): void;
}

/** Loads a page of the add-in into a frame, where its office.js finds the host. */
export function connectFrame(frame: HTMLIFrameElement, options: FrameOptions): ConnectedFrame {
  const { page, fileName, requirementSets, locale, owner } = options;
  const hostOrigin = window.location.origin;
  const identity = newFrameIdentity({ hostOrigin, locale, isDialog: owner !== undefined });
  const session = new OfficeSession({
    ...options,
    facts: { identity, fileName, requirementSets },
    post: (message) => frame.contentWindow?.postMessage(message, hostOrigin),
  });
  const receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === frame.contentWindow && origin === hostOrigin) {
      void session.receive(data);
    }
  };
  window.addEventListener("message", receive);
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener(
      "load",
      () => {
        resolve();
      },
      { once: true },
    );
  });
  // A frame's page sees the name that the frame had when it was loaded.
  frame.name = frameName(identity);
  frame.src = frameUrl(page, identity);
  return {
    loaded,
    session,
    disconnect: () => {
      window.removeEventListener("message", receive);
      session.end();
    },
  };
}
