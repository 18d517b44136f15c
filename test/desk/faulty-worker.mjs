import { worker } from "workerpool";

/**
 * A worker that some files hang and others kill.
 * @param {string} source
 * @param {unknown} result
 */
function unlessFaulty(source, result) {
  switch (source) {
    case "hangs":
      for (;;);
    case "dies":
      setImmediate(() => {
        throw new RangeError("Nobody catches this");
      });
      return new Promise(() => undefined);
    case "throws":
      throw new RangeError("A defect of ours");
    default:
      return result;
  }
}

worker({
  review: (source, file) => unlessFaulty(source, { file, hash: "0", rows: [], packed: "{}" }),
  show: (source) => unlessFaulty(source, { cells: source }),
});
