import { identifyWorkbook } from "../excel/identify-workbook";
import type { Outcome } from "./outcome";

/** One channel for all workbooks: a pane's workbook can change its identity while the pane is open. */
const CHANNEL = "shenbao";

/** What a command sends to all panes. */
interface Message {
  readonly workbook: string;
  readonly outcome: Outcome;
}

/**
 * Hands the outcome of a command to the open pane of the same workbook: commands run in a page of
 * their own. Nothing is stored.
 * @returns Whether a pane is known to be open that shows it.
 */
export async function tellPane(outcome: Outcome): Promise<boolean> {
  if (!hasChannels()) {
    return false;
  }
  const message: Message = { workbook: await identifyWorkbook(), outcome };
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(message);
  channel.close();
  return isLocked(lockName(message.workbook));
}

/**
 * Calls back with the outcomes of commands, and lets them know that a pane shows them: by a lock, which
 * is released with the pane however that ends. After a workbook was saved as another, the lock follows with the first command.
 * @returns what ends it.
 */
export async function listenToCommands(onOutcome: (outcome: Outcome) => void): Promise<() => void> {
  if (!hasChannels()) {
    return () => undefined;
  }
  let workbook = await identifyWorkbook();
  let unlock = lock(lockName(workbook));
  const hear = async ({ workbook: sender, outcome }: Message): Promise<void> => {
    const current = await identifyWorkbook();
    if (current !== workbook) {
      unlock();
      workbook = current;
      unlock = lock(lockName(workbook));
    }
    if (sender === workbook) {
      onOutcome(outcome);
    }
  };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    void hear(data);
  };
  return () => {
    channel.close();
    unlock();
  };
}

function lockName(workbook: string): string {
  return `shenbao:${workbook}`;
}

async function isLocked(name: string): Promise<boolean> {
  if (!hasLocks()) {
    return false;
  }
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}

function lock(name: string): () => void {
  if (!hasLocks()) {
    return () => undefined;
  }
  let unlock = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    unlock = resolve;
  });
  void navigator.locks.request(name, { mode: "shared" }, () => closed);
  return unlock;
}

/** Web views before Safari 15.4, which Excel uses on older Macs, have no channels: there no pane is informed. */
function hasChannels(): boolean {
  return typeof BroadcastChannel !== "undefined";
}

/** Locks are missing there, too. */
function hasLocks(): boolean {
  return "locks" in navigator;
}
