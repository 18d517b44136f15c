import type { Declaration } from "../declaration/declaration";
import type { Locale } from "../declaration/locale";
import type { FeatureAt } from "../declaration/recognition";
import { EDITIONS, editionOf } from "../editions/editions";
import { fill } from "../locales/translation";
import type { CellAddress } from "../sheet/address";
import { featureNames } from "./feature-name";
import { REPORT_TEXTS } from "./report-texts";

/** How a form was recognised, in sentences. */
export interface Evidence {
  /** Which edition reads it, and why. */
  readonly summary: string;
  /** Where the parts of the form were found. */
  readonly places: readonly string[];
}

/** Kinds of features, in the order in which they are listed. */
const KINDS = [
  { kind: "section", id: "sections" },
  { kind: "group", id: "groups" },
  { kind: "amount", id: "amounts" },
  { kind: "task", id: "tasks" },
  { kind: "fund", id: "funds" },
  { kind: "indicator", id: "indicators" },
  { kind: "detail", id: "details" },
] as const;

/** The labels and headers by which a form was recognised and read, each with its cell. */
export function evidence(declaration: Declaration, locale: Locale): Evidence {
  const { recognition, title, department, layout, year, unit } = declaration;
  const texts = REPORT_TEXTS[locale].evidence;
  const nameOf = featureNames(editionOf(declaration), locale);
  const listed = (features: readonly FeatureAt[]): string =>
    features
      .map(({ feature, cell }) => fill(texts.place, { name: nameOf(feature), cell }))
      .join(texts.comma);
  return {
    summary: summary(declaration, locale),
    places: [
      place(texts.title, title.cell, texts.none),
      place(texts.department, layout.departmentLabel ?? department.cell, texts.none),
      place(texts.year, year.cell, year.value === null ? texts.none : texts.elsewhere),
      unit === null
        ? texts.noUnit
        : fill(texts.unit, { unit, cell: recognition.unitCell ?? texts.none }),
      ...KINDS.flatMap(({ kind, id }) => {
        const features = recognition.features.filter(({ feature }) =>
          feature.startsWith(`${kind}:`),
        );
        return features.length === 0 ? [] : [fill(texts[id], { places: listed(features) })];
      }),
      texts.structures[declaration.structure],
    ],
  };
}

function summary(declaration: Declaration, locale: Locale): string {
  const { by, fits } = declaration.recognition;
  const texts = REPORT_TEXTS[locale].evidence;
  const nameOf = (id: string): string =>
    EDITIONS.find((known) => known.id === id)?.name[locale] ?? id;
  const [best] = fits;
  const isAmongThem = best?.edition === declaration.edition;
  const next = isAmongThem ? fits.find(({ edition }) => edition !== best.edition) : best;
  const chosen = fill(texts.by[by], { ...best, edition: editionOf(declaration).name[locale] });
  const other =
    next === undefined
      ? ""
      : fill(isAmongThem ? texts.next : texts.nearest, { ...next, edition: nameOf(next.edition) });
  return `${chosen}${other}${texts.stop}`;
}

function place(text: string, cell: CellAddress | null, otherwise: string): string {
  return fill(text, { cell: cell ?? otherwise });
}
