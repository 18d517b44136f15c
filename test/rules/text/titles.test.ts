import { withTitlesAs, withoutTitles } from "../../../src/rules/text/titles";

test.each([
  ["several", "落实《2021年规划》和《章程》，养护3公里", "落实和，养护3公里"],
  ["none", "养护3公里", "养护3公里"],
  ["one that is not closed", "落实《章程》和《2021年规划", "落实和《2021年规划"],
  ["one that is not opened", "落实章程》和《规划》", "落实章程》和"],
  ["one in another", "落实《关于〈章程〉的《办法》》", "落实》"],
  ["one of 200 characters", `落实《${"甲".repeat(200)}》`, "落实"],
  ["what is too long for one", `落实《${"甲".repeat(201)}》`, `落实《${"甲".repeat(201)}》`],
])("a text without its titles: %s", (_, text, plain) => {
  expect(withoutTitles(text)).toBe(plain);
});

test("a sign stands for a title", () => {
  expect(withTitlesAs("\u0000", "落实《章程》和《规划》")).toBe("落实\u0000和\u0000");
});
