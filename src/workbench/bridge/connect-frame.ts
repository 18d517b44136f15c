import { frameName, frameUrl, newFrameIdentity } from "./frame-identity";
import { OfficeSession, type SessionOptions } from "./office-session";

/** The page that a frame shows, and who answers it. */
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
  /** What screen readers call it; a frame without a title is not shown. */
  readonly title?: string;
}

/** A page of the add-in that is connected with the host. */
export interface ConnectedFrame {
  readonly session: OfficeSession;
  /** Ends the connection and removes the frame. */
  close(): void;
}

/** Adds a frame with a page of the add-in, whose office.js finds the host. */
export function connectFrame(container: HTMLElement, options: FrameOptions): ConnectedFrame {
  const { page, fileName, requirementSets, locale, title, owner } = options;
  const hostOrigin = window.location.origin;
  const identity = newFrameIdentity({ hostOrigin, locale, isDialog: owner !== undefined });
  const frame = createFrame(title);
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
  // The page sees the name that its frame had when it was added.
  frame.name = frameName(identity);
  frame.src = frameUrl(page, identity);
  container.append(frame);
  return {
    session,
    close: () => {
      window.removeEventListener("message", receive);
      session.end();
      frame.remove();
    },
  };
}

function createFrame(title: string | undefined): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title ?? "";
  frame.hidden = title === undefined;
  return frame;
}
