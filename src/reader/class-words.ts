import type { Edition } from "../editions/edition";
import { ignoringNotes } from "./ignoring-notes";
import { vocabulary, type Vocabulary } from "./vocabulary";

/** A second-level category and the class it belongs to. */
export interface CategoryMeaning {
  readonly level1: string;
  readonly level2: string;
}

/** An edition with its classes and categories ready for looking up. */
export interface ClassWords {
  readonly edition: Edition;
  readonly classes: Vocabulary<string>;
  readonly categories: Vocabulary<CategoryMeaning>;
}

/** Prepares the classes and categories of an edition. */
export function classWords(edition: Edition): ClassWords {
  return {
    edition,
    classes: ignoringNotes(vocabulary(edition.classes.map(({ name, label }) => [name, label]))),
    categories: ignoringNotes(
      vocabulary(
        edition.classes.flatMap(({ name: level1, categories }) =>
          categories.map(({ name: level2, label }) => [{ level1, level2 }, label] as const),
        ),
      ),
    ),
  };
}
