/** A port of the stand-in: what is posted at one end arrives at the other a moment later. */
class Port {
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(private readonly other: () => Port) {}

  postMessage(data: unknown): void {
    setImmediate(() => this.other().onmessage?.({ data }));
  }

  close(): void {
    this.onmessage = null;
  }
}

/**
 * The spreadsheet engine opens a MessageChannel for every deferred task and leaves it open, which
 * keeps Node from ending. This one does the same work and holds nothing.
 */
class TestMessageChannel {
  readonly port1: Port = new Port(() => this.port2);
  readonly port2: Port = new Port(() => this.port1);
}

/** Puts the stand-in where the engine looks for it. */
export function installMessageChannel(): void {
  Object.assign(globalThis, { MessageChannel: TestMessageChannel });
}
