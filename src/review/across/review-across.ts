import { plainName } from "../../rules/text/department-names";
import type { ReviewedDeclaration, ReviewedFile } from "../reviewed-file";
import type { Across, SameDepartment } from "./across";
import { budgetTotals } from "./budget-totals";
import { copiesAmong } from "./copies";
import { foreignNames } from "./foreign-names";
import { groupBy } from "./group-by";
import { fullestNames } from "./same-body";

/**
 * Looks at all declarations of a batch together. A file that was received twice is looked at once, and counted once. Pure;
 * takes time about in proportion to the number of declarations.
 */
export function reviewAcross(files: readonly ReviewedFile[]): Across {
  const byContent = [...groupBy(files, ({ file, hash }) => hash ?? `file ${file}`).values()];
  const declarations = byContent.flatMap(([first]) =>
    first === undefined
      ? []
      : first.declarations.map((checked): ReviewedDeclaration => ({ file: first.file, checked })),
  );
  return {
    sameFiles: byContent
      .filter((group) => group.length > 1)
      .map((group) => group.map(({ file }) => file)),
    sameDepartments: sameDepartments(declarations),
    copies: copiesAmong(declarations),
    foreignNames: foreignNames(declarations),
    totals: budgetTotals(declarations),
  };
}

function sameDepartments(declarations: readonly ReviewedDeclaration[]): readonly SameDepartment[] {
  const named = declarations.filter(({ checked }) => nameOf(checked.declaration) !== "");
  const fullest = fullestNames(new Set(named.map(({ checked }) => nameOf(checked.declaration))));
  const groups = groupBy(named, ({ checked: { declaration } }) =>
    JSON.stringify([fullest.get(nameOf(declaration)), declaration.year.value]),
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

function nameOf({ department }: ReviewedDeclaration["checked"]["declaration"]): string {
  return plainName(department.value ?? "");
}
