import type { Browser, CDPSession } from "playwright-core";

/** A tab of the browser that is controlled, but has no debugger attached. */
export interface UnwatchedTab {
  /**
   * Sends a command of the DevTools protocol.
   * @throws Error when the browser refuses it
   */
  readonly send: (method: string, params: object) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly id: number;
  readonly error?: { readonly message: string };
}

/**
 * Opens an empty tab without cache, cookies or a debugger. In Playwright's own tabs the debugger listens for
 * exceptions, so that V8 locates every `Error` that is created: React creates some while it is loaded, for which V8
 * parses the whole bundle again. Users' panes have no debugger.
 */
export async function openUnwatchedTab(browser: Browser): Promise<UnwatchedTab> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send("Target.createBrowserContext");
  const { targetId } = await session.send("Target.createTarget", {
    url: "about:blank",
    browserContextId,
  });
  const { sessionId } = await session.send("Target.attachToTarget", { targetId });
  let sent = 0;
  return {
    send: async (method, params) => {
      sent += 1;
      const reply = replyTo(session, sent);
      const message = JSON.stringify({ id: sent, method, params });
      await session.send("Target.sendMessageToTarget", { sessionId, message });
      const { error } = await reply;
      if (error !== undefined) {
        throw new Error(`${method}: ${error.message}`);
      }
    },
    close: async () => {
      await session.send("Target.disposeBrowserContext", { browserContextId });
      await session.detach();
    },
  };
}

/** Events have no id. */
function isReply(message: unknown): message is Reply {
  return typeof message === "object" && message !== null && "id" in message;
}

function replyTo(session: CDPSession, id: number): Promise<Reply> {
  return new Promise((resolve) => {
    const receive = ({ message }: { readonly message: string }): void => {
      const reply: unknown = JSON.parse(message);
      if (isReply(reply) && reply.id === id) {
        session.off("Target.receivedMessageFromTarget", receive);
        resolve(reply);
      }
    };
    session.on("Target.receivedMessageFromTarget", receive);
  });
}
