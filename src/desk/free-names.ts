/**
 * Names of files in one folder or zip, none twice, also where capitals do not count: a name that is taken gets a number.
 * @param names with their folders, if any
 */
export function freeNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = freeName(name, taken);
    taken.add(folded(free));
    return free;
  });
}

/** What follows the last dot of a name; not one that begins it. */
const KIND = /(?<=[^\\/])\.[^.\\/]*$/;

function freeName(name: string, taken: ReadonlySet<string>): string {
  const kind = KIND.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - kind.length);
  let free = name;
  for (let count = 2; taken.has(folded(free)); count += 1) {
    free = `${stem} (${count})${kind}`;
  }
  return free;
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
