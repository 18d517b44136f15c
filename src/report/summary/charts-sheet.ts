import type { Locale } from "../../declaration/locale";
import { ruleById } from "../../rules/catalogue";
import type { RuleId } from "../../rules/finding";
import type { Area } from "../../sheet/address";
import type { LookPlan, PlannedCell, PlannedChart, SheetPlan } from "../../sheet/sheet-plan";
import type { FileResult } from "../report-document";
import { REPORT_TEXTS } from "../report-texts";
import { LOOKS } from "../sheets/looks";
import { reportPage } from "../sheets/report-page";
import { checkedOf } from "./checked-of";
import type { SummaryRequest } from "./summary-request";
import { SUMMARY_TEXTS } from "./summary-texts";

/** A table of figures and its chart to the right of it. */
interface Figures {
  readonly title: string;
  readonly type: PlannedChart["type"];
  readonly heading: string;
  readonly figures: readonly Figure[];
}

interface Figure {
  readonly name: string;
  readonly count: number;
  readonly color: string;
}

const COLORS = {
  pass: "#8FC36B",
  revise: "#E57373",
  unrecognised: "#BFBFBF",
  unreadable: "#8C8C8C",
  rule: "#4472C4",
} as const;

/** Columns of a chart, and least number of rows. */
const CHART_COLUMNS = { left: 3, right: 11 } as const;
const LOWEST_CHART = 16;
/** Height of a row in points: enough for a bar and its name. */
const ROW_HEIGHT = 18;
const FIRST_ROW = 2;

/** Plans the sheet with charts of the verdicts and of the findings by rule, beside their figures. */
export function chartsSheet({ results, locale }: SummaryRequest): SheetPlan {
  const texts = SUMMARY_TEXTS[locale];
  const { columns } = texts;
  const blocks = placeBelow([
    {
      title: texts.charts.verdicts,
      type: "Pie",
      heading: columns.verdict,
      figures: verdictFigures(results, locale),
    },
    {
      title: texts.charts.rules,
      type: "BarClustered",
      heading: columns.rule,
      figures: ruleFigures(results, locale),
    },
  ]);
  const bottom = Math.max(FIRST_ROW, ...blocks.map(({ place }) => place.bottom));
  // One more row and column, so that the border of the charts is printed.
  const area = { top: 0, left: 0, bottom: bottom + 1, right: CHART_COLUMNS.right + 1 };
  return {
    name: texts.sheets.charts,
    area,
    cells: [
      textAt(0, 0, texts.titles.charts),
      ...(blocks.length === 0 ? [textAt(FIRST_ROW, 0, texts.nothingFound)] : []),
      ...blocks.flatMap((block) => tableCells(block, columns.count)),
    ],
    looks: [{ look: LOOKS.title, areas: [{ ...area, bottom: 0 }] }, ...blocks.flatMap(tableLooks)],
    merges: [],
    columnWidths: [
      { first: 0, last: 0, points: 309 },
      { first: 1, last: 1, points: 54 },
      { first: 2, last: 2, points: 21 },
      { first: 3, last: CHART_COLUMNS.right, points: 54 },
      { first: CHART_COLUMNS.right + 1, last: CHART_COLUMNS.right + 1, points: 6 },
    ],
    rowHeights: [
      { first: 0, last: 0, points: 30 },
      { first: FIRST_ROW, last: bottom, points: ROW_HEIGHT },
    ],
    validations: [],
    conditionalFormats: [],
    names: [],
    page: reportPage(
      {
        orientation: "Portrait",
        area,
        titleRows: { top: 0, bottom: 0 },
        footer: REPORT_TEXTS[locale].pageFooter,
      },
      {
        charts: blocks.map(({ title, type, data, place, figures }) => ({
          title,
          type,
          data,
          place,
          colors: colorsOf(figures),
        })),
      },
    ),
  };
}

/** The numbers of declarations that passed or must be revised, and of files without one; zeros are left out. */
function verdictFigures(results: readonly FileResult[], locale: Locale): readonly Figure[] {
  const { verdicts } = REPORT_TEXTS[locale];
  const { failures } = SUMMARY_TEXTS[locale];
  const checked = results.flatMap(checkedOf);
  const verdict = (wanted: "pass" | "revise"): Figure => ({
    name: verdicts[wanted],
    count: checked.filter((one) => one.verdict === wanted).length,
    color: COLORS[wanted],
  });
  const failure = (status: "unrecognised" | "unreadable"): Figure => ({
    name: failures[status],
    count: results.filter(({ outcome }) => outcome.status === status).length,
    color: COLORS[status],
  });
  return [
    verdict("pass"),
    verdict("revise"),
    failure("unrecognised"),
    failure("unreadable"),
  ].filter(({ count }) => count > 0);
}

/** The number of findings of each rule that are not accepted, the most frequent rule first. */
function ruleFigures(results: readonly FileResult[], locale: Locale): readonly Figure[] {
  const counts = new Map<RuleId, number>();
  for (const { rule, accepted } of results.flatMap(checkedOf).flatMap(({ findings }) => findings)) {
    if (accepted === null) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([rule, count]) => ({
    name: `${rule} ${ruleById(rule).texts[locale].title}`,
    count,
    color: COLORS.rule,
  })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

interface Block extends Figures {
  readonly data: Area;
  readonly place: Area;
}

/** Places the charts one below the other, without those that have no figures. */
function placeBelow(all: readonly Figures[]): readonly Block[] {
  let top = FIRST_ROW;
  return all
    .filter(({ figures }) => figures.length > 0)
    .map((one) => {
      const rows = Math.max(one.figures.length + 1, LOWEST_CHART);
      const block = {
        ...one,
        data: { top, left: 0, bottom: top + one.figures.length, right: 1 },
        place: { ...CHART_COLUMNS, top, bottom: top + rows - 1 },
      };
      top += rows + 1;
      return block;
    });
}

function tableCells(
  { heading, figures, data: { top } }: Block,
  count: string,
): readonly PlannedCell[] {
  return [
    textAt(top, 0, heading),
    textAt(top, 1, count),
    ...figures.flatMap((figure, index): readonly PlannedCell[] => [
      textAt(top + 1 + index, 0, figure.name),
      {
        position: { row: top + 1 + index, column: 1 },
        content: { type: "number", value: figure.count },
      },
    ]),
  ];
}

function tableLooks({ data }: Block): readonly LookPlan[] {
  const { top, bottom } = data;
  return [
    { look: LOOKS.heading, areas: [{ ...data, bottom: top }] },
    {
      look: { ...LOOKS.text, wrapText: false },
      areas: [{ top: top + 1, left: 0, bottom, right: 0 }],
    },
    { look: LOOKS.count, areas: [{ top: top + 1, left: 1, bottom, right: 1 }] },
  ];
}

/** A colour for each figure, or a single one if all are the same. */
function colorsOf([first, ...others]: readonly Figure[]): PlannedChart["colors"] {
  const color = first?.color ?? COLORS.rule;
  return others.every((figure) => figure.color === color)
    ? [color]
    : [color, ...others.map((figure) => figure.color)];
}

function textAt(row: number, column: number, text: string): PlannedCell {
  return { position: { row, column }, content: { type: "text", text } };
}
