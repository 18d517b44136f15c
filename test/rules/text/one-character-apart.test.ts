import { oneCharacterApart } from "../../../src/rules/text/one-character-apart";

test.each([
  ["收益程度", "受益程度", { at: 0, a: "收", b: "受" }],
  ["道路整制", "道路整治", { at: 3, a: "制", b: "治" }],
  ["𠮷林路段", "吉林路段", { at: 0, a: "𠮷", b: "吉" }],
  ["结案率", "结案率", null],
  ["结案率", "结案", null],
  ["立案数", "结案率", null],
])("%s and %s", (a, b, apart) => {
  expect(oneCharacterApart(Array.from(a), Array.from(b))).toEqual(apart);
});
