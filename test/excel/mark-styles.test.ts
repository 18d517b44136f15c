import { MARK_LEVELS, MARK_PALETTES, MARK_STYLES_OF } from "../../src/sheet/marks/mark-styles";

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
/** Differences of CIE lightness (0 to 100) that are visible without a close comparison. */
const CLEARLY_LIGHTER = 12;

describe.each(MARK_PALETTES)("marks that are %s", (palette) => {
  const styles = MARK_STYLES_OF[palette];

  test.each(MARK_LEVELS)("text on a mark of level %s is readable", (level) => {
    const { fill, font } = styles[level];
    const [dark = 0, light = 0] = [luminance(fill), luminance(font)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(READABLE);
  });

  test("levels differ in grey too, the worst being the darkest", () => {
    const [error = 0, warning = 0, info = 0] = MARK_LEVELS.map((level) =>
      lightness(styles[level].fill),
    );
    expect(warning - error).toBeGreaterThanOrEqual(CLEARLY_LIGHTER);
    expect(info - warning).toBeGreaterThanOrEqual(CLEARLY_LIGHTER);
  });
});

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lightness(color: string): number {
  return 116 * Math.cbrt(luminance(color)) - 16;
}
