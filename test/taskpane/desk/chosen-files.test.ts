import { workbooksAmong } from "../../../src/taskpane/desk/chosen-files";

test("workbooks in the order of their names; lock files are passed over, other files counted", () => {
  const names = [
    "报送/10 教育局.xlsx",
    "报送/2 档案馆.XLS",
    "报送/~$2 档案馆.xls",
    "~$a.xlsx",
    "说明.docx",
    "水务局.et",
    "a.xlsx.zip",
  ];
  const files = names.map((file) => ({
    file,
    source: new File([], file.slice(file.lastIndexOf("/") + 1)),
  }));
  const { sources, skipped } = workbooksAmong(files);
  expect(sources.map(({ file }) => file)).toEqual([
    "报送/2 档案馆.XLS",
    "报送/10 教育局.xlsx",
    "水务局.et",
  ]);
  expect(skipped).toBe(2);
});
