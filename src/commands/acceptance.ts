import type { Declaration } from "../declaration/declaration";
import { rewriteCustomXml, type Rewriting } from "../excel/custom-xml-parts";
import {
  accept,
  withAcceptance,
  withoutAcceptance,
  type AcceptProblem,
} from "../review/acceptance/accept";
import type { Acceptance } from "../review/acceptance/acceptance";
import {
  ACCEPTANCES_NAMESPACE,
  acceptancesPart,
  readAcceptances,
} from "../review/acceptance/stored-acceptances";
import type { Finding } from "../rules/finding";

/** Why a finding was not accepted. `too-many`: the workbook already holds as many acceptances as are allowed. */
export type AcceptRefusal = AcceptProblem | "too-many";

/** The outcome of accepting a finding. */
export type AcceptOutcome =
  | { readonly ok: true; readonly acceptance: Acceptance }
  | { readonly ok: false; readonly problem: AcceptRefusal };

/**
 * Accepts a finding as it was shown, and stores that in the open workbook. A cell that has changed since the
 * validation makes no difference: the acceptance then applies to nothing.
 * @throws ExcelProblem
 */
export async function acceptFinding(
  finding: Finding,
  declaration: Declaration,
  reason: string,
): Promise<AcceptOutcome> {
  const accepting = accept(finding, declaration, reason, new Date());
  if (!accepting.ok) {
    return accepting;
  }
  const { acceptance } = accepting;
  const isStored = await rewriteCustomXml(ACCEPTANCES_NAMESPACE, (texts) =>
    rewritten(texts, (acceptances) => withAcceptance(acceptances, acceptance)),
  );
  return isStored ? { ok: true, acceptance } : { ok: false, problem: "too-many" };
}

/**
 * Takes an acceptance back. After the last one, nothing of the add-in is left in the workbook.
 * @throws ExcelProblem
 */
export async function withdrawAcceptance(acceptance: Acceptance): Promise<void> {
  await rewriteCustomXml(ACCEPTANCES_NAMESPACE, (texts) =>
    rewritten(texts, (acceptances) => withoutAcceptance(acceptances, acceptance)),
  );
}

/** All acceptances in one part; the result says whether they fit. */
function rewritten(
  texts: readonly string[],
  change: (acceptances: readonly Acceptance[]) => readonly Acceptance[],
): Rewriting<boolean> {
  const changed = change(readAcceptances(texts).acceptances);
  if (changed.length === 0) {
    return { result: true, texts: [] };
  }
  const part = acceptancesPart(changed);
  return part === null ? { result: false, texts } : { result: true, texts: [part] };
}
