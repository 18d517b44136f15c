import { ColorKit, type IColorStyle, type Nullable } from "@univerjs/core";
import type { Json } from "../batch";
import { expectText } from "../expect";
import { HostError } from "../host-error";

/** A colour as Excel writes it: `#RRGGBB`. */
function hexColor(color: string): string {
  return new ColorKit(color).toHexString().slice(0, 7).toUpperCase();
}

/** The colour an add-in sets, `#FFC7CE` or an HTML name. @throws HostError when it is none. */
export function expectColor(value: Json): string {
  const color = expectText(value);
  if (!new ColorKit(color).isValid) {
    throw new HostError("InvalidArgument", color);
  }
  return hexColor(color);
}

/** @param fallback What Excel answers where no colour is set. */
export function colorOf(style: Nullable<IColorStyle>, fallback: string): string {
  return style?.rgb ? hexColor(style.rgb) : fallback;
}
