import { runMain, type Command } from "../../src/cli/run-main";
import { UsageProblem } from "../../src/cli/usage-problem";

afterEach(() => {
  process.exitCode = undefined;
  jest.restoreAllMocks();
});

const commandOf = (main: Command["main"]): Command => ({ usage: "usage", main });

test("a command ends with its status", async () => {
  await runMain(
    commandOf((args) => Promise.resolve(args.length)),
    ["a"],
  );
  expect(process.exitCode).toBe(1);
});

test.each(["--help", "-h"])(
  "%s is answered with the usage alone, and is no failure",
  async (help) => {
    const told = jest.spyOn(console, "log").mockImplementation(() => undefined);
    const main = jest.fn<Promise<number>, [readonly string[]]>();
    await runMain(commandOf(main), ["a", help]);
    expect(told.mock.calls).toEqual([["usage"]]);
    expect(main).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(0);
  },
);

test("wrong use is reported before the usage, and ends with the status of failures", async () => {
  const shown = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await runMain(
    commandOf(() => Promise.reject(new UsageProblem("No such option."))),
    [],
  );
  expect(shown).toHaveBeenCalledWith("No such option.\n\nusage");
  expect(process.exitCode).toBe(2);
});

test("a defect is shown, and ends with the status of failures", async () => {
  const shown = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const defect = new TypeError("A defect of ours");
  await runMain(
    commandOf(() => Promise.reject(defect)),
    [],
  );
  expect(shown).toHaveBeenCalledWith(defect);
  expect(process.exitCode).toBe(2);
});
