import { apiClass } from "../api-class";
import { expectFlag } from "../expect";
import type { Book } from "../model/book";

/** `Excel.Runtime` */
export const runtime = apiClass<Book>({
  name: "Runtime",
  scalars: {
    EnableEvents: (book) => book.events.enabled,
  },
  setters: {
    EnableEvents: (book, value) => {
      book.events.enabled = expectFlag(value);
    },
  },
});
