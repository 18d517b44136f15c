import { isRefusal } from "./excel-problem";

/** Syncs once; returns false when Excel refuses the batch, so that the caller can retry with less. */
export async function wasAnswered(context: {
  readonly sync: () => Promise<unknown>;
}): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isRefusal(error)) {
      return false;
    }
    throw error;
  }
}
