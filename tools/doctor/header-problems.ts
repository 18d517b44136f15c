import { FOR_EVER } from "../build/static-folder";
import type { DeployedFile } from "./deployment";
import { policyProblems } from "./policy-problems";
import { problem, type Problem } from "./problem";

/** The content type of each kind of file, for browsers that do not guess. */
const MIME_TYPES: Readonly<Record<string, RegExp>> = {
  ".html": /^text\/html\b/i,
  ".js": /^(?:text|application)\/(?:x-)?javascript\b/i,
  ".css": /^text\/css\b/i,
  ".json": /^application\/json\b/i,
  ".xml": /^(?:text|application)\/xml\b/i,
  ".png": /^image\/png\b/i,
};

const MIME_NAMES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "text/xml",
  ".png": "image/png",
};

/** In seconds: less than half a year does not count as forever. */
const LONG = 15_000_000;

/**
 * The problems of the headers of a file; none for a file in a folder.
 * @param scripts other origins from which a page loads scripts
 */
export function headerProblems(
  { path, headers }: DeployedFile,
  scripts: readonly string[],
): readonly Problem[] {
  if (headers === null) {
    return [];
  }
  const header = (name: string): string | null => headers.get(name) ?? null;
  const frameOptions = header("x-frame-options");
  return [
    ...(path.endsWith(".html")
      ? policyProblems(path, header("content-security-policy"), scripts)
      : []),
    ...(frameOptions === null
      ? []
      : [problem("frame-options", { file: path, value: frameOptions })]),
    ...(header("x-content-type-options")?.toLowerCase() === "nosniff"
      ? []
      : [problem("no-sniff", { file: path })]),
    ...mimeProblems(path, header("content-type") ?? ""),
    ...cacheProblems(path, header("cache-control") ?? ""),
  ];
}

function mimeProblems(file: string, value: string): readonly Problem[] {
  const extension = /\.\w+$/.exec(file)?.[0] ?? "";
  const should = MIME_TYPES[extension];
  return should === undefined || should.test(value)
    ? []
    : [problem("mime-type", { file, value, should: MIME_NAMES[extension] ?? "" })];
}

function cacheProblems(file: string, value: string): readonly Problem[] {
  const age = Number(/\bmax-age=(\d+)/i.exec(value)?.[1] ?? 0);
  if (file.startsWith(`${FOR_EVER}/`)) {
    return age >= LONG && !/\bno-(?:cache|store)\b/i.test(value)
      ? []
      : [problem("uncached-file", { file, value })];
  }
  const isFresh = /\bno-(?:cache|store)\b|\bmax-age=0\b/i.test(value);
  // Office replaces icons that must not be cached by other pictures.
  if (file.endsWith(".png")) {
    return isFresh ? [problem("uncached-icon", { file, value })] : [];
  }
  return isFresh ? [] : [problem("cached-page", { file, value })];
}
