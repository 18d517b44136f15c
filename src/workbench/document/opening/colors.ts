import type { IColorStyle } from "@univerjs/core";
import { resolveThemeColor, type Color } from "hucre";

/** How a workbook's theme and palette turn a colour of the file into one of the screen. */
export type Palette = (color: Color | undefined) => IColorStyle | undefined;

/** The default palette of `indexed` colours 8 to 63 (ECMA-376 part 1, 18.8.27); 0 to 7 repeat 8 to 15. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
const PALETTE = INDEXED.split(" ");
const REPEATED = 8;

/** The theme lists its dark colours first, cells count its light ones first (ECMA-376 part 1, 18.8.3 and 20.1.6.2). */
const THEME_ORDER = [1, 0, 3, 2];

/** The palette of a workbook with these theme colours (six hex digits each, as hucre reads them). */
export function paletteOf(themeColors: readonly string[] | undefined): Palette {
  return (color) => {
    const digits = hexOf(color, themeColors ?? []);
    return digits === undefined ? undefined : { rgb: `#${digits}` };
  };
}

function hexOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) {
    // The file may put an opacity in front, which Excel ignores.
    return color.rgb.slice(-6).toUpperCase();
  }
  if (color?.theme !== undefined) {
    const place = THEME_ORDER[color.theme] ?? color.theme;
    return theme[place] === undefined
      ? undefined
      : resolveThemeColor([...theme], place, color.tint);
  }
  const index = color?.indexed;
  // 64 and 65 are the system's own colours: whatever the screen draws by default.
  return index === undefined ? undefined : PALETTE[index < REPEATED ? index : index - REPEATED];
}
