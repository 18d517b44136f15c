/**
 * Refuses what Excel could not hold.
 * @param what Names it in the message.
 * @throws RangeError when the size exceeds the limit.
 */
export function requireAtMost(size: number, limit: number, what: string): void {
  if (size > limit) {
    throw new RangeError(`${what}: ${size} is more than Excel's ${limit}`);
  }
}
