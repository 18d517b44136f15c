import { apiClass } from "../api-class";
import type { Book } from "../model/book";

/** `Excel.Application`. A batch is one act here: there is nothing to suspend. */
export const application = apiClass<Book>({
  name: "Application",
  scalars: {
    CalculationMode: () => "Automatic",
  },
  methods: {
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
