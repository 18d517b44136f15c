import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { HostError } from "../host-error";
import { colorOf } from "./color";

/** A line as Office.js describes it: `Excel.BorderLineStyle` and `Excel.BorderWeight`. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** What Excel answers for a side without a line, and draws where only a colour or a weight is set. */
const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** Every line that the engine draws; the first of a style is what setting the style alone draws. */
const LINES: readonly (readonly [BorderStyleTypes, string, string])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

/** A line of the engine in Office.js's words. */
export function borderLine(data: Nullable<IBorderStyleData>): BorderLine {
  const found = LINES.find(([type]) => type === data?.s);
  if (found === undefined) {
    return NO_LINE;
  }
  const [, style, weight] = found;
  return { style, weight, color: colorOf(data?.cl, NO_LINE.color) };
}

/** A line with another style; its weight stays where there is such a line. Null for no line. */
export function withLineStyle(line: BorderLine, style: string): IBorderStyleData | null {
  if (style === "None") {
    return null;
  }
  const ofStyle = LINES.filter(([, name]) => name === style);
  const [type] =
    ofStyle.find(([, , weight]) => weight === line.weight && line !== NO_LINE) ?? ofStyle[0] ?? [];
  if (type === undefined) {
    throw new HostError("InvalidArgument", style);
  }
  return { s: type, cl: { rgb: line.color } };
}

/** @throws HostError when no line of the engine has this weight in the line's style. */
export function withLineWeight(line: BorderLine, weight: string): IBorderStyleData {
  if (!LINES.some(([, , name]) => name === weight)) {
    throw new HostError("InvalidArgument", weight);
  }
  const style = line === NO_LINE ? "Continuous" : line.style;
  const found = LINES.find(([, name, own]) => name === style && own === weight);
  if (found === undefined) {
    throw new HostError("ApiNotImplemented", `RangeBorder.weight ${weight} of ${style}`);
  }
  return { s: found[0], cl: { rgb: line.color } };
}

/** A line in another colour; where there is none, a thin one is drawn, as Excel does. */
export function withLineColor(line: BorderLine, color: string): IBorderStyleData {
  const type = LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  return { s: type?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
