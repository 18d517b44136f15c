import { loadPart } from "./part-not-loaded";

/**
 * A function of a part that is loaded when the function is first called.
 * @param load imports the part
 * @throws (the function) PartNotLoaded, and whatever the part's own function throws
 */
export function later<Part, Args extends readonly unknown[], Result>(
  load: () => Promise<Part>,
  pick: (part: Part) => (...args: Args) => Result | Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => pick(await loadPart(load))(...args);
}
