import { normaliseText, splitTail } from "../declaration/normalise-text";
import type { ChosenBy, EditionFit, FeatureAt, FormFeature } from "../declaration/recognition";
import { isReadByLabels, type Edition } from "../editions/edition";
import { nextRow } from "./cells-in-area";
import { classWords, type ClassWords } from "./class-words";
import { formFeatures } from "./form-features";
import type { FormFrame } from "./form-frame";
import { countKnown, labelCells, type LabelCells } from "./indicator-levels";

/** A form whose edition is known. */
export interface KnownForm {
  readonly frame: FormFrame;
  readonly edition: Edition;
  /** The edition's classes and categories. */
  readonly classes: ClassWords;
  readonly by: ChosenBy;
  readonly features: readonly FeatureAt[];
  /** The editions compared, the one that fits best first. */
  readonly fits: readonly EditionFit[];
}

/** A candidate edition. */
interface Candidate {
  readonly classes: ClassWords;
  readonly fit: EditionFit;
  /** Features found, by all that the edition has or the form has: 1 where both are the same. */
  readonly likeness: number;
}

/** Below this likeness a form is not of the edition. */
const LEAST_LIKENESS = 0.4;
/** What is left of a form must have so many sections, or a table of indicators, to be read by its labels. */
const FEWEST_SECTIONS = 2;

/**
 * Prepares to tell the edition of forms: that which they are most like, if they show what only it has and no
 * column of indicators that it has not; else that
 * whose own title they bear; else the one without features of its own, that reads a form by its labels.
 */
export function editionRecogniser(editions: readonly Edition[]): (frame: FormFrame) => KnownForm {
  const all = editions.map(classWords);
  const described = all.filter(({ edition }) => !isReadByLabels(edition));
  const byLabels = all.filter(({ edition }) => isReadByLabels(edition));
  return (frame) => {
    const features = formFeatures(frame);
    const found = new Set(features.map(({ feature }) => feature));
    const labels = labelCells(frame);
    const isStructured = structureOf(frame, found, all);
    const candidates = rank(labels, found, described.filter(isStructured));
    const { classes, by } =
      alike(candidates, found, frame) ??
      titled(candidates, frame) ??
      unknownForm(rank(labels, found, byLabels.filter(isStructured)), frame) ??
      usual(described);
    return {
      frame,
      edition: classes.edition,
      classes,
      by,
      features,
      fits: candidates.map(({ fit }) => fit),
    };
  };
}

interface Choice {
  readonly classes: ClassWords;
  readonly by: ChosenBy;
}

function rank(
  labels: LabelCells,
  found: ReadonlySet<FormFeature>,
  all: readonly ClassWords[],
): readonly Candidate[] {
  return all
    .map((classes) => candidate(labels, found, classes))
    .sort((a, b) => b.likeness - a.likeness || b.fit.labels - a.fit.labels);
}

/**
 * Tells editions that may have these indicators: they are classed, by a header or by their labels, or they are a mere
 * list. Without a table of indicators anything is possible.
 */
function structureOf(
  frame: FormFrame,
  found: ReadonlySet<FormFeature>,
  all: readonly ClassWords[],
): (classes: ClassWords) => boolean {
  if (!found.has("indicator:name")) {
    return () => true;
  }
  const isClassed =
    found.has("indicator:level1") || found.has("indicator:level2") || isLabelled(frame, all);
  return ({ edition: { structure } }) => isClassed === (structure !== "flat");
}

/** Whether a category stands in front of the first indicator. */
function isLabelled(
  { cells, block, indicatorHeader }: FormFrame,
  all: readonly ClassWords[],
): boolean {
  const name = indicatorHeader?.cells.get("name");
  return (
    indicatorHeader !== null &&
    name !== undefined &&
    nextRow(cells, indicatorHeader.lastRow, { left: block.area.left, right: name.column - 1 }).some(
      (cell) => all.some(({ categories }) => categories(cell) !== null),
    )
  );
}

function candidate(
  labels: LabelCells,
  found: ReadonlySet<FormFeature>,
  classes: ClassWords,
): Candidate {
  const { id, features } = classes.edition;
  const common = features.filter((feature) => found.has(feature)).length;
  return {
    classes,
    fit: {
      edition: id,
      found: common,
      expected: features.length,
      labels: countKnown(labels, classes),
    },
    likeness: common / Math.max(1, features.length + found.size - common),
  };
}

function alike(
  candidates: readonly Candidate[],
  found: ReadonlySet<FormFeature>,
  frame: FormFrame,
): Choice | null {
  const fitting = candidates.find(
    ({ classes: { edition }, likeness }) =>
      likeness >= LEAST_LIKENESS &&
      (edition.hallmarks.some((feature) => found.has(feature)) || hasItsWords(edition, frame)) &&
      [...found].every((feature) => edition.features.includes(feature) || !isIndicator(feature)),
  );
  return fitting === undefined ? null : { classes: fitting.classes, by: "features" };
}

/** Whether a column of tasks is worded as only this edition prints it. */
function hasItsWords({ hallmarkWords, taskColumns }: Edition, { taskHeader }: FormFrame): boolean {
  return hallmarkWords.some((column) => {
    const printed = normaliseText(taskColumns[column].printed);
    return taskHeader?.cells.get(column)?.stem === splitTail(printed).stem;
  });
}

/** A form may have sections an edition lacks, but no indicator columns it lacks. */
function isIndicator(feature: FormFeature): boolean {
  return feature.startsWith("indicator:");
}

function titled(candidates: readonly Candidate[], { title }: FormFrame): Choice | null {
  const bearing = candidates.find(
    ({ classes: { edition } }) =>
      edition.hasOwnTitle && normaliseText(edition.title.printed) === title?.wording,
  );
  return bearing === undefined ? null : { classes: bearing.classes, by: "title" };
}

function unknownForm(
  candidates: readonly Candidate[],
  { sections, indicatorHeader }: FormFrame,
): Choice | null {
  const [best] = candidates;
  const isRuin = sections.length < FEWEST_SECTIONS && indicatorHeader === null;
  return best === undefined || isRuin ? null : { classes: best.classes, by: "labels" };
}

/** Too little is left to tell: the form is held to the first edition, so that it is not taken for a good one. */
function usual(described: readonly ClassWords[]): Choice {
  const [first] = described;
  if (first === undefined) {
    throw new RangeError("No edition is known");
  }
  return { classes: first, by: "default" };
}
