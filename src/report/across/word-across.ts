import type { FieldPath } from "../../declaration/field-path";
import type { Locale } from "../../declaration/locale";
import { editionOf } from "../../editions/editions";
import { fill } from "../../locales/translation";
import type { Across, Copy, ForeignName, SameDepartment } from "../../review/across/across";
import type { ReviewedDeclaration } from "../../review/reviewed-file";
import { fieldName } from "../../rules/field-name";
import { excerpt } from "../../rules/text/excerpt";
import { ACROSS_TEXTS } from "./across-texts";
import { formNames, placeOf } from "./form-names";

/** Most indicators shared by two forms that are quoted. */
const EXAMPLES = 3;
/** Most departments named in a sentence. */
const DEPARTMENTS = 20;

/** A finding, and its kind. */
export interface AcrossSentence {
  readonly kind: "sameFiles" | "sameDepartments" | "copies" | "foreignNames";
  readonly sentence: string;
}

/** Names a form in a sentence. */
type NameOf = ReturnType<typeof formNames>;

/** A sentence for every finding; the sums are for tables. */
export function acrossSentences(across: Across, locale: Locale): readonly AcrossSentence[] {
  const { sameFiles, list } = ACROSS_TEXTS[locale];
  const nameOf = formNames(across, locale);
  const of =
    (kind: AcrossSentence["kind"]) =>
    (sentence: string): AcrossSentence => ({ kind, sentence });
  return [
    ...across.sameFiles
      .map((files) => fill(sameFiles, { files: files.join(list) }))
      .map(of("sameFiles")),
    ...across.sameDepartments
      .map((same) => wordSameDepartment(same, locale))
      .map(of("sameDepartments")),
    ...across.copies.flatMap((copy) => wordCopy(copy, nameOf, locale)).map(of("copies")),
    ...across.foreignNames
      .map((found) => wordForeignName(found, nameOf, locale))
      .map(of("foreignNames")),
  ];
}

/** The same without the kinds. */
export function wordAcross(across: Across, locale: Locale): readonly string[] {
  return acrossSentences(across, locale).map(({ sentence }) => sentence);
}

/**
 * A sentence beside sums about departments of which they include several declarations for one year; none if there are
 * no such.
 */
export function severalCounted({ sameDepartments }: Across, locale: Locale): readonly string[] {
  const { several, list } = ACROSS_TEXTS[locale];
  const named = sameDepartments
    .slice(0, DEPARTMENTS)
    .map(({ department, year, declarations }) =>
      fill(several.department, {
        department,
        year: wordYear(year, locale),
        count: declarations.length,
      }),
    )
    .join(list);
  const count = sameDepartments.length;
  const departments = count > DEPARTMENTS ? fill(several.more, { named, count }) : named;
  return count === 0 ? [] : [fill(several.counted, { departments })];
}

/** A sentence for the indicators that two forms share, if any, and for each longer text. */
function wordCopy(copy: Copy, nameOf: NameOf, locale: Locale): readonly string[] {
  const texts = ACROSS_TEXTS[locale];
  const names = { a: nameOf(copy.a), b: nameOf(copy.b) };
  const rows =
    copy.rows.length === 0
      ? []
      : [
          fill(texts.rows, {
            ...names,
            count: copy.rows.length,
            consecutive: copy.consecutive,
            examples: copy.rows
              .slice(0, EXAMPLES)
              .map(({ text }) => excerpt(text))
              .join(texts.list),
          }),
        ];
  const passages = copy.passages.map(({ a, b, run, whole }) =>
    fill(whole ? texts.whole : texts.passage, {
      ...names,
      aField: wordField(copy.a, a, locale),
      bField: wordField(copy.b, b, locale),
      length: Array.from(run).length,
      run: excerpt(run),
    }),
  );
  return [...rows, ...passages];
}

function wordSameDepartment(
  { department, year, declarations }: SameDepartment,
  locale: Locale,
): string {
  const texts = ACROSS_TEXTS[locale];
  return fill(texts.sameDepartment, {
    department,
    year: wordYear(year, locale),
    count: declarations.length,
    files: declarations.map((form) => placeOf(form, declarations)).join(texts.list),
  });
}

function wordYear(year: number | null, locale: Locale): string {
  const texts = ACROSS_TEXTS[locale];
  return year === null ? texts.noYear : fill(texts.year, { year });
}

function wordForeignName(
  { declaration, cell, name, cells, quote }: ForeignName,
  nameOf: NameOf,
  locale: Locale,
): string {
  return fill(ACROSS_TEXTS[locale].foreignName, {
    department: nameOf(declaration),
    cell,
    name,
    cells,
    quote: excerpt(quote),
  });
}

function wordField({ checked }: ReviewedDeclaration, field: FieldPath, locale: Locale): string {
  return fieldName(field, editionOf(checked.declaration), locale);
}
