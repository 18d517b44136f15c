import fc from "../../support/fast-check";
import { textForCell } from "../../../src/report/sheets/text-for-cell";
import { LONGEST_TEXT } from "../../../src/sheet/sheet-size";
import { hostileText } from "../support/hostile-texts";

test.each([
  ["一行\r\n二行\r三行\n", "一行\n二行\n三行\n"],
  ["栏\t目", "栏 目"],
  ["控\u0000制\u001B符\u007F\u0085", "控�制�符��"],
  ["半\uD83D个", "半�个"],
  ["反\u202E向\uFEFF", "反�向�"],
  ["😀 =1+1 _x000D_", "😀 =1+1 _x000D_"],
])("%j is shown as %j", (text, shown) => {
  expect(textForCell(text, "…")).toBe(shown);
});

test("what Excel can hold is kept whole, and what is longer is cut with a mark that is seen", () => {
  const most = "长".repeat(LONGEST_TEXT);
  expect(textForCell(most, "…省略")).toBe(most);
  expect(textForCell(`${most}长`, "…省略")).toBe(`${"长".repeat(LONGEST_TEXT - 4)}…省略`);
});

test("no sign is torn where a text is cut", () => {
  const cut = textForCell("𠮷".repeat(20_000), "…");
  expect(cut).toBe(`${"𠮷".repeat((LONGEST_TEXT - 3) / 2)}…`);
});

test("whatever the text, there is nothing in it that a cell cannot hold, and doing it again changes nothing", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = textForCell(text, "…");
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E]/u);
      expect(shown.length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(textForCell(shown, "…")).toBe(shown);
    }),
  );
});
