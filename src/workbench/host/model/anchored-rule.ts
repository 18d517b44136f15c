import type { Area, CellPosition } from "../../../sheet/address";
import { referencesOf } from "./formula-references";
import { shiftFormatArea, spanOf, withSpan, type Axis, type LineChange } from "./line-change";
import {
  formulaAfter,
  formulaMoved,
  formulaPattern,
  refersTo,
  type FormulaPlace,
} from "./moved-formula";

/** Areas with formulas that are meant for one of their cells and go along to the others, as copies would. */
export interface AnchoredRule {
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
  /** The cell that the formulas are written for. */
  readonly anchor: CellPosition;
}

/** The cell that the engine takes for the anchor of areas: the first by row, then by column. */
export function anchorOf(areas: readonly Area[]): CellPosition {
  const [first] = sortAreas(areas);
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}

/** Areas from the top down and from left to right: the first holds the anchor of a rule. */
export function sortAreas(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The same rule for other areas of its sheet: its formulas are written for their first cell. */
export function withAreas(rule: AnchoredRule, areas: readonly Area[]): AnchoredRule {
  const anchor = anchorOf(areas);
  return {
    areas,
    formulas: rule.formulas.map((formula) => moveTo(formula, rule.anchor, anchor)),
    anchor,
  };
}

/**
 * What a rule becomes when rows or columns come or go. New lines take over the rule of the line before them. Like
 * Excel it falls apart where formulas no longer are copies of each other: one that looks at the row above looks
 * past a new row. Empty when all its cells are gone.
 */
export function shiftRule(
  rule: AnchoredRule,
  place: FormulaPlace,
  change: LineChange,
): AnchoredRule[] {
  const isOwnSheet = place.own === place.changed;
  const cuts = cutsOf(rule, place, change);
  const groups = new Map<string, { at: CellPosition; formulas: string[]; areas: Area[] }>();
  for (const part of rule.areas.flatMap((area) => cutArea(area, change.axis, cuts))) {
    const moved = isOwnSheet ? shiftFormatArea(part, change) : part;
    if (moved !== null) {
      const before = { row: part.top, column: part.left };
      const at = { row: moved.top, column: moved.left };
      const formulas = rule.formulas.map((formula) =>
        formulaAfter(moveTo(formula, rule.anchor, before), place, change),
      );
      const key = formulas.map((formula) => formulaPattern(formula, at)).join("\n");
      const group = groups.get(key) ?? { at, formulas, areas: [] };
      groups.set(key, group);
      group.areas.push(moved);
    }
  }
  return [...groups.values()].map(({ at, formulas, areas }) =>
    withAreas({ areas, formulas, anchor: at }, joinAreas(areas, change.axis)),
  );
}

function moveTo(formula: string, from: CellPosition, to: CellPosition): string {
  return from.row === to.row && from.column === to.column
    ? formula
    : formulaMoved(formula, to.row - from.row, to.column - from.column);
}

/** Lines before which a rule may fall apart: those that move, and those that look at lines that move. */
function cutsOf(
  { formulas, anchor }: AnchoredRule,
  place: FormulaPlace,
  { axis, kind, first, count }: LineChange,
): Set<number> {
  const borders = kind === "insert" ? [first] : [first, first + count];
  const cuts = new Set(borders);
  const own = axis === "rows" ? anchor.row : anchor.column;
  for (const reference of formulas.flatMap(referencesOf)) {
    const span = reference[axis];
    if (span !== null && refersTo(reference, place)) {
      [span.first, span.last]
        .filter(({ isAbsolute }) => !isAbsolute)
        .flatMap(({ index }) => borders.map((border) => border - (index - own)))
        .forEach((cut) => cuts.add(cut));
    }
  }
  return cuts;
}

/** An area in parts, one from each cut that lies within it. */
function cutArea(area: Area, axis: Axis, cuts: ReadonlySet<number>): Area[] {
  const { first, last } = spanOf(area, axis);
  const starts = [first, ...cuts].filter((cut) => cut >= first && cut <= last);
  return [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((start, i, all) =>
      withSpan(area, axis, { first: start, last: (all[i + 1] ?? last + 1) - 1 }),
    );
}

/** Puts parts together again that follow each other. */
function joinAreas(areas: readonly Area[], axis: Axis): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const previous = joined.at(-1);
    const follows =
      previous !== undefined &&
      spanOf(previous, axis).last + 1 === spanOf(area, axis).first &&
      isSameSpan(previous, area, axis === "rows" ? "columns" : "rows");
    if (follows) {
      const span = { first: spanOf(previous, axis).first, last: spanOf(area, axis).last };
      joined[joined.length - 1] = withSpan(previous, axis, span);
    } else {
      joined.push(area);
    }
  }
  return joined;
}

function isSameSpan(a: Area, b: Area, axis: Axis): boolean {
  const [one, other] = [spanOf(a, axis), spanOf(b, axis)];
  return one.first === other.first && one.last === other.last;
}
