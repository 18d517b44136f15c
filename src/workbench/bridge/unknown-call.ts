/** office.js asked for something the workbench has no answer to. */
export class UnknownCall extends Error {
  override readonly name = "UnknownCall";

  /** @param call What was asked, in the library's words: `executeMethod 75`. */
  constructor(readonly call: string) {
    super(`office.js called ${call}, which the workbench does not answer.`);
  }
}
