import { normaliseText, splitTail } from "../../src/declaration/normalise-text";
import { THREE_CLASSES } from "../../src/editions/indicator-classes";
import { ignoringNotes } from "../../src/reader/ignoring-notes";
import { vocabulary } from "../../src/reader/vocabulary";

const categories = ignoringNotes(
  vocabulary(
    THREE_CLASSES.flatMap((definition) =>
      definition.categories.map(({ name, label }) => [name, label] as const),
    ),
  ),
);

function meaning(text: string): string | null {
  const term = normaliseText(text);
  return categories({ term, stem: splitTail(term).stem })?.value ?? null;
}

test.each([
  ["数量指标", "数量指标"],
  ["数量指标（20分）（必填）", "数量指标"],
  ["数量指标20%", "数量指标"],
  ["质量指标15分", "质量指标"],
  ["数量指标：20分", "数量指标"],
  ["1.1数量指标", "数量指标"],
  ["1.1、数量指标 (10.5分)", "数量指标"],
  ["数量指标20分（必填）", "数量指标"],
  ["数量指标完成率", null],
  ["20分", null],
  ["（必填）", null],
  ["新增数量指标", null],
])("%s is %s", (text, expected) => {
  expect(meaning(text)).toBe(expected);
});
