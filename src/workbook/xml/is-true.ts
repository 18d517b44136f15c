/** Whether an attribute of type `xsd:boolean` is true. */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}
