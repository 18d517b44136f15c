import type { Element } from "@xmldom/xmldom";
import { MARK_STYLES } from "../../sheet/marks/mark-styles";
import type { MarkLevel } from "../../sheet/marks/marks";
import type { ChangedParts } from "../patch/changed-parts";
import { differentialFormats } from "../patch/place-child";
import { appendElement, childOf, childrenOf, parseXml, rootOf } from "../patch/xml";
import { addPart, removePart } from "../patch/connections";
import { flavourOf } from "./flavour";

/** The differential format of each level in a style sheet, by its index. */
export type MarkFormats = Readonly<Partial<Record<MarkLevel, number>>>;

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Adds the looks of marks after the differential formats that a workbook has, which are numbered by their places.
 * @param stylesPart null when the workbook has none: it gets one
 */
export function addMarkFormats(
  parts: ChangedParts,
  workbookPart: string,
  stylesPart: string | null,
  levels: readonly MarkLevel[],
): MarkFormats {
  const formats: Partial<Record<MarkLevel, number>> = {};
  if (levels.length > 0) {
    parts.edit(stylesPart ?? newStyles(parts, workbookPart), (styles) => {
      const list = differentialFormats(styles);
      for (const level of levels) {
        formats[level] = childrenOf(list, "dxf").length;
        appendFormat(list, level);
      }
      return setCount(list);
    });
  }
  return formats;
}

function newStyles(parts: ChangedParts, workbookPart: string): string {
  const flavour = flavourOf(parts.text(workbookPart));
  const xml = `<styleSheet xmlns="${flavour.main}"/>`;
  return addPart(parts, workbookPart, {
    stem: "xl/styles",
    extension: ".xml",
    xml,
    type: `${flavour.relationships}/styles`,
    contentType: STYLES_TYPE,
  }).part;
}

function appendFormat(list: Element, level: MarkLevel): void {
  const { fill, font } = MARK_STYLES[level];
  const format = appendElement(list, "dxf");
  appendElement(appendElement(format, "font"), "color", { rgb: argb(font) });
  const pattern = appendElement(appendElement(format, "fill"), "patternFill", {
    patternType: "solid",
  });
  // In a differential format the colour of a solid fill is the pattern's background.
  appendElement(pattern, "fgColor", { rgb: argb(fill) });
  appendElement(pattern, "bgColor", { rgb: argb(fill) });
}

function argb(color: string): string {
  return color.replace("#", "FF");
}

function setCount(list: Element): boolean {
  list.setAttribute("count", String(childrenOf(list, "dxf").length));
  return true;
}

/** Drops formats that marks had from the end of the list, as far as nothing else refers to them or follows them. */
export function dropFormats(
  parts: ChangedParts,
  workbookPart: string,
  stylesPart: string,
  formats: readonly number[],
): void {
  const used = usedFormats(parts);
  const unused = new Set(formats.filter((format) => !used.has(format)));
  parts.edit(stylesPart, (styles) => {
    const list = childOf(styles, "dxfs");
    const known = list === undefined ? [] : childrenOf(list, "dxf");
    let last = known.pop();
    while (last !== undefined && unused.has(known.length)) {
      last.parentNode?.removeChild(last);
      last = known.pop();
    }
    return list !== undefined && setCount(list);
  });
  if (isBare(parts.text(stylesPart))) {
    removePart(parts, workbookPart, stylesPart);
  }
}

/** Whether a style sheet holds no styles: one that was added for our marks. */
function isBare(styles: string): boolean {
  return childrenOf(rootOf(parseXml(styles))).every(
    (list) => list.localName === "dxfs" && childrenOf(list).length === 0,
  );
}

/** Wherever a part may refer to a differential format: rules, tables, filters, pivot tables. */
const REFERENCE = /dxfId\s*=\s*["'](\d+)["']/gi;

function usedFormats(parts: ChangedParts): ReadonlySet<number> {
  const texts = [...parts.names]
    .filter((name) => name.endsWith(".xml"))
    .map((name) => parts.text(name));
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(REFERENCE), ([, id]) => Number(id))),
  );
}
