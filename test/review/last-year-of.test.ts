import { lastYearOf } from "../../src/review/last-year-of";
import { checkWorkbook } from "../../src/review/check-workbook";
import { declarationWith, formPicture } from "../support/declaration";

function form(department: string, year: number) {
  return declarationWith({ department, title: `${year}年部门整体预算绩效目标申报表` });
}

const THIS_YEAR = form("广州市白云区档案馆", 2026);

test.each([
  ["the year before", [form("广州市白云区档案馆", 2025)], 0],
  ["abbreviated, with its code", [form("[012003]白云区档案馆", 2025)], 0],
  [
    "the very same name before one like it",
    [form("白云区档案馆", 2025), form("广州市白云区档案馆", 2025)],
    1,
  ],
  ["another department", [form("广州市白云区司法局", 2025)], null],
  ["two years before", [form("广州市白云区档案馆", 2024)], null],
  ["the same year", [form("广州市白云区档案馆", 2026)], null],
  [
    "two of which either could be meant",
    [form("白云区档案馆", 2025), form("广州市档案馆", 2025)],
    null,
  ],
  ["none", [], null],
])("finds the form of last year: %s", (_, earlier, found) => {
  expect(lastYearOf(THIS_YEAR, earlier)).toBe(found === null ? null : earlier[found]);
});

test("a form without a year has no year before it", () => {
  const undated = declarationWith({
    department: "广州市白云区档案馆",
    title: "部门整体预算绩效目标申报表",
    goal: "完成档案接收3万件。",
    tasks: [],
  });
  expect(
    lastYearOf({ ...undated, year: { value: null, cell: null } }, [
      form("广州市白云区档案馆", 2025),
    ]),
  ).toBeNull();
});

test("checking a workbook compares each form with that of its department", () => {
  const picture = formPicture({ title: "2025年部门整体预算绩效目标申报表" });
  const workbook = { fileName: null, sheets: [picture] };
  const last = declarationWith({ title: "2024年部门整体预算绩效目标申报表" });
  const rulesOf = (earlier: readonly (typeof last)[]) => {
    const checked = checkWorkbook(workbook, undefined, [], earlier);
    const [declaration] = checked.status === "checked" ? checked.declarations : [];
    return new Set(declaration?.findings.map(({ rule }) => rule));
  };
  expect(rulesOf([last]).has("H20")).toBe(true);
  expect(rulesOf([]).has("H20")).toBe(false);
});
