import { toAddress, toPosition, type CellAddress } from "../../sheet/address";
import { UnreadableWorkbook } from "../unreadable-workbook";

/** A note's shape: its cell, and where it lies as `noteAnchor` says. */
export interface NoteShape {
  readonly cell: CellAddress;
  readonly anchor: string;
}

/**
 * Drawings of notes are changed as texts: Office writes some of them so that they are not well-formed, and reads them. The
 * prefixes are those that all programs use.
 */
const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;

/** The kind of shape that notes are. */
const KIND = "_x0000_t202";

/** Numbers of shapes belong to a sheet by the thousand or so. */
const BLOCK = 1024;
const SHAPE_END = "</v:shape>";
const SHAPE_START = /<(?:\w+:)?shape[\s>]/g;

/** A new drawing for this number of shapes. */
export function emptyDrawing(count: number): string {
  const blocks = Array.from({ length: Math.ceil((count + 1) / BLOCK) }, (_, index) => index + 1);
  return (
    `<xml${declarationsFor("")}><o:shapelayout v:ext="edit">` +
    `<o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout></xml>`
  );
}

/** A drawing with more shapes, after those that it has. @throws UnreadableWorkbook when it is not a drawing */
export function withShapes(drawing: string, shapes: readonly NoteShape[]): string {
  const end = drawing.lastIndexOf("</");
  if (end < 0) {
    throw new UnreadableWorkbook("damaged");
  }
  const declarations = declarationsFor(drawing);
  const kind = drawing.includes(`id="${KIND}"`) ? "" : kindMarkup(declarations);
  const last = Array.from(drawing.matchAll(/_x0000_s(\d{1,9})/g)).reduce(
    (highest, [, number]) => Math.max(highest, Number(number)),
    BLOCK,
  );
  const added = shapes.map((shape, index) => shapeMarkup(shape, last + 1 + index, declarations));
  return drawing.slice(0, end) + kind + added.join("") + drawing.slice(end);
}

/** A drawing without the notes at these cells. */
export function withoutShapes(drawing: string, cells: readonly CellAddress[]): string {
  const removed = new Set(cells);
  const pieces = drawing.split(SHAPE_END);
  const rest = pieces.map((piece, index) => {
    if (index === pieces.length - 1) {
      return piece;
    }
    const start = Array.from(piece.matchAll(SHAPE_START)).at(-1)?.index ?? piece.length;
    const cell = cellOfNote(piece.slice(start));
    return cell !== null && removed.has(cell) ? piece.slice(0, start) : piece + SHAPE_END;
  });
  const text = rest.join("");
  return text.includes(`"#${KIND}"`) ? text : text.replace(kindMarkup(declarationsFor(text)), "");
}

/** Whether a drawing holds any shape at all, whatever its kind. */
export function hasShapes(drawing: string): boolean {
  return drawing.search(SHAPE_START) >= 0;
}

/** The cell that a shape is the note of; null when it is not a note. */
function cellOfNote(shape: string): CellAddress | null {
  const number = (name: string): number =>
    Number(new RegExp(`<x:${name}>\\s*(\\d{1,7})\\s*<`).exec(shape)?.[1] ?? NaN);
  const position = { row: number("Row"), column: number("Column") };
  return /ObjectType=["']Note["']/.test(shape) &&
    Number.isInteger(position.row) &&
    Number.isInteger(position.column)
    ? toAddress(position)
    : null;
}

/** Declarations of the prefixes that the root of a drawing does not declare. */
function declarationsFor(drawing: string): string {
  const root = /<xml(?:\s[^<>]*)?>/.exec(drawing)?.[0] ?? "";
  return Object.entries(NAMESPACES)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .filter((declaration) => !root.includes(declaration.trim()))
    .join("");
}

function kindMarkup(declarations: string): string {
  return (
    `<v:shapetype${declarations} id="${KIND}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function shapeMarkup({ cell, anchor }: NoteShape, number: number, declarations: string): string {
  const { row, column } = toPosition(cell);
  return (
    `<v:shape${declarations} id="_x0000_s${number}" type="#${KIND}" style="position:absolute;z-index:${number - BLOCK};visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>${SHAPE_END}`
  );
}
