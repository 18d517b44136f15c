import { fileURLToPath } from "node:url";
import { runBundled } from "../../src/cli/run-bundled.mjs";

// What is measured runs as the pane and the workers run it: joined into one file.
runBundled(fileURLToPath(new URL("bench.ts", import.meta.url)));
