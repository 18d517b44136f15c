import { typedText } from "../../src/excel/writing/typed-text";

test.each([
  "=1+1",
  "  =1+1",
  "\u00A0\uFEFF=1+1",
  "＝1+1",
  "-",
  "@SUM(A1)",
  "'引号",
  "TRUE",
  "#N/A",
  "100%",
  "3-5",
  "Jan 5",
  "5 PM",
  "１２３",
  "½",
  "2027年3月",
  "二〇二七年三月五日",
  "0".repeat(60),
])("%j would be taken for something else, and gets an apostrophe", (text) => {
  expect(typedText(text, "General")).toBe(`'${text}`);
});

test.each(["部门", "甲=乙", "（无）", "a-b", `第 1 项任务${"很长".repeat(30)}`])(
  "%j is a text anyway",
  (text) => {
    expect(typedText(text, "General")).toBe(text);
  },
);

test("a cell for texts takes any text as it is, but for an apostrophe that would vanish", () => {
  expect(typedText("=1+1", "@")).toBe("=1+1");
  expect(typedText("2027-3-5", "@")).toBe("2027-3-5");
  expect(typedText("'甲", "@")).toBe("''甲");
});
