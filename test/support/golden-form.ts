import type { Declaration } from "../../src/declaration/declaration";
import { declarationModel } from "../../src/report/declaration-model";
import golden from "../fixtures/baiyun-kexie.golden.json";

/** What the filled example must be read as: docs/form.md. */
export const GOLDEN: unknown = golden;

/** The part of a declaration that the golden parse fixes. */
export function goldenPart(declaration: Declaration): unknown {
  const { edition, range } = declaration;
  return { edition, range, ...declarationModel(declaration) };
}

/** A model without any address: what the form says, wherever it stands. */
export function withoutCells(model: unknown): unknown {
  if (Array.isArray(model)) {
    return model.map((entry: unknown) => withoutCells(entry));
  }
  return typeof model !== "object" || model === null
    ? model
    : Object.fromEntries(
        Object.entries(model)
          .filter(([key]) => key !== "cell" && key !== "range")
          .map(([key, entry]: [string, unknown]) => [key, withoutCells(entry)]),
      );
}
