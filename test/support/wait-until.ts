/** Looks again and again, between other work, until something holds; jest ends a wait that is too long. */
export async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
