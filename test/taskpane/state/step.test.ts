import { step } from "../../../src/taskpane/state/step";

const ENTRIES = [{ id: "A1" }, { id: "B5" }, { id: "C14" }];

test.each([
  ["forward from the first", "A1", 1, "B5"],
  ["forward from the last, round to the first", "C14", 1, "A1"],
  ["back from the last", "C14", -1, "B5"],
  ["back from the first, round to the last", "A1", -1, "C14"],
  ["forward without a current entry", null, 1, "A1"],
  ["back without a current entry", null, -1, "C14"],
  ["forward when the current entry was never there", "Z9", 1, "A1"],
] as const)("%s", (_, current, direction, expected) => {
  expect(step(ENTRIES, current, direction)?.id).toBe(expected);
});

test.each([
  ["forward to the next that is left", "B6", 1, "C14"],
  ["back to the one before", "B6", -1, "B5"],
  ["forward from the last, round to the first", "D9", 1, "A1"],
  ["back from the first, round to the last", "A0", -1, "C14"],
] as const)("from where the current entry was, %s", (_, current, direction, expected) => {
  const before = ["A0", "A1", "B5", "B6", "B7", "C14", "D9"].map((id) => ({ id }));
  expect(step(ENTRIES, current, direction, before)?.id).toBe(expected);
});

test("there is nowhere to go in an empty list", () => {
  const none: { id: string }[] = [];
  expect(step(none, null, 1)).toBeUndefined();
  expect(step(none, "A1", -1)).toBeUndefined();
});
