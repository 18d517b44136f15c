/** The files that a page of the add-in loads. */
export interface NamedFiles {
  /** Beside the page. */
  readonly own: readonly string[];
  /** Addresses on other servers. */
  readonly foreign: readonly string[];
}

const NAMES = /\s(?:src|href|data-scripts)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The files named in a page. */
export function namedFiles(html: string): NamedFiles {
  const names = [...html.matchAll(NAMES)].flatMap(([, double, single, bare]) =>
    (double ?? single ?? bare ?? "").split(" "),
  );
  const all = [...new Set(names)].filter((name) => name !== "");
  const isForeign = (name: string): boolean => /^[a-z]+:|^\/\//i.test(name);
  return { own: all.filter((name) => !isForeign(name)), foreign: all.filter(isForeign) };
}
