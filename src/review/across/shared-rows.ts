import { normaliseText } from "../../declaration/normalise-text";
import type { Indicator } from "../../declaration/declaration";
import type { ReviewedDeclaration } from "../reviewed-file";
import { COMMON, groupBy, pairsOf } from "../group-by";

/** An indicator that two declarations of the batch share, with its index in both. */
export interface RowOfTwo {
  readonly owners: readonly [number, number];
  readonly places: readonly [number, number];
  /** Its name and values, as the first form writes them. */
  readonly text: string;
}

interface PlacedRow {
  readonly owner: number;
  readonly at: number;
  readonly key: string;
  readonly text: string;
}

/** The indicators that declarations share, except common ones. */
export function sharedRows(declarations: readonly ReviewedDeclaration[]): readonly RowOfTwo[] {
  const rows = declarations.flatMap(({ checked }, owner) =>
    checked.declaration.indicators.flatMap((indicator, at): PlacedRow[] =>
      indicator.answered || indicator.name.value === null
        ? []
        : [{ owner, at, key: keyOf(indicator), text: textOf(indicator) }],
    ),
  );
  return [...groupBy(rows, ({ key }) => key).values()].flatMap((group) => {
    const owners = [...groupBy(group, ({ owner }) => owner).values()];
    const firsts = owners.flatMap(([first]) => first ?? []);
    return (firsts.length <= COMMON ? pairsOf(firsts) : []).map(([a, b]): RowOfTwo => ({
      owners: [a.owner, b.owner],
      places: [a.at, b.at],
      text: a.text,
    }));
  });
}

function keyOf({ level2, name, periodValue, annualValue }: Indicator): string {
  const texts = [name, periodValue, annualValue].map(({ value }) => normaliseText(value ?? ""));
  return JSON.stringify([level2, ...texts]);
}

/** Equal values are listed once. */
function textOf({ name, periodValue, annualValue }: Indicator): string {
  return [...new Set([name, periodValue, annualValue].map(({ value }) => value ?? ""))]
    .filter((text) => text !== "")
    .join(" ");
}
