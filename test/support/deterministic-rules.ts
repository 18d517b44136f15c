import { RULES } from "../../src/rules/catalogue";

/** The rules about structure and sums: they say the same of a form whatever the rules on wording think of it. */
export const DETERMINISTIC = RULES.filter(({ id }) => /^[SA]/.test(id));
