import fc from "../../support/fast-check";
import type { Area } from "../../../src/sheet/address";
import { contains } from "../../../src/sheet/address";
import type {
  CellLook,
  CellMessage,
  PlannedCell,
  PlannedChart,
  PlannedContent,
  PlannedRule,
  SheetPlan,
} from "../../../src/sheet/sheet-plan";

const ROWS = 9;
const COLUMNS = 6;

/** Texts that writers and readers of files are known to stumble over. */
const PIECES = [
  ...Array.from("=+-@'\"#&<>_,;!| \t\n\r\0\u0001\u000B\u001F\u0085\u3000\uFFFE\uFFFF\uFEFF"),
  "_x000D_",
  "x0041_",
  "#REF!",
  "#N/A",
  "TRUE",
  "100%",
  "1E5",
  "]]>",
  "&amp;",
  "申报",
  "\uD83D",
  "\uDE00",
  "𠮷",
];

/** One of the characters of a text. */
function anyOf(characters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...Array.from(characters));
}

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 6 }),
);

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);

const formula = fc.oneof(
  fc.constantFrom("=SUM(A1:B2)", '=IF(A1<>"",A1&"甲>乙",0)', "='表 一'!$A$1", '="_" & 1'),
  fc.nat().map((value) => `=${value}`),
);

const content: fc.Arbitrary<PlannedContent> = fc.oneof(
  text.map((value) => ({ type: "text" as const, text: value })),
  number.map((value) => ({ type: "number" as const, value })),
  formula.map((value) => ({ type: "formula" as const, formula: value })),
  fc.tuple(formula, number).map(([value, result]) => ({
    type: "formula" as const,
    formula: value,
    result,
  })),
);

const area: fc.Arbitrary<Area> = fc
  .record({
    top: fc.nat(ROWS - 1),
    left: fc.nat(COLUMNS - 1),
    height: fc.nat(3),
    width: fc.nat(3),
  })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    bottom: Math.min(top + height, ROWS - 1),
    right: Math.min(left + width, COLUMNS - 1),
  }));

const color = fc.constantFrom("#000000", "#FFFFFF", "#1F3864", "#c00000");

const look: fc.Arbitrary<CellLook> = fc.record({
  fontName: fc.constantFrom("宋体", "黑体", "Arial"),
  fontSize: fc.constantFrom(9, 10.5, 11, 22),
  fontColor: color,
  bold: fc.boolean(),
  fillColor: fc.option(color),
  horizontalAlignment: fc.constantFrom("Left", "Center", "Right"),
  verticalAlignment: fc.constantFrom("Top", "Center"),
  wrapText: fc.boolean(),
  bordered: fc.boolean(),
  numberFormat: fc.constantFrom("General", "@", "0.00", '#,##0.00;[Red]-#,##0.00;"-"'),
  locked: fc.boolean(),
});

function message(): fc.Arbitrary<CellMessage> {
  return fc.record({
    title: fc.string({ minLength: 1, maxLength: 32 }),
    message: fc.string({ unit: anyOf("a甲 \"'<>&\n"), minLength: 1, maxLength: 255 }),
  });
}

const rule: fc.Arbitrary<PlannedRule> = fc.oneof(
  formula.map((value) => ({ type: "custom" as const, formula: value })),
  fc
    .array(fc.string({ unit: anyOf("a甲\"'&<"), minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 9,
    })
    .map((values) => ({ type: "list" as const, values })),
  fc.nat(32_767).map((maximum) => ({ type: "textLength" as const, maximum })),
);

/** Sizes of some of the numbers below a limit, each given once. */
function sizes(limit: number, most: number): fc.Arbitrary<SheetPlan["columnWidths"]> {
  const one = fc.record({
    first: fc.nat(limit - 1),
    points: fc.integer({ min: 1, max: most * 4 }),
  });
  return fc
    .uniqueArray(one, { selector: ({ first }) => first })
    .map((found) => found.map(({ first, points }) => ({ first, last: first, points: points / 4 })));
}

const merges = fc.array(area, { maxLength: 8 }).map((areas) =>
  areas.reduce<Area[]>((kept, one) => {
    const single = one.top === one.bottom && one.left === one.right;
    return single || kept.some((other) => overlap(one, other)) ? kept : [...kept, one];
  }, []),
);

const cells: fc.Arbitrary<PlannedCell[]> = fc.uniqueArray(
  fc.record({
    position: fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) }),
    content,
  }),
  { selector: ({ position }) => `${position.row},${position.column}`, maxLength: 20 },
);

const points = fc.integer({ min: 0, max: 144 });

/** Two columns of names and figures, and where the chart of them stands. */
const chart: fc.Arbitrary<PlannedChart> = fc.record({
  title: fc.string({ unit: anyOf("a表\"'&<"), minLength: 1, maxLength: 12 }),
  type: fc.constantFrom("Pie", "BarClustered"),
  data: fc
    .record({ top: fc.nat(3), left: fc.nat(COLUMNS - 2), height: fc.integer({ min: 1, max: 5 }) })
    .map(({ top, left, height }) => ({ top, left, bottom: top + height, right: left + 1 })),
  colors: fc.tuple(color).map(([one]) => [one] as const),
  place: area,
});

const page: fc.Arbitrary<SheetPlan["page"]> = fc.record({
  print: fc.record({
    orientation: fc.constantFrom("Landscape", "Portrait"),
    area,
    titleRows: fc.record({ top: fc.nat(2), bottom: fc.integer({ min: 2, max: 4 }) }),
    margins: fc.record({
      top: points,
      bottom: points,
      left: points,
      right: points,
      header: points,
      footer: points,
    }),
    footer: fc.constantFrom("第 &P 页，共 &N 页", "&P", "<&A>"),
  }),
  frozenRows: fc.nat(5),
  autoFilter: fc.option(area),
  charts: fc.array(chart, { maxLength: 2 }),
  protection: fc.option(
    fc.record({
      allowFormatCells: fc.boolean(),
      allowFormatColumns: fc.boolean(),
      allowFormatRows: fc.boolean(),
    }),
  ),
});

/** Any plan that can be written: merged areas do not overlap and hide no content. */
export const anyPlan: fc.Arbitrary<SheetPlan> = fc
  .record({
    name: fc.string({ unit: anyOf("a表1 '&<>!().\""), minLength: 1, maxLength: 31 }),
    area: fc.constant({ top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 }),
    cells,
    looks: fc.array(fc.record({ look, areas: fc.array(area, { maxLength: 4 }) }), {
      maxLength: 5,
    }),
    merges,
    columnWidths: sizes(COLUMNS, 1_500),
    rowHeights: sizes(ROWS, 409),
    validations: fc.array(
      fc.record({
        area,
        rule,
        prompt: message(),
        alert: fc
          .tuple(message(), fc.constantFrom("Stop" as const, "Warning" as const))
          .map(([words, style]) => ({ ...words, style })),
      }),
      { maxLength: 4 },
    ),
    conditionalFormats: fc.array(fc.record({ area, formula, fillColor: color, fontColor: color }), {
      maxLength: 4,
    }),
    names: fc
      .array(area, { maxLength: 4 })
      .map((areas) => areas.map((one, index) => ({ name: `名_${index}`, area: one }))),
    page,
  })
  .map((plan) => ({
    ...plan,
    name: plan.name.replace(/^'|'$/g, "_"),
    cells: plan.cells.filter(({ position }) =>
      plan.merges.every(
        (merge) =>
          !contains(merge, position) ||
          (position.row === merge.top && position.column === merge.left),
      ),
    ),
  }));

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
