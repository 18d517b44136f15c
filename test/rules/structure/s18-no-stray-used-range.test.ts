import { printableEdition } from "../../../src/editions/editions";
import { noStrayUsedRange } from "../../../src/rules/structure/s18-no-stray-used-range";
import { wordFinding } from "../../../src/rules/word-finding";
import { toArea, type RangeAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { formPicture, readForm } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { onlyFinding, testRule } from "../../support/rule-table";

/** The consistent form, which is A1:E29, with cells formatted over an area. */
function formatted(area: RangeAddress, used?: RangeAddress) {
  return () =>
    readForm({
      ...formPicture(),
      formattedArea: toArea(area),
      usedArea: used === undefined ? null : toArea(used),
    });
}

/** The same with helper figures in column H. */
function withHelper(area: RangeAddress) {
  const picture = formPicture();
  const wider = <T>(grid: readonly (readonly T[])[], filler: T, last: T): T[][] =>
    grid.map((row) => [...row, filler, filler, last]);
  return () =>
    readForm({
      ...picture,
      columnCount: picture.columnCount + 3,
      values: wider<CellValue>(picture.values, null, 12),
      texts: wider(picture.texts, "", "12"),
      formulas: wider<string | null>(picture.formulas, null, null),
      numberFormats: wider(picture.numberFormats, "General", "General"),
      formattedArea: toArea(area),
    });
}

testRule(
  noStrayUsedRange,
  [
    ["a source that does not tell", {}],
    ["formats on the form only", formatted("A1:E29")],
    ["fewer formats than the form has cells", formatted("A1:D20")],
    ["50 columns more", formatted("A1:BC29")],
    ["500 rows more", formatted("A1:E529")],
    ["other content far right of the form", formatted("A1:KS29", "A1:KR29")],
    ["other content far below", formatted("A1:E3000", "A1:E2900")],
    ["50 columns after helper figures", withHelper("A1:BF29")],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["51 columns more", formatted("A1:BD29"), "info columns A1"],
    ["formats in 300 empty columns", formatted("A1:KS29"), "info columns A1"],
    ["501 rows more", formatted("A1:E530"), "info rows A1"],
    ["borders down to the end of an old sheet", formatted("A1:E65536"), "info rows A1"],
    ["both ways", formatted("A1:IV2000"), "info rows A1", "info columns A1"],
    ["51 columns after helper figures", withHelper("A1:BG29"), "info columns A1"],
    ["501 rows after other content", formatted("A1:E3401", "A1:E2900"), "info rows A1"],
  ],
);

test("names the lines as the sheet does, and the limit", () => {
  const finding = onlyFinding(noStrayUsedRange, formatted("A1:KS29"));
  expect(finding.field).toBe("title");
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(
    "F–KS 列没有内容，只有格式，共 300 列，超过 50 列",
  );
});
