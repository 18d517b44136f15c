import { runMain } from "../../src/cli/run-main";

afterEach(() => {
  process.exitCode = undefined;
  jest.restoreAllMocks();
});

test("a command ends with its status", async () => {
  await runMain((args) => Promise.resolve(args.length), ["a"]);
  expect(process.exitCode).toBe(1);
});

test("a defect is shown, and ends with the status of failures", async () => {
  const shown = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const defect = new TypeError("A defect of ours");
  await runMain(() => Promise.reject(defect), []);
  expect(shown).toHaveBeenCalledWith(defect);
  expect(process.exitCode).toBe(2);
});
