import { fileURLToPath } from "node:url";
import { runBundled } from "../../src/cli/run-bundled.mjs";

// The measured code is bundled into one file, as it is for the pane and the workers.
runBundled(fileURLToPath(new URL("bench.ts", import.meta.url)));
