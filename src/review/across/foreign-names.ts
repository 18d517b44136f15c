import { foldText } from "../../declaration/normalise-text";
import { isSameDepartment, plainName } from "../../rules/text/department-names";
import type { ReviewedDeclaration } from "../reviewed-file";
import type { ForeignName } from "./across";
import { groupBy } from "../group-by";

/** A shorter name (教育局) is one that many departments have. */
const SHORTEST = 5;
/** Number of characters quoted on each side of a name. */
const AROUND = 12;

/** A department's name in a text. */
interface Mention {
  readonly name: string;
  readonly quote: string;
}

/**
 * Finds forms whose texts name another department of the batch in full, as happens when a form was made from somebody
 * else's. Each name is reported once per form.
 */
export function foreignNames(declarations: readonly ReviewedDeclaration[]): readonly ForeignName[] {
  const names = new Set(
    declarations.map(({ checked }) => plainName(checked.declaration.department.value ?? "")),
  );
  const find = nameFinder([...names].filter(({ length }) => length >= SHORTEST));
  return declarations.flatMap((declaration) => namesIn(declaration, find));
}

function namesIn(
  declaration: ReviewedDeclaration,
  find: (text: string) => readonly Mention[],
): readonly ForeignName[] {
  const { cells, department } = declaration.checked.declaration;
  const own = plainName(department.value ?? "");
  const mentions = cells
    .filter(({ cell }) => cell !== department.cell)
    .flatMap(({ cell, text }) => {
      const found = groupBy(find(foldText(text)), ({ name }) => name);
      return [...found.values()].flatMap(([first]) => (first ? [{ ...first, cell }] : []));
    });
  return [...groupBy(mentions, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    first === undefined || own.includes(name) || isSameDepartment(own, name)
      ? []
      : [{ declaration, name, cell: first.cell, quote: first.quote, cells: others.length + 1 }],
  );
}

/**
 * Finds names in texts, the longest at each position, looked up by their first characters: a thousand names cost no
 * more than one.
 */
function nameFinder(names: readonly string[]): (text: string) => readonly Mention[] {
  const byStart = groupBy(
    [...names].sort((a, b) => b.length - a.length),
    (name) => name.slice(0, SHORTEST),
  );
  return (text) => {
    const found: Mention[] = [];
    let at = 0;
    while (at + SHORTEST <= text.length) {
      const starts = byStart.get(text.slice(at, at + SHORTEST)) ?? [];
      const name = starts.find((one) => text.startsWith(one, at));
      if (name !== undefined) {
        const end = at + name.length;
        found.push({ name, quote: text.slice(Math.max(0, at - AROUND), end + AROUND) });
      }
      at += name?.length ?? 1;
    }
    return found;
  };
}
