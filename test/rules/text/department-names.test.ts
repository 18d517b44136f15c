import { isSameDepartment } from "../../../src/rules/text/department-names";

test.each([
  ["广州市荔湾区教育局(部门)", "荔湾区教育局", true],
  ["[012003]江宁区水务局", "012003-江宁区水务局", true],
  ["广州市白云区科学技术协会", "白云区科协", true],
  ["越秀区文化馆", "越秀区图书馆", false],
  ["荔湾区教育局", "荔湾区卫生健康局", false],
])("%s and %s", (a, b, same) => {
  expect(isSameDepartment(a, b)).toBe(same);
});
