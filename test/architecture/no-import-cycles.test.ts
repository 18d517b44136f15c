import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Runs dependency-cruiser over a folder and gives the names of the rules that were broken. */
function brokenRules(folder: string): readonly string[] {
  const program = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const output = execFileSync(
    process.execPath,
    [program, "--config", ".dependency-cruiser.cjs", "--output-type", "json", folder],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string } }[] };
  };
  return summary.violations.map(({ rule }) => rule.name);
}

test("no file of src/ imports itself through others", () => {
  expect(brokenRules("src")).toEqual([]);
});
