import type { TextField } from "../declaration/field";
import { normaliseText, splitTail, trimText } from "../declaration/normalise-text";
import { CODE_LABELS, DATE_LABELS, UNIT_LABELS, YEAR_LABELS } from "../editions/words/head-words";
import { TOTAL_FUNDS, TOTALS } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { cellText, textField } from "./text-field";
import type { FormWords } from "./form-words";

/** The department's label and what stands beside or behind it. */
export interface DepartmentReading {
  readonly label: SheetCell;
  readonly department: TextField;
}

interface Candidate extends DepartmentReading {
  readonly printed: boolean;
}

/**
 * Reads the department in an area of a sheet: in the cell right of its label, or behind the colon in
 * the label's own cell. A filled one before a blank one, the form's own wording before a synonym.
 */
export function readDepartment(
  cells: SheetCells,
  words: FormWords,
  area: Area,
): DepartmentReading | null {
  const candidates = cellsInArea(cells, area).flatMap((cell) => {
    const candidate = besideLabel(cells, words, area, cell) ?? behindColon(words, cell);
    return candidate === null ? [] : [candidate];
  });
  const filled = candidates.filter(({ department }) => department.value !== null);
  return (
    filled.find(({ printed }) => printed) ??
    filled[0] ??
    candidates.find(({ printed }) => printed) ??
    candidates[0] ??
    null
  );
}

function besideLabel(
  cells: SheetCells,
  words: FormWords,
  area: Area,
  label: SheetCell,
): Candidate | null {
  const meaning = words.department(label);
  if (meaning === null || label.amountBehind !== null) {
    return null;
  }
  const next = cellsOfRow(cells, label.row, area).find(({ column }) => column > label.column);
  const column = label.area.right + 1;
  const beside = column <= area.right ? cells.at({ row: label.row, column }) : null;
  const cell = next !== undefined && isName(words, next) ? next : beside?.isFilled ? null : beside;
  return { label, department: textField(cell), printed: meaning.wording === "printed" };
}

function behindColon(words: FormWords, cell: SheetCell): Candidate | null {
  const [, before, raw] = /^([^:：∶]*)[:：∶](.*)$/s.exec(cellText(cell)) ?? [];
  if (before === undefined || raw === undefined) {
    return null;
  }
  const term = normaliseText(before.slice(0, LONGEST_LABEL));
  const meaning = words.department({ term, stem: splitTail(term).stem });
  const name = raw.replace(BEHIND_THE_NAME, "");
  const value = trimText(name);
  return meaning === null || value === ""
    ? null
    : {
        label: cell,
        department: { value, cell: cell.address, raw: name },
        printed: meaning.wording === "printed",
      };
}

const LONGEST_LABEL = 60;

/** What is typed behind the name into the line of the head, with blanks between: 2027年度, 单位：万元. */
const BEHIND_THE_NAME = new RegExp(
  `\\s{2,}(?:20\\d{2}年|(?:${[...YEAR_LABELS, ...UNIT_LABELS, ...CODE_LABELS, ...DATE_LABELS].join("|")})\\s*[:：∶]).*$`,
  "su",
);

/** Whether a cell may hold the name: no label of anything, no unit line, no year. */
function isName(words: FormWords, cell: SheetCell): boolean {
  const labels: readonly string[] = [
    ...UNIT_LABELS,
    ...YEAR_LABELS,
    ...CODE_LABELS,
    ...TOTALS,
    ...TOTAL_FUNDS,
  ];
  const [beginning = ""] = cell.term.replace(/^\(/, "").split(":");
  return (
    [words.department, words.sections, words.budget, words.groups].every(
      (vocabulary) => vocabulary(cell) === null,
    ) &&
    !labels.includes(cell.stem) &&
    !labels.includes(beginning) &&
    !/^\(?20\d{2}年?度?\)?$/.test(cell.term) &&
    !/[:：]\s*$/.test(cellText(cell))
  );
}
