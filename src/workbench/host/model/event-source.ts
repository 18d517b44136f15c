import type { JsonObject } from "../batch";

/** `messageType` of the workbook events, as office.js numbers them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  selectionChanged: 14,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** Target of the events of the collection of worksheets; those of one worksheet have its id. */
export const WORKBOOK_TARGET = "Workbook";

/** Category of workbook events among the messages to office.js. */
const EVENT_CATEGORY = 65536;

/** Body of a `richApiMessage`, through which office.js learns of events. */
export interface RichApiMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    /** JSON of the event's arguments. */
    readonly message: string;
    readonly isRemoteOverride: boolean;
  }[];
}

/** Which events the add-in asked for, and who carries them to it. */
export class EventSource {
  /** `Runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(message: RichApiMessage) => void>();

  /** @returns Ends the listening. */
  listen(listener: (message: RichApiMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  register(type: EventType, target: string): void {
    const key = eventKey(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = eventKey(type, target);
    const rest = (this.registered.get(key) ?? 0) - 1;
    if (rest > 0) {
      this.registered.set(key, rest);
    } else {
      this.registered.delete(key);
    }
  }

  /** Tells who asked: of this worksheet, and of all worksheets. */
  fire(type: EventType, worksheetId: string, details: JsonObject = {}): void {
    const targets = [worksheetId, WORKBOOK_TARGET].filter((target) =>
      this.registered.has(eventKey(type, target)),
    );
    if (!this.enabled || targets.length === 0) {
      return;
    }
    const message = JSON.stringify({ worksheetId, ...details });
    const entries = targets.map((targetId) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId,
      message,
      isRemoteOverride: false,
    }));
    this.listeners.forEach((listener) => {
      listener({ entries });
    });
  }
}

const eventKey = (type: EventType, target: string): string => `${type} ${target}`;
