import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deployment } from "./deployment";

/** A folder made by `npm run build`, before it is on a server. */
export function deployedFolder(folder: string): Deployment {
  return {
    address: null,
    certificate: null,
    // The computer that builds may have no internet although the users' computers have it.
    whyUnreachable: () => Promise.resolve(null),
    async get(path) {
      try {
        return { path, content: await readFile(join(folder, path)), headers: null };
      } catch (error) {
        return { path, answer: reasonOf(error) };
      }
    },
  };
}

function reasonOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return String(isCoded ? error.code : error);
}
