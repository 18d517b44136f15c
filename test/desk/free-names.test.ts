import { freeNames } from "../../src/desk/free-names";

test.each<[readonly string[], readonly string[]]>([
  [
    ["a.xlsx", "b.xlsx"],
    ["a.xlsx", "b.xlsx"],
  ],
  [
    ["a.xlsx", "a.xlsx", "a.xlsx"],
    ["a.xlsx", "a (2).xlsx", "a (3).xlsx"],
  ],
  [
    ["科协/A.xlsx", "科协/a.XLSX"],
    ["科协/A.xlsx", "科协/a (2).XLSX"],
  ],
  [
    ["a.xlsx", "a (2).xlsx", "a.xlsx"],
    ["a.xlsx", "a (2).xlsx", "a (3).xlsx"],
  ],
  [
    ["2027.1/表", "2027.1/表"],
    ["2027.1/表", "2027.1/表 (2)"],
  ],
  [
    [".xlsx", ".xlsx"],
    [".xlsx", ".xlsx (2)"],
  ],
])("%j become %j", (names, free) => {
  expect(freeNames(names)).toEqual(free);
});
