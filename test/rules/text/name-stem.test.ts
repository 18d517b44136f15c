import { nameStem, nameTail, uncounted } from "../../../src/rules/text/name-stem";

test.each([
  ["维修校舍数量（所）", "维修校舍数量", "维修校舍", "所"],
  ["培训教师人次(人次）", "培训教师人次", "培训教师人次", "人次"],
  ["1、义诊 场次（场）", "义诊场次", "义诊", "场"],
  ["案件结案率", "案件结案率", "案件结案率", ""],
  ["指标1：道路完好率（％）", "道路完好率", "道路完好率", "%"],
  ["开放档案件数", "开放档案件数", "开放档案件", ""],
  ["数量", "数量", "数量", ""],
  ["演出（含下乡）场次", "演出(含下乡)场次", "演出(含下乡)", ""],
  ["水质达标率（%", "水质达标率", "水质达标率", "%"],
])("the name “%s”", (name, stem, bare, tail) => {
  expect(nameStem(name)).toBe(stem);
  expect(uncounted(nameStem(name))).toBe(bare);
  expect(nameTail(name)).toBe(tail);
});
