import fc from "../../support/fast-check";

/** Texts that a spreadsheet program might not take for plain text, or that a file or a page cannot contain. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=HYPERLINK("http://example.org","点我")',
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "\uFEFF=1+1",
  "＝1+1",
  "'=1+1",
  "#REF!",
  "TRUE",
  "2026-3-5",
  "1E5",
  "控制\u0000\u0001\u001B符\u007F\u0085",
  "反向\u202Exslx.表\u2066",
  "半\uD83D个 \uDE00",
  "\uFFFE\uFFFF",
  "_x000D_",
  "{cell}{message}$&",
  "<script>alert(1)</script>",
  "\"'&<!--]]>&amp;</style></title>",
  "=" + "长".repeat(300),
  "𠮷".repeat(17_000),
  "=" + "很".repeat(40_000),
];

/** Such a text, or one made of pieces of them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.filter(({ length }) => length < 1000)),
  fc.string({
    unit: fc.constantFrom(...Array.from("=+-@'\"<>&\t\r\n\0\u202E_x1A年 甲")),
    maxLength: 9,
  }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
