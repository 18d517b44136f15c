import { fileURLToPath } from "node:url";
import { runBundled } from "../../../src/cli/run-bundled.mjs";

runBundled(fileURLToPath(new URL("library-worker.ts", import.meta.url)));
