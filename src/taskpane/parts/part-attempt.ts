import { createContext } from "react";

/**
 * Number of the attempt to draw what stands in a part of the pane, no two the same: one that failed is not made again by
 * drawing, only by a new attempt.
 */
export const PartAttempt = createContext(0);

let last = 0;

/** The number of another attempt. */
export function nextAttempt(): number {
  last += 1;
  return last;
}
