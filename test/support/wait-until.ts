/** Polls until a condition holds, letting other work run in between; jest ends a wait that is too long. */
export async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
