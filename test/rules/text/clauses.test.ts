import fc from "../../support/fast-check";
import { clausesOf } from "../../../src/rules/text/clauses";

test.each<[text: string, ...clauses: string[]]>([
  ["养护道路12公里", "养护道路12公里"],
  ["培训2期，受训120人；评课20节。", "培训2期", "受训120人", "评课20节"],
  ["接诊1,200人次,随访300人", "接诊1,200人次", "随访300人"],
  ["培训2期,300人", "培训2期", "300人"],
  ["各类活动（讲座，展览）3000人次", "各类活动（讲座，展览）3000人次"],
  ["落实《档案法，实施条例》", "落实《档案法，实施条例》"],
  ["审结案件\n执行案件\r\n", "审结案件", "执行案件"],
  ["听取、审议报告", "听取、审议报告"],
  ["没有右括号（讲座，展览", "没有右括号（讲座", "展览"],
  ["，。；"],
])("the clauses of “%s”", (text, ...clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});

test("titles end no clause, whatever stands around them", () => {
  /** Reference implementation: slower on long titles, obviously right. */
  const clause =
    /(?:[(（][^()（）]*[)）]|《[^》]*》|[\d０-９],(?=\d{3}(?!\d))|[^,，;；。!！?？\r\n])+/g;
  const piece = fc.constantFrom("《", "》", "(", "）", "，", ",", "1", "200", "甲", "\n", " ");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const expected = (text.match(clause) ?? []).map((found) => found.trim());
      expect(clausesOf(text)).toEqual(expected.filter((found) => found !== ""));
    }),
  );
});
