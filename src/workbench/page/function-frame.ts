import type { ConnectedFrame } from "../bridge/connect-frame";

/** The page whose functions the ribbon's buttons run: nobody sees it, and it is loaded when first needed. */
export class FunctionFrame {
  private frame: HTMLIFrameElement | null = null;
  private connected: ConnectedFrame | null = null;

  /** @param connect Loads the page into a frame. */
  constructor(private readonly connect: (frame: HTMLIFrameElement) => ConnectedFrame) {}

  /**
   * Runs a function of the add-in.
   * @returns When it has called `event.completed()`.
   * @throws Error when the page has no such function.
   */
  async run(functionName: string, controlId: string): Promise<void> {
    const { loaded, session } = (this.connected ??= this.load());
    await loaded;
    await session.runFunction(functionName, controlId);
  }

  close(): void {
    this.connected?.disconnect();
    this.connected = null;
    this.frame?.remove();
    this.frame = null;
  }

  private load(): ConnectedFrame {
    this.frame = document.createElement("iframe");
    this.frame.hidden = true;
    document.body.append(this.frame);
    return this.connect(this.frame);
  }
}
