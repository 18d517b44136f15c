export { ruleSetOf } from "../../desk/review-rules";
export { deleteSheets } from "../../excel/delete-sheets";
export { insertNewSheets } from "../../excel/insert-new-sheets";
