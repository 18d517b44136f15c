import { write, type BookType, type WorkBook } from "@e965/xlsx";

/** A workbook file as SheetJS writes it. */
export function sheetJsFile(workbook: WorkBook, bookType: BookType): Uint8Array {
  return new Uint8Array(
    Buffer.from(String(write(workbook, { bookType, type: "base64" })), "base64"),
  );
}
