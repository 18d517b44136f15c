import type { CategoryAt, LabelAt } from "../declaration/declaration";
import type { IndicatorColumn } from "../declaration/form-parts";
import type { ClassDefinition } from "../editions/edition";
import { rowsOf } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { SheetCell } from "./sheet-cells";
import { isFilledIn, rowReader, type TableRow } from "./table-rows";
import type { CategoryMeaning, ClassWords } from "./class-words";

/** Class and category of a row by their standard names; null where none could be told. */
export interface Levels {
  readonly level1: string | null;
  readonly level2: string | null;
}

/** What the first two columns say. */
export interface LevelsReading {
  /** Of each row given. */
  readonly levels: readonly Levels[];
  readonly classes: readonly LabelAt[];
  readonly categories: readonly CategoryAt[];
}

/** The labels that hold at a row: its own, merged over it, or standing above. */
interface Standing {
  readonly definition: ClassDefinition | null;
  readonly category: CategoryMeaning | null;
}

/**
 * Follows the labels of classes and categories down the rows: merged, repeated in every row or written
 * once, they hold until another stands in their column; a category ends with its class.
 */
export function readLevels(
  words: ClassWords,
  rows: readonly TableRow<IndicatorColumn>[],
): LevelsReading {
  const levels: Levels[] = [];
  const classes = new Map<string, LabelAt>();
  const categories = new Map<string, CategoryAt>();
  let standing: Standing = { definition: null, category: null };
  for (const { row, cellAt } of rows) {
    const first = cellAt("level1");
    const second = cellAt("level2");
    standing = standingAt(words, standing, first, second);
    const { level1, level2 } = levelsOf(standing);
    levels.push({ level1, level2 });
    const name = standing.definition?.name;
    if (name !== undefined && isFilledIn(row, first) && !classes.has(name)) {
      classes.set(name, { name, cell: first.address });
    }
    const label = second === null ? first : standing.category === null ? null : second;
    const key = `${level1} ${level2}`;
    if (level1 !== null && level2 !== null && isFilledIn(row, label) && !categories.has(key)) {
      categories.set(key, { name: level2, level1, cell: label.address });
    }
  }
  return { levels, classes: [...classes.values()], categories: [...categories.values()] };
}

/** Whether one of the first two columns holds a known label over this row. */
export function isLabelled(words: ClassWords, { cellAt }: TableRow<IndicatorColumn>): boolean {
  const first = cellAt("level1");
  const second = cellAt("level2");
  return (
    (first !== null && words.classes(first) !== null) ||
    (second !== null && words.categories(second) !== null)
  );
}

/** What stands in the columns of classes and of categories. */
export interface LabelCells {
  readonly level1: readonly SheetCell[];
  readonly level2: readonly SheetCell[];
}

/** The cells of the indicator table that name classes and categories, in whatever words. */
export function labelCells({ cells, indicatorHeader: header, ...frame }: FormFrame): LabelCells {
  const area = frame.sections.find(({ section }) => section === "indicators")?.area;
  if (area === undefined || header === null) {
    return { level1: [], level2: [] };
  }
  const readRow = rowReader(cells, header);
  const rows = rowsOf({ ...area, top: header.lastRow + 1 }).map((row) => ({
    row,
    cellAt: readRow(row),
  }));
  const column = (level: IndicatorColumn): readonly SheetCell[] =>
    rows.flatMap(({ row, cellAt }) => {
      const cell = cellAt(level);
      return isFilledIn(row, cell) ? [cell] : [];
    });
  return { level1: column("level1"), level2: column("level2") };
}

/** How many of them an edition knows: what tells forms apart that differ in nothing but classes and categories. */
export function countKnown({ level1, level2 }: LabelCells, words: ClassWords): number {
  const classes = level1.filter((cell) => words.classes(cell) !== null);
  const categories = level2.filter((cell) => words.categories(cell) !== null);
  return classes.length + categories.length;
}

function standingAt(
  words: ClassWords,
  above: Standing,
  first: SheetCell | null,
  second: SheetCell | null,
): Standing {
  const definition = first?.isFilled === true ? classOf(words, first) : above.definition;
  const inherited = definition === above.definition ? above.category : null;
  const category = second?.isFilled === true ? categoryOf(words, second) : inherited;
  return { definition, category };
}

/** A category belongs to the class it stands in, or else to the class that the edition gives it. */
function levelsOf({ definition, category }: Standing): Levels {
  const own = definition?.categories ?? [];
  if (category === null) {
    const only = own.length === 1 ? own[0] : undefined;
    return { level1: definition?.name ?? null, level2: only?.name ?? null };
  }
  const isOwn = own.some(({ name }) => name === category.level2);
  return {
    level1: isOwn && definition ? definition.name : category.level1,
    level2: category.level2,
  };
}

function classOf({ classes, edition }: ClassWords, cell: SheetCell): ClassDefinition | null {
  const name = classes(cell)?.value;
  return edition.classes.find((candidate) => candidate.name === name) ?? null;
}

function categoryOf({ categories }: ClassWords, cell: SheetCell): CategoryMeaning | null {
  return categories(cell)?.value ?? null;
}
