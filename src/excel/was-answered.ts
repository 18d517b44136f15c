import { isRefusal } from "./excel-problem";

/** One round trip; false when Excel refuses what was asked in it, so that less is worth asking for. */
export async function wasAnswered(context: Excel.RequestContext): Promise<boolean> {
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
