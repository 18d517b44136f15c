import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** The document that every run writes; by it its folder is recognised. */
export const OWN_DOCUMENT = "report.json";
export const OWN_OPINIONS = "report.html";
export const OWN_SUMMARY = "summary.xlsx";
export const OWN_COMPARISON = "comparison.txt";
export const OWN_COPIES = "annotated";

const ALL = [OWN_DOCUMENT, OWN_OPINIONS, OWN_SUMMARY, OWN_COMPARISON, OWN_COPIES];

/** What a run writes into its folder, which was not received although it may be in the given folder. */
export function ownFiles(folder: string): readonly string[] {
  return ALL.map((name) => join(folder, name));
}

/** Whether a file is the one of this path, or below it. */
export function isIn(file: string, path: string): boolean {
  const way = relative(resolve(path), resolve(file));
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}
