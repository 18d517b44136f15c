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
