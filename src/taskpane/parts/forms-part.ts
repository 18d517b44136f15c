/** What makes and mends forms. Loaded with the first form. */
export { addRow, readCategories } from "../../commands/forms/add-row";
export { fitHeights } from "../../commands/forms/fit-heights";
export { insertDefaultForm } from "../../commands/forms/insert-default-form";
export { insertExample } from "../../commands/forms/insert-example";
export { insertForm } from "../../commands/forms/insert-form";
export { readOpenDeclarations } from "../../commands/forms/open-declarations";
export { rebuildForm } from "../../commands/forms/rebuild-form";
export { readFormFile } from "../forms/read-form-file";
