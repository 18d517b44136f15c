/**
 * Focuses the first invalid field of a section, or a question that waits for its answer; what it says is read out there.
 * @param inside the section, or anything in it
 * @returns whether there is one
 */
export function goToInvalid(inside: Element | null): boolean {
  const field = inside
    ?.closest("section")
    ?.querySelector<HTMLElement>("[aria-invalid=true], [data-unanswered]");
  const disclosure = field?.closest("details");
  if (disclosure) {
    disclosure.open = true;
  }
  field?.focus();
  return Boolean(field);
}
