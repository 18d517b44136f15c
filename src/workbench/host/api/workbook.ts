import { apiClass, type ApiClass } from "../api-class";
import type { Book } from "../model/book";
import type { ObjectModel } from "../model/object-model";
import { activeCell, selectedArea } from "../model/selection";
import { application } from "./application";
import { customXmlPartCollection } from "./custom-xml-part-collection";
import { namedItemCollectionClass } from "./named-item-collection";
import { runtime } from "./runtime";
import { workbookProtection } from "./workbook-protection";
import { worksheetCollectionClass } from "./worksheet-collection";

/** `Excel.Workbook` */
export function workbookClass(model: ObjectModel): ApiClass<Book> {
  const names = namedItemCollectionClass(model);
  const worksheetCollection = worksheetCollectionClass(model);
  return apiClass<Book>({
    name: "Workbook",
    scalars: {
      Name: (book) => book.workbook.getName(),
    },
    navigation: {
      Application: (book) => application(book),
      CustomXmlParts: (book) => customXmlPartCollection({ book, namespace: null }),
      Names: (book) => names({ book, sheet: null }),
      Protection: (book) => workbookProtection(book),
      Worksheets: (book) => worksheetCollection(book),
      _Runtime: (book) => runtime(book),
    },
    methods: {
      GetActiveCell: (book) => model.range(activeCell(book)),
      GetSelectedRange: (book) => model.range(selectedArea(book)),
      _RemoveReference: (book, args) => {
        book.references.remove(args.text(0));
        return null;
      },
    },
  });
}
