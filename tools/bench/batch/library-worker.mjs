// A worker thread does not inherit what lets Node read TypeScript.
import { require } from "tsx/cjs/api";

require("./library-worker.ts", import.meta.url);
