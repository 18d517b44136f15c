import { normaliseText } from "../../src/declaration/normalise-text";
import { isReadByLabels, type Edition, type Label } from "../../src/editions/edition";
import {
  editionOf,
  EDITIONS,
  printableEdition,
  printableEditionFor,
} from "../../src/editions/editions";

/** Labels that are looked up together, so that no two of them may share a wording. */
function vocabularies(edition: Edition): Readonly<Record<string, readonly Label[]>> {
  const { sectionLabels, budgetLabels, taskColumns, indicatorColumns, classes } = edition;
  return {
    sections: Object.values(sectionLabels),
    budget: Object.values(budgetLabels),
    taskColumns: Object.values(taskColumns),
    indicatorColumns: Object.values(indicatorColumns),
    classes: classes.map(({ label }) => label),
    categories: classes.flatMap(({ categories }) => categories.map(({ label }) => label)),
  };
}

describe.each(EDITIONS.map((edition) => [edition.id, edition.structure, edition] as const))(
  "%s, %s",
  (id, structure, edition) => {
    test("is found by its id and structure", () => {
      expect(editionOf({ edition: id, structure })).toBe(edition);
    });

    test("has hallmarks among its features, which no other form of another id has", () => {
      const others = EDITIONS.filter(({ hallmarks }) => hallmarks !== edition.hallmarks).flatMap(
        ({ features }) => features,
      );
      expect(edition.hallmarks.filter((feature) => !edition.features.includes(feature))).toEqual(
        [],
      );
      expect(edition.hallmarks.filter((feature) => others.includes(feature))).toEqual([]);
      expect(edition.hallmarks.length > 0).toBe(!isReadByLabels(edition));
    });

    test.each(Object.entries(vocabularies(edition)))(
      "no two labels of %s share a wording",
      (_, labels) => {
        const wordings = labels.flatMap(({ printed, synonyms }) => [printed, ...synonyms]);
        const normalised = wordings.map(normaliseText);
        expect(
          normalised.filter((wording, index) => normalised.indexOf(wording) !== index),
        ).toEqual([]);
      },
    );

    test("every amount belongs to exactly one side of a balance", () => {
      const grouped = edition.budgetGroups.flatMap(({ fields }) => fields);
      expect([...grouped].sort()).toEqual(Object.keys(edition.budgetLabels).sort());
    });

    test("every name is given in both languages", () => {
      const labels = Object.values(vocabularies(edition)).flat();
      const names = labels.flatMap(({ name }) => Object.values(name));
      expect(names.filter((name) => name.trim() === "")).toEqual([]);
    });
  },
);

test("an unknown edition is refused, and one whose blank form is not known", () => {
  expect(() => printableEdition("nowhere")).toThrow(RangeError);
  expect(() => printableEdition("auto")).toThrow(RangeError);
  expect(() => editionOf({ edition: "flat", structure: "3class" })).toThrow(RangeError);
});

/** Severities of an edition's classes and categories when they are blank, in their order on the form. */
function requirements(id: string): readonly (readonly [string, string | null])[] {
  return printableEdition(id).classes.flatMap(({ name, required, categories }) => [
    [name, required] as const,
    ...categories.map((category) => [category.name, category.required] as const),
  ]);
}

test.each([
  ["auto", "4class", "guangzhou-department-4class"],
  ["national-department", "3class", "guangzhou-department"],
  ["flat", "flat", "guangzhou-department"],
  ["guangzhou-department-4class", "4class", "guangzhou-department-4class"],
] as const)("%s, %s is taken over into %s", (edition, structure, printable) => {
  expect(printableEditionFor({ edition, structure }).id).toBe(printable);
});

test("what must be filled on a three-class form", () => {
  expect(Object.fromEntries(requirements("guangzhou-department"))).toEqual({
    产出指标: null,
    数量指标: "error",
    质量指标: "warning",
    时效指标: "warning",
    成本指标: "warning",
    效益指标: "error",
    经济效益指标: "warning",
    社会效益指标: "warning",
    生态效益指标: "warning",
    可持续影响指标: "warning",
    满意度指标: "warning",
    服务对象满意度指标: null,
  });
});

test("what must be filled on a four-class form", () => {
  expect(requirements("guangzhou-department-4class")).toEqual([
    ["成本指标", "warning"],
    ["经济成本指标", null],
    ["社会成本指标", null],
    ["生态环境成本指标", null],
    ["产出指标", null],
    ["数量指标", "error"],
    ["质量指标", "warning"],
    ["时效指标", "info"],
    ["效益指标", "error"],
    ["经济效益指标", "info"],
    ["社会效益指标", "info"],
    ["生态效益指标", "info"],
    ["可持续影响指标", "info"],
    ["满意度指标", "warning"],
    ["服务对象满意度指标", null],
  ]);
});

test("of a known edition only a category that some offices have dropped may be lacking", () => {
  const known = EDITIONS.filter((edition) => !isReadByLabels(edition));
  const optional = known.flatMap(({ structure, classes }) =>
    classes.flatMap(({ categories }) =>
      categories.filter((category) => category.optional).map(({ name }) => `${structure} ${name}`),
    ),
  );
  expect(new Set(optional)).toEqual(new Set(["4class 可持续影响指标"]));
});

test("no kind of benefits is missed on a form that fits no edition", () => {
  const benefits = EDITIONS.filter(isReadByLabels)
    .flatMap(({ classes }) => classes.filter(({ name }) => name === "效益指标"))
    .flatMap(({ categories }) => categories);
  expect(benefits).not.toEqual([]);
  expect(benefits.every(({ optional }) => optional)).toBe(true);
});

test("what an edition takes over from another structure stands in none of its own categories", () => {
  for (const { classes } of EDITIONS) {
    const categories = classes.flatMap((definition) => definition.categories);
    const own = new Set(categories.map(({ name }) => name));
    const taken = categories.flatMap(({ takesOver }) => takesOver);
    expect(taken.filter((name) => own.has(name))).toEqual([]);
    expect(new Set(taken).size).toBe(taken.length);
  }
});
