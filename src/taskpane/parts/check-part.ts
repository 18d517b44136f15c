/** What checking needs beyond the page: the reader, the rules and their words. Loaded with the first check. */
export { acceptFinding, withdrawAcceptance } from "../../commands/acceptance";
export { correctFinding } from "../../commands/correct-finding";
export { updateOpenWorkbook, validateOpenWorkbook } from "../../commands/validate-open-workbook";
