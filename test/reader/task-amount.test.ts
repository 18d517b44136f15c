import type { CellValue } from "../../src/sheet/sheet-picture";
import { amountCorrection } from "../../src/rules/amount-correction";
import { fen } from "../../src/declaration/money";
import { EXAMPLE, insertColumns, insertRows, setCells } from "../support/spreadsheet-edits";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

/** Rows of the tasks of the filled example below a second row of their header. */
const FIRST = 15;
const ROWS = [0, 1, 2, 3] as const;

/** The filled example whose amount is split by a second row of the header, with these figures in every task. */
function splitInto(names: readonly string[], figures: readonly CellValue[]) {
  const wide = insertColumns(EXAMPLE, 3, names.length - 1);
  const form = insertRows(wide, 13, [[null, null, ...names]]);
  const columns = ["C", "D", "E"].slice(0, names.length);
  const changes = Object.fromEntries(
    ROWS.flatMap((row) =>
      columns.map((column, at) => [`${column}${FIRST + row}`, figures[at] ?? null]),
    ),
  );
  const merges = [...form.merges, `C13:${columns.at(-1) ?? ""}13`, "A13:A14", "B13:B14"];
  return readOne(sheetPicture({ ...setCells(form, changes), merges }));
}

/** The filled example with these columns in place of that of the amount. */
function inColumns(names: readonly string[], figures: readonly CellValue[]) {
  const form = insertColumns(EXAMPLE, 3, names.length - 1);
  const columns = ["C", "D", "E"].slice(0, names.length);
  const changes = Object.fromEntries<CellValue>([
    ...columns.map((column, at) => [`${column}13`, names[at] ?? null] as const),
    ...ROWS.flatMap((row) =>
      columns.map((column, at) => [`${column}${FIRST - 1 + row}`, figures[at] ?? null] as const),
    ),
  ]);
  return readOne(sheetPicture(setCells(form, changes)));
}

describe("the amount of a task is the sum of its parts where no column holds it", () => {
  test.each([[["财政拨款", "其他资金"]], [["基本支出", "项目支出"]], [["区财政拨款", "自有资金"]]])(
    "%j under one heading",
    (names) => {
      const { tasks } = splitInto(names, [100.1, 20.2]);
      expect(tasks).toHaveLength(4);
      expect(tasks[0]?.amount).toMatchObject({
        value: 120_300_000,
        cell: "C15",
        raw: "100.1 + 20.2",
        reading: { kind: "number", storedAs: "parts", wan: 120.3 },
      });
    },
  );

  test("in columns of their own", () => {
    const { tasks } = inColumns(["财政拨款（元）", "其他资金（元）"], [1_000_000, 5000]);
    expect(tasks[0]?.amount).toMatchObject({ value: 100_500_000, cell: "C14" });
  });

  test("a part that is blank counts as nothing, one that cannot be read leaves the sum unknown", () => {
    expect(splitInto(["财政拨款", "其他资金"], [null, 20]).tasks[0]?.amount.value).toBe(20_000_000);
    expect(splitInto(["财政拨款", "其他资金"], [null, null]).tasks[0]?.amount).toMatchObject({
      value: null,
      reading: { kind: "blank" },
    });
    expect(splitInto(["财政拨款", "其他资金"], [100, "30/40"]).tasks[0]?.amount).toMatchObject({
      cell: "D15",
      reading: { kind: "unreadable" },
    });
  });

  test("no figure is put into the cell of a part", () => {
    const [task] = splitInto(["财政拨款", "其他资金"], [100, 20]).tasks;
    expect(task && amountCorrection(task.amount, fen(1_000_000))).toBeNull();
  });

  test("no total is printed that a part would have to equal", () => {
    expect(splitInto(["财政拨款", "其他资金"], [100, 20]).totals).toEqual([]);
  });
});

describe("where a column holds the sum, that is the amount", () => {
  test.each([
    ["under one heading", splitInto, "E15"],
    ["in columns of their own", inColumns, "E14"],
  ])("%s", (_, form, cell) => {
    const { tasks, totals } = form(["财政拨款", "其他资金", "合计"], [100, 20, 120]);
    expect(tasks[0]?.amount).toMatchObject({ value: 120_000_000, cell });
    expect(totals.filter(({ kind }) => kind === "row")).toContainEqual(
      expect.objectContaining({ total: expect.objectContaining({ cell }) as unknown }),
    );
  });
});

test("nothing is added up where a column may be a third part", () => {
  const [task] = splitInto(["财政拨款", "其他资金", "债券"], [100, 20, 5]).tasks;
  expect(task?.amount.value).toBeNull();
});
