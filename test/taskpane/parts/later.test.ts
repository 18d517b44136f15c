import { ExcelProblem } from "../../../src/excel/excel-problem";
import { later } from "../../../src/taskpane/parts/later";
import { problemCode } from "../../../src/commands/problem-code";
import { fetchFailure } from "../../support/fetch-failure";

const PART = { add: (a: number, b: number) => Promise.resolve(a + b) };

test("loads the part when the function is called, not before", async () => {
  const load = jest.fn(() => Promise.resolve(PART));
  const add = later(load, (part) => part.add);
  expect(load).not.toHaveBeenCalled();
  expect(await add(2, 3)).toBe(5);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a part that did not come is asked for again at the next call", async () => {
  const load = jest.fn(() => Promise.resolve(PART)).mockRejectedValueOnce(fetchFailure());
  const add = later(load, (part) => part.add);
  await expect(add(2, 3)).rejects.toThrow("Loading chunk 7 failed.");
  expect(await add(2, 3)).toBe(5);
});

test("what a part throws while it is set up, or later, is thrown on as it is", async () => {
  const defect = new TypeError("undefined is not a function");
  const failing = later(
    () => Promise.reject(defect),
    (part: typeof PART) => part.add,
  );
  await expect(failing(1, 1)).rejects.toBe(defect);
  const problem = new ExcelProblem("cell-edit-mode");
  const throwing = later(
    () => Promise.resolve({ add: () => Promise.reject(problem) }),
    (part) => part.add,
  );
  await expect(throwing()).rejects.toBe(problem);
});

test.each([
  ["what Excel objects to", new ExcelProblem("too-large"), "too-large"],
  ["a part that did not come", fetchFailure(), "not-loaded"],
  ["a defect", new TypeError("x"), "internal"],
  ["something that is no error", "x", "internal"],
])("%s is told by its code", (_, error, code) => {
  expect(problemCode(error)).toBe(code);
});
