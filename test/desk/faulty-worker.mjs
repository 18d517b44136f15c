import { worker } from "workerpool";

/** A worker that some files hang and others kill. */
worker({
  review: (source, file) => {
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
        return { file, hash: "0", rows: [], packed: "{}" };
    }
  },
});
