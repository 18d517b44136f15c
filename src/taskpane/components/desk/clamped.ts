/** A text of at most this many lines, with an ellipsis where it is cut; it is a box of its own. */
export function clamped(lines: number) {
  return {
    // Browsers know line clamping only in this old layout.
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: lines,
    overflow: "hidden",
  } as const;
}
