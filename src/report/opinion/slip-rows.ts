import type { Locale } from "../../declaration/locale";
import type { CellLook } from "../../sheet/sheet-plan";
import { LOOKS, SIGNAL_COLORS, type Signal } from "../sheets/looks";
import type { OpinionFinding, OpinionSection, OpinionSlip } from "./opinion-slip";
import { OPINION_TEXTS } from "./opinion-texts";

/** A text over some columns of a row. */
export interface SlipBox {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly look: CellLook;
}

/** A row of the printed slip. */
export interface SlipRow {
  readonly boxes: readonly SlipBox[];
  /** Least height in points. */
  readonly height: number;
  /** The heading of the findings, repeated on every page. */
  readonly isHeading?: boolean;
}

/** Columns: place, severity, sentence, advice. */
const LAST = 3;

const LABEL: CellLook = { ...LOOKS.heading, verticalAlignment: "Center" };
const BAND: CellLook = { ...LOOKS.heading, horizontalAlignment: "Left", fillColor: "#F2F2F2" };
const CENTERED: CellLook = { ...LOOKS.text, horizontalAlignment: "Center" };
const TITLE: CellLook = { ...LOOKS.title, fontSize: 18, horizontalAlignment: "Center" };
const SIGNATURE: CellLook = { ...LOOKS.text, bordered: false };
const REMARKS: CellLook = { ...LOOKS.text, verticalAlignment: "Top" };

const SEVERITY_SIGNALS = { error: "bad", warning: "doubtful", info: null } as const;

/** The rows of a slip, from its title to the place for the signature. */
export function slipRows(slip: OpinionSlip, locale: Locale): readonly SlipRow[] {
  const texts = OPINION_TEXTS[locale];
  const { columns } = texts;
  const verdict = signalled(LOOKS.text, slip.verdict === "pass" ? "good" : "bad");
  return [
    whole(texts.title, TITLE, 42),
    ...slip.facts.map(({ label, text }) => fact(label, text, LOOKS.text)),
    fact(slip.verdictFact.label, slip.verdictFact.text, { ...verdict, bold: true }),
    {
      boxes: [columns.place, columns.severity, columns.sentence, columns.remedy].map(
        (text, at) => ({ left: at, right: at, text, look: LABEL }),
      ),
      height: 24,
      isHeading: true,
    },
    ...(slip.sections.length === 0 ? [whole(texts.nothingFound, LOOKS.text, 24)] : []),
    ...slip.sections.flatMap(sectionRows),
    ...(slip.accepted === null ? [] : sectionRows(slip.accepted)),
    ...(slip.notChecked.length === 0
      ? []
      : [
          whole(texts.notCheckedHeading, BAND, 24),
          ...slip.notChecked.map((sentence) => whole(sentence, LOOKS.text, 21)),
        ]),
    whole(texts.remarksHeading, BAND, 24),
    whole(slip.remarks, REMARKS, 84),
    whole(texts.signature, SIGNATURE, 54),
  ];
}

function sectionRows({ heading, findings }: OpinionSection): readonly SlipRow[] {
  return [whole(heading, BAND, 24), ...findings.map(findingRow)];
}

function findingRow(finding: OpinionFinding): SlipRow {
  const { name, cell, severity, severityName, rule, sentence, advice } = finding;
  const signal = SEVERITY_SIGNALS[severity];
  const texts = [
    { text: cell === null ? name : `${name}\n${cell}`, look: LOOKS.text },
    {
      text: `${severityName}\n${rule}`,
      look: signal === null ? CENTERED : signalled(CENTERED, signal),
    },
    { text: sentence, look: LOOKS.text },
    { text: advice, look: LOOKS.text },
  ];
  return { boxes: texts.map((box, at) => ({ ...box, left: at, right: at })), height: 24 };
}

function fact(label: string, text: string, look: CellLook): SlipRow {
  return {
    boxes: [
      { left: 0, right: 0, text: label, look: LABEL },
      { left: 1, right: LAST, text, look },
    ],
    height: 24,
  };
}

function whole(text: string, look: CellLook, height: number): SlipRow {
  return { boxes: [{ left: 0, right: LAST, text, look }], height };
}

function signalled(look: CellLook, signal: Signal): CellLook {
  return { ...look, ...SIGNAL_COLORS[signal] };
}
