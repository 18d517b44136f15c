import type { ApiObject } from "../api-object";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import { HostError } from "../host-error";
import type { Book } from "../model/book";
import { WORKBOOK_TARGET } from "../model/event-source";
import type { ObjectModel } from "../model/object-model";
import type { Sheet } from "../model/sheet";
import { activeSheet, addSheet, findSheet, sheetsOf } from "../model/sheets";
import { eventMethods } from "./event-methods";

/** `Excel.WorksheetCollection` */
export function worksheetCollectionClass({ worksheet }: ObjectModel): ApiClass<Book> {
  const existing = (sheet: Sheet | null | undefined): ApiObject => {
    if (!sheet) {
      throw new HostError("ItemNotFound");
    }
    return worksheet(sheet);
  };
  return apiClass<Book>({
    name: "WorksheetCollection",
    items: (book) => sheetsOf(book).map(worksheet),
    item: (book, args) => existing(findSheet(book, args.text(0))),
    methods: {
      Add: (book, args) => worksheet(addSheet(book, args.value(0) === null ? null : args.text(0))),
      GetActiveWorksheet: (book) => worksheet(activeSheet(book)),
      GetCount: (book, args) => shownSheets(book, args.flag(0)).length,
      GetFirst: (book, args) => existing(shownSheets(book, args.flag(0)).at(0)),
      GetItem: (book, args) => existing(findSheet(book, args.text(0))),
      GetItemOrNullObject: (book, args) => {
        const sheet = findSheet(book, args.text(0));
        return sheet === null ? NULL_OBJECT : worksheet(sheet);
      },
      GetLast: (book, args) => existing(shownSheets(book, args.flag(0)).at(-1)),
      ...eventMethods<Book>((book) => ({ events: book.events, target: WORKBOOK_TARGET })),
    },
  });
}

function shownSheets(book: Book, visibleOnly: boolean): Sheet[] {
  return sheetsOf(book).filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}
