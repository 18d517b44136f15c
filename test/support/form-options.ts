import { DEFAULT_FORM_OPTIONS, type FormOptions } from "../../src/template/form-options";

/** Two choices of every option. */
const CHOICES: { readonly [Key in keyof FormOptions]: readonly FormOptions[Key][] } = {
  year: [null, 2027],
  department: ["", "永宁县档案馆"],
  unit: ["万元", "元"],
  taskRows: [1, 5],
  indicatorRows: [1, 3],
  indicatorRowsOf: [{}, { 数量指标: 6, 可持续影响指标: 2 }],
  checkLine: [false, true],
  locked: [false, true],
};

/** Every combination of the options. */
export const ALL_OPTIONS: readonly FormOptions[] = combine();

/** Every combination of the options, with either few or many rows in all tables: for slow tests. */
export const OPTIONS_WITH_ROWS_TOGETHER = ALL_OPTIONS.filter(
  ({ taskRows, indicatorRows, indicatorRowsOf }) => {
    const isMany = [taskRows > 1, indicatorRows > 1, Object.keys(indicatorRowsOf).length > 0];
    return new Set(isMany).size === 1;
  },
);

function combine(): readonly FormOptions[] {
  const { year, department, unit, taskRows, indicatorRows, indicatorRowsOf, checkLine, locked } =
    CHOICES;
  let all: readonly FormOptions[] = [DEFAULT_FORM_OPTIONS];
  const vary = <Key extends keyof FormOptions>(key: Key, values: readonly FormOptions[Key][]) => {
    all = all.flatMap((options) => values.map((value) => ({ ...options, [key]: value })));
  };
  vary("year", year);
  vary("department", department);
  vary("unit", unit);
  vary("taskRows", taskRows);
  vary("indicatorRows", indicatorRows);
  vary("indicatorRowsOf", indicatorRowsOf);
  vary("checkLine", checkLine);
  vary("locked", locked);
  return all;
}

/** An option set in few words, for the names of tests. */
export function optionsInShort(options: FormOptions): string {
  return Object.values(options)
    .map((value) => JSON.stringify(value))
    .join(" ");
}
