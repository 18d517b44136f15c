import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import type * as fs from "node:fs";
import { extname, isAbsolute, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { isFileSystemError } from "../file-system-error";

/** The file-system functions used; replaced in tests. */
export type FileSystem = Pick<typeof fs, "readdirSync" | "realpathSync" | "statSync" | "lstatSync">;

/** The matches of a pattern. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Folders that the system refuses to open, which may contain more files. */
  readonly closed: readonly string[];
  /** Dead links whose names have no extension, so that they may be meant as folders. */
  readonly lost: readonly string[];
}

const SYSTEM: FileSystem = { readdirSync, realpathSync, statSync, lstatSync };

/**
 * Searches a folder. A dead link counts as a file, so that it is reported like any other that cannot be read.
 * @param ignore pattern of paths to skip
 */
export function searchFiles(
  pattern: string,
  folder: string,
  ignore: string,
  system: FileSystem = SYSTEM,
): FoundFiles {
  const closed: string[] = [];
  const lost: string[] = [];
  const found = globSync(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    ignore: [ignore],
    caseSensitiveMatch: false,
    expandDirectories: false,
    onlyFiles: false,
    // The library silently skips what the system refuses.
    fs: {
      readdirSync: withRefusal(system.readdirSync, (path, error) => {
        if (error.code !== "ENOENT") {
          closed.push(path);
        }
        throw error;
      }),
      realpathSync: withRefusal(system.realpathSync, (path) => {
        if (extname(path) === "") {
          lost.push(path);
        }
        return path;
      }),
      statSync: withRefusal(system.statSync, (path) => system.lstatSync(path)),
    },
  });
  const asGiven = (path: string): string =>
    isAbsolute(pattern) ? resolve(path) : join(".", relative(resolve(folder), path));
  const isFolder = (path: string): boolean => path.endsWith("/");
  return {
    files: found.filter((path) => !isFolder(path)),
    folders: found.filter(isFolder),
    closed: closed.map(asGiven),
    lost: lost.map(asGiven),
  };
}

/** A function of the system, with an action for when it refuses a path. */
function withRefusal<F extends (...args: never[]) => unknown>(
  ask: F,
  refused: (path: string, error: NodeJS.ErrnoException) => unknown,
): F {
  return new Proxy(ask, {
    apply(target, self, args: unknown[]): unknown {
      try {
        const answer: unknown = Reflect.apply(target, self, args);
        return answer;
      } catch (error) {
        if (!isFileSystemError(error)) {
          throw error;
        }
        return refused(String(args[0]), error);
      }
    },
  });
}
