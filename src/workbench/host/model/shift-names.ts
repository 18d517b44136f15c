import { definedNamesOf, setDefinedName } from "./defined-names";
import type { LineChange } from "./line-change";
import { formulaAfter } from "./moved-formula";
import { sheetsOf } from "./sheets";
import type { Sheet } from "./sheet";

/**
 * The defined names after rows or columns come or go on a sheet.
 * @returns Sets them, once the lines have changed.
 */
export function shiftNames(changed: Sheet, change: LineChange): () => void {
  const { book } = changed;
  const sheets = new Map(sheetsOf(book).map(({ id, name }) => [id, name]));
  const names = definedNamesOf(book).flatMap((name) => {
    const own = sheets.get(name.localSheetId ?? "") ?? "";
    const formulaOrRefString = formulaAfter(
      name.formulaOrRefString,
      { own, changed: changed.name },
      change,
    );
    return formulaOrRefString === name.formulaOrRefString ? [] : [{ ...name, formulaOrRefString }];
  });
  return () => {
    names.forEach((name) => {
      setDefinedName(book, name);
    });
  };
}
