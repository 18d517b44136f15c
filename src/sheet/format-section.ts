/** A condition in brackets: `[>=10000]`. */
const CONDITION = /\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]/;
/** Tokens of a number format; a quoted or escaped semicolon is part of a longer token. */
const SIGN = /"[^"]*"|[\\_*!].|[^]/g;

/**
 * The section of a number format with conditions that applies to a value, without its condition; the whole format
 * where it has no conditions.
 */
export function conditionalSection(code: string, value: number): string {
  if (!CONDITION.test(code)) {
    return code;
  }
  const chosen = formatSections(code).find((section) => {
    const [, operator, limit] = CONDITION.exec(section) ?? [];
    return operator === undefined || holds(value, operator, Number(limit));
  });
  return (chosen ?? "").replace(CONDITION, "");
}

/** The sections of a number format, which are separated by semicolons. */
export function formatSections(code: string): readonly string[] {
  const sections: string[][] = [[]];
  for (const sign of code.match(SIGN) ?? []) {
    if (sign === ";") {
      sections.push([]);
    } else {
      sections.at(-1)?.push(sign);
    }
  }
  return sections.map((signs) => signs.join(""));
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
