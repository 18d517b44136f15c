import type { Element } from "@xmldom/xmldom";
import { BooleanNumber, type IColorStyle, type IStyleBase, type Nullable } from "@univerjs/core";
import {
  appendElement,
  childOf,
  childrenOf,
  newElement,
  serializeElement,
} from "../../../workbook/patch/xml";
import { differentialFormats } from "../../../workbook/patch/place-child";

/**
 * The index of a differential format (what a conditional format changes) in a style sheet: of an equal one where
 * there is one, so that marking and clearing again and again does not make the file grow; else of a new one.
 */
export function differentialFormatIndex(styles: Element, style: IStyleBase): number {
  const list = differentialFormats(styles);
  const known = childrenOf(list, "dxf");
  const format = differentialFormat(list, style);
  const markup = serializeElement(format);
  const equal = known.findIndex((other) => serializeElement(other) === markup);
  if (equal >= 0) {
    return equal;
  }
  list.appendChild(format);
  list.setAttribute("count", String(known.length + 1));
  return known.length;
}

/** How many differential formats a style sheet has. */
export function differentialFormatCount(styles: Element): number {
  const list = childOf(styles, "dxfs");
  return list === undefined ? 0 : childrenOf(list, "dxf").length;
}

function differentialFormat(list: Element, style: IStyleBase): Element {
  const format = newElement(list, "dxf");
  const fontColor = argb(style.cl);
  const isOn = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;
  const fontParts = {
    b: isOn(style.bl),
    i: isOn(style.it),
    strike: isOn(style.st?.s),
    u: isOn(style.ul?.s),
  };
  const set = Object.entries(fontParts).filter(([, on]) => on);
  if (set.length > 0 || fontColor !== null) {
    const font = appendElement(format, "font");
    set.forEach(([name]) => appendElement(font, name));
    if (fontColor !== null) {
      appendElement(font, "color", { rgb: fontColor });
    }
  }
  const fillColor = argb(style.bg);
  if (fillColor !== null) {
    // In a differential format the colour of a solid fill is the pattern's background.
    const pattern = appendElement(appendElement(format, "fill"), "patternFill", {
      patternType: "solid",
    });
    appendElement(pattern, "fgColor", { rgb: fillColor });
    appendElement(pattern, "bgColor", { rgb: fillColor });
  }
  return format;
}

/** A colour of the grid (`#rrggbb`, `#rgb` or `rgb(r, g, b)`) as the file writes it; null for any other. */
function argb(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb ?? "";
  const digits =
    /^#([\da-f]{6})$/i.exec(text)?.[1] ??
    /^#([\da-f]{3})$/i.exec(text)?.[1]?.replace(/./g, "$&$&") ??
    /^rgba?\((\d+),\s*(\d+),\s*(\d+)/
      .exec(text)
      ?.slice(1)
      .map((channel) => Number(channel).toString(16).padStart(2, "0"))
      .join("");
  return digits === undefined ? null : `FF${digits.toUpperCase()}`;
}
