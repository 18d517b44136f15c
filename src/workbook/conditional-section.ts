/** A condition in brackets: `[>=10000]`. */
const CONDITION = /\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]/;
/** Sections of a number format, whose semicolons may be quoted or escaped. */
const SECTION = /(?:"[^"]*"|[\\_*!].|[^;])+|(?<=;|^)(?=;|$)/g;

/**
 * The section of a number format with conditions that a value is shown by, without its condition; the whole format
 * where it has none.
 */
export function conditionalSection(code: string, value: number): string {
  if (!CONDITION.test(code)) {
    return code;
  }
  const sections = code.match(SECTION) ?? [];
  const chosen = sections.find((section) => {
    const [, operator, limit] = CONDITION.exec(section) ?? [];
    return operator === undefined || holds(value, operator, Number(limit));
  });
  return (chosen ?? "").replace(CONDITION, "");
}

function holds(value: number, operator: string, limit: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}
