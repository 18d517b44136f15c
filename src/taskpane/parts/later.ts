/**
 * A function of a part that is loaded when the function is first called.
 * @param load imports the part
 * @throws (the function) what loading and the part's own function throw; asked again after a failure, the part is fetched again
 */
export function later<Part, Args extends readonly unknown[], Result>(
  load: () => Promise<Part>,
  pick: (part: Part) => (...args: Args) => Result | Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => pick(await load())(...args);
}
