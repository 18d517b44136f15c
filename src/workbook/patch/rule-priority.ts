import type { Element } from "@xmldom/xmldom";

/** The priority of a conditional format in a worksheet part, 1 being the first. */
export function priorityOf(rule: Element): number {
  return Number(rule.getAttribute("priority") ?? "1");
}
