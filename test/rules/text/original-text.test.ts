import { originalText } from "../../../src/rules/text/original-text";

test.each([
  ["按要求，落实档案安全制度。", "要求,落实档案", "要求，落实档案"],
  ["清淤 12 公里；绿化", "清淤12公里", "清淤 12 公里"],
  ["　义诊６场", "义诊6场", "义诊６场"],
  ["修复（古籍）", "(古籍)", "（古籍）"],
  ["馆藏", "庭审", "庭审"],
  ["", "庭审", "庭审"],
])("in “%s” “%s” is written “%s”", (text, folded, original) => {
  expect(originalText(text, folded)).toBe(original);
});
