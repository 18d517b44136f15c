/** The prefix of a formula: the language it is in. */
const LANGUAGE = /^(?:\w+:)?=/;
/** A reference in brackets: sheet and cell, and where an area ends. */
const REFERENCE = /\[([^\]]*)\]/g;

/**
 * A formula of an .ods as an .xlsx has it, without its `=`. Texts in it stay as they are.
 * @example `of:=SUM([.A1:.B2];[$'表 二'.C3])` → `SUM(A1:B2,'表 二'!C3)`
 */
export function excelFormula(formula: string): string {
  const parts = formula.replace(LANGUAGE, "").split(/("(?:[^"]|"")*")/);
  // Every second part is a text.
  return parts.map((part, index) => (index % 2 === 1 ? part : excelPart(part))).join("");
}

function excelPart(part: string): string {
  return part.replaceAll(";", ",").replace(REFERENCE, (_, reference: string) => {
    return reference.split(":").map(excelReference).join(":");
  });
}

/** `.A1`, `$Sheet.A1` or `$'a sheet'.A1`. */
function excelReference(reference: string): string {
  const dot = reference.lastIndexOf(".");
  const sheet = reference.slice(0, dot).replace(/^\$/, "");
  return sheet === "" ? reference.slice(dot + 1) : `${sheet}!${reference.slice(dot + 1)}`;
}
