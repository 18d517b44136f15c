/**
 * Does something until it has succeeded, and then no more. Who asks meanwhile waits for the same attempt.
 */
export function onceItSucceeds(action: () => Promise<unknown>): () => Promise<unknown> {
  let attempt: Promise<unknown> | null = null;
  return () => {
    attempt ??= action().catch((error: unknown) => {
      attempt = null;
      throw error;
    });
    return attempt;
  };
}
