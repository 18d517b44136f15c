import type { ReviewedDeclaration, ReviewedFile } from "../reviewed-file";
import type { Across, SameDepartment } from "./across";
import { bodiesOf, type BodyOf } from "./bodies";
import { budgetTotals } from "./budget-totals";
import { copiesAmong } from "./copies";
import { foreignNames } from "./foreign-names";
import { groupBy } from "../group-by";

/**
 * Examines all declarations of a batch together. A file that was received twice is examined and counted once. Pure;
 * takes time about in proportion to the number of declarations.
 */
export function reviewAcross(files: readonly ReviewedFile[]): Across {
  const byContent = [...groupBy(files, ({ file, hash }) => hash ?? `file ${file}`).values()];
  const declarations = byContent.flatMap(([first]) =>
    first === undefined
      ? []
      : first.declarations.map((checked): ReviewedDeclaration => ({ file: first.file, checked })),
  );
  const bodyOf = bodiesOf(declarations);
  return {
    sameFiles: byContent
      .filter((group) => group.length > 1)
      .map((group) => group.map(({ file }) => file)),
    sameDepartments: sameDepartments(declarations, bodyOf),
    copies: copiesAmong(declarations, bodyOf),
    foreignNames: foreignNames(declarations),
    totals: budgetTotals(declarations),
  };
}

function sameDepartments(
  declarations: readonly ReviewedDeclaration[],
  bodyOf: BodyOf,
): readonly SameDepartment[] {
  const named = declarations.filter((declaration) => bodyOf(declaration) !== "");
  const groups = groupBy(named, (declaration) =>
    JSON.stringify([bodyOf(declaration), declaration.checked.declaration.year.value]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    const declaration = first?.checked.declaration;
    return declaration === undefined || second === undefined
      ? []
      : [
          {
            department: declaration.department.value ?? "",
            year: declaration.year.value,
            declarations: group,
          },
        ];
  });
}
