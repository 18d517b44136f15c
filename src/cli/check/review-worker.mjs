import { fileURLToPath } from "node:url";
import { runBundled } from "../run-bundled.mjs";

runBundled(fileURLToPath(new URL("review-worker.ts", import.meta.url)));
