import { childOf, newElement, parseXml, rootOf, serializeXml } from "../../../workbook/patch/xml";
import { patchRow, type RowPatch } from "./patch-row";
import { rowElements, type RowElement } from "./row-elements";

/** Where a row's new markup goes in the text of the old ones. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly markup: string;
}

/**
 * Writes changes into the row elements of a worksheet part; every other row stays as it is, byte by byte.
 * @param rows the text of the row elements.
 * @param open the opening tag of the part's root, which declares the prefixes in use.
 * @param patches by zero-based row.
 */
export function patchRows(
  rows: string,
  open: string,
  patches: ReadonlyMap<number, RowPatch>,
): string {
  const elements = rowElements(rows);
  const replacements = [...patches]
    .sort(([a], [b]) => a - b)
    .map(([row, patch]) => replacement(rows, open, elements, row, patch));
  let at = 0;
  let patched = "";
  for (const { start, end, markup } of replacements) {
    patched += rows.slice(at, start) + markup;
    at = end;
  }
  return patched + rows.slice(at);
}

function replacement(
  rows: string,
  open: string,
  elements: readonly RowElement[],
  row: number,
  patch: RowPatch,
): Replacement {
  const found = elements.find((element) => element.row === row);
  const after = elements.find((element) => element.row > row)?.start ?? rows.length;
  const { start, end } = found ?? { start: after, end: after };
  return { start, end, markup: patchedRow(rows.slice(start, end), open, row, patch) };
}

/** The markup of one row with its changes; of a new row where there was none. */
function patchedRow(markup: string, open: string, row: number, patch: RowPatch): string {
  const root = /^<([^\s/>]+)/.exec(open)?.[1] ?? "worksheet";
  const tree = parseXml(`${open}${markup}</${root}>`);
  const sheet = rootOf(tree);
  const existing = childOf(sheet, "row");
  const element = existing ?? newElement(sheet, "row");
  if (existing === undefined) {
    sheet.appendChild(element);
  }
  element.setAttribute("r", String(row + 1));
  patchRow(element, row, patch);
  const text = serializeXml(tree);
  return text.slice(text.indexOf(">") + 1, text.lastIndexOf("</"));
}
