import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData } from "@univerjs/core";
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type {
  AlignmentStyle,
  BorderSide,
  BorderStyle,
  CellStyle,
  FillStyle,
  FontStyle,
} from "hucre";
import type { Palette } from "./colors";

const BORDERS = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
} as const satisfies Record<BorderSide["style"], BorderStyleTypes>;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** What `textRotation` calls stacked letters instead of an angle. */
const STACKED = 255;

/** A cell's style in the file as the grid's style; only what the file states. */
export function cellStyle(style: CellStyle, palette: Palette): IStyleData {
  return {
    ...differentialStyle(style, palette),
    ...alignment(style.alignment),
    ...(style.numFmt !== undefined &&
      style.numFmt !== "General" && { n: { pattern: style.numFmt } }),
  };
}

/** Font, fill and border: what a conditional format may change as well. */
export function differentialStyle(style: CellStyle, palette: Palette): IStyleBase {
  return {
    ...font(style.font, palette),
    ...fill(style.fill, palette),
    ...border(style.border, palette),
  };
}

/** A font as the grid's style. */
export function font(of: FontStyle | undefined, palette: Palette): IStyleBase {
  if (of === undefined) {
    return {};
  }
  const color = palette(of.color);
  return {
    ...(of.name !== undefined && { ff: of.name }),
    ...(of.size !== undefined && { fs: of.size }),
    ...(of.bold === true && { bl: BooleanNumber.TRUE }),
    ...(of.italic === true && { it: BooleanNumber.TRUE }),
    ...(of.underline !== undefined && of.underline !== false && { ul: { s: BooleanNumber.TRUE } }),
    ...(of.strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    ...(color !== undefined && { cl: color }),
    ...(of.vertAlign === "subscript" && { va: BaselineOffset.SUBSCRIPT }),
    ...(of.vertAlign === "superscript" && { va: BaselineOffset.SUPERSCRIPT }),
  };
}

function fill(of: FillStyle | undefined, palette: Palette): IStyleBase {
  if (of?.type !== "pattern" || of.pattern === "none") {
    return {};
  }
  // A cell's solid fill has its colour as foreground; a conditional format's has it as background and may name both.
  const color = palette(of.fgColor ?? of.bgColor);
  return color === undefined ? {} : { bg: color };
}

function border(of: BorderStyle | undefined, palette: Palette): IStyleBase {
  if (of === undefined) {
    return {};
  }
  const side = (line: BorderSide | undefined): IBorderStyleData | undefined =>
    line && { s: BORDERS[line.style], cl: palette(line.color) ?? { rgb: "#000000" } };
  const sides: IBorderData = {};
  const [top, right, bottom, left] = [side(of.top), side(of.right), side(of.bottom), side(of.left)];
  const diagonal = side(of.diagonal);
  if (top) sides.t = top;
  if (right) sides.r = right;
  if (bottom) sides.b = bottom;
  if (left) sides.l = left;
  if (diagonal && of.diagonalDown) sides.tl_br = diagonal;
  if (diagonal && of.diagonalUp) sides.bl_tr = diagonal;
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

function alignment(of: AlignmentStyle | undefined): IStyleData {
  if (of === undefined) {
    return {};
  }
  const horizontal = HORIZONTAL[of.horizontal ?? "general"];
  const vertical = VERTICAL[of.vertical ?? ""];
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(of.wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(of.textRotation !== undefined &&
      of.textRotation !== 0 && { tr: rotation(of.textRotation) }),
  };
}

/** The file counts 1 to 90 upwards and 91 to 180 downwards; the grid counts downwards from 0. */
function rotation(degrees: number): IStyleData["tr"] {
  return degrees === STACKED
    ? { a: 0, v: BooleanNumber.TRUE }
    : { a: degrees <= 90 ? -degrees : degrees - 90 };
}
