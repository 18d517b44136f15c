type Bound = { readonly below: number } | { readonly above: number };

/**
 * Prints whether a value is within its bound.
 * @returns whether it is
 */
export function judge(what: string, value: number, bound: Bound): boolean {
  const [holds, side, limit] =
    "below" in bound
      ? [value < bound.below, "below", bound.below]
      : [value > bound.above, "above", bound.above];
  console.log(`${holds ? "holds" : "OVER "}  ${what}: ${value.toFixed(2)} (${side} ${limit})`);
  return holds;
}
