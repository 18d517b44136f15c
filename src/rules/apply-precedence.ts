import type { Finding } from "./finding";
import { PRECEDENCE, type FindingSelector, type Precedence, type Scope } from "./precedence";

/** The findings that no other finding silences, in their order. */
export function applyPrecedence(
  findings: readonly Finding[],
  table: readonly Precedence[] = PRECEDENCE,
): readonly Finding[] {
  const left = table.reduce(withoutSilenced, findings);
  const notChecked = new Set(left.flatMap(({ details }) => details.notChecked ?? []));
  return left.filter(({ rule }) => !notChecked.has(rule));
}

function withoutSilenced(
  findings: readonly Finding[],
  { by, scope, silences, unless }: Precedence,
): readonly Finding[] {
  if (findings.some(({ rule }) => rule === unless)) {
    return findings;
  }
  const silencing = findings.filter((finding) => by.some((selector) => selects(selector, finding)));
  if (silencing.length === 0) {
    return findings;
  }
  const places = new Set(silencing.map((finding) => placeOf(finding, scope)));
  return findings.filter((finding) => {
    const silenceable = silences.some((selector) => selects(selector, finding));
    const place = silenceable ? placeOf(finding, scope) : null;
    return place === null || !places.has(place);
  });
}

function selects(selector: FindingSelector | "F" | "H", { rule, message }: Finding): boolean {
  return typeof selector === "string"
    ? rule.startsWith(selector)
    : rule === selector.rule && (selector.messages?.includes(message.id) ?? true);
}

/** What two findings must share to be at the same place; null where the finding has no such place. */
function placeOf(finding: Finding, scope: Scope): string | null {
  switch (scope) {
    case "cell":
      return finding.cells[0] ?? null;
    case "row":
      return /^indicators\[\d+\]/.exec(finding.field)?.[0] ?? null;
    case "class":
      return classOf(finding);
    case "cells":
      return [...finding.cells].sort().join(" ");
    case "form":
      return "form";
  }
}

/** The first-level class that the message names. */
function classOf({ message: { values } }: Finding): string | null {
  const { className } = values;
  return typeof className === "object" && "label" in className ? className.label["zh-CN"] : null;
}
