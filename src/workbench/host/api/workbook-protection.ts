import { apiClass } from "../api-class";
import type { Book } from "../model/book";

/** `Excel.WorkbookProtection` */
export const workbookProtection = apiClass<Book>({
  name: "WorkbookProtection",
  scalars: {
    Protected: (book) => book.isStructureProtected,
  },
});
