import { identifyWorkbook } from "../excel/identify-workbook";
import type { Outcome } from "./outcome";

/**
 * Hands the outcome of a command to the open pane of the same workbook: commands run in a page of
 * their own. Nothing is stored.
 * @returns Whether a pane is known to be open that shows it.
 */
export async function tellPane(outcome: Outcome): Promise<boolean> {
  if (!hasChannels()) {
    return false;
  }
  const name = await channelName();
  const channel = new BroadcastChannel(name);
  channel.postMessage(outcome);
  channel.close();
  return isLocked(name);
}

/**
 * Calls back with what comes of commands, and lets them know that a pane shows it: by a lock, which
 * goes with the pane however that ends.
 * @returns What ends it.
 */
export async function listenToCommands(onOutcome: (outcome: Outcome) => void): Promise<() => void> {
  if (!hasChannels()) {
    return () => undefined;
  }
  const name = await channelName();
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Outcome>) => {
    onOutcome(data);
  };
  const unlock = lock(name);
  return () => {
    channel.close();
    unlock();
  };
}

async function channelName(): Promise<string> {
  return `shenbao:${await identifyWorkbook()}`;
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

/** Web views before Safari 15.4, which Excel uses on older Macs, have no channels: there no pane is told. */
function hasChannels(): boolean {
  return typeof BroadcastChannel !== "undefined";
}

/** Nor have they locks. */
function hasLocks(): boolean {
  return "locks" in navigator;
}
