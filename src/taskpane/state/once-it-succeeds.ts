/**
 * Runs an action until it has succeeded once. Concurrent callers share the running attempt.
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
