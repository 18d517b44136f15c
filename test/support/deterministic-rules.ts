import { RULES } from "../../src/rules/catalogue";

/** The rules about structure and sums: their result does not depend on the rules on wording. */
export const DETERMINISTIC = RULES.filter(({ id }) => /^[SA]/.test(id));
