/** A wrong command line; the message says why, in a sentence for the user. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}
