import { plainName } from "../../rules/text/department-names";
import type { ReviewedDeclaration } from "../reviewed-file";

/** A shorter name (教育局) may belong to many bodies. */
const SHORTEST = 5;

/** The fullest name of the body that filed a declaration; "" if none is named. */
export type BodyOf = (declaration: ReviewedDeclaration) => string;

/**
 * Determines whose declarations these are. A name that another one ends with (白云区教育局, 广州市白云区教育局) is
 * short for it, unless a third ends with it, too.
 */
export function bodiesOf(declarations: readonly ReviewedDeclaration[]): BodyOf {
  const names = new Set(declarations.map(nameOf));
  const fullest = new Map(
    [...names].map((name) => {
      const [fuller, ...others] = [...names].filter((other) => isShortFor(name, other));
      return [name, fuller === undefined || others.length > 0 ? name : fuller];
    }),
  );
  return (declaration) => {
    const name = nameOf(declaration);
    return fullest.get(name) ?? name;
  };
}

function nameOf({ checked }: ReviewedDeclaration): string {
  return plainName(checked.declaration.department.value ?? "");
}

function isShortFor(name: string, other: string): boolean {
  return name.length >= SHORTEST && other.length > name.length && other.endsWith(name);
}
