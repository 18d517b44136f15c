/**
 * Runs a task for every item, in order, with at most `lanes` at a time.
 * @throws whatever the first task that fails throws
 */
export async function inLanes<Item>(
  lanes: number,
  items: readonly Item[],
  task: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      await task(item, index);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
