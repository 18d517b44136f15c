import { createRequire } from "node:module";
import { dirname } from "node:path";
import { compileFunction } from "node:vm";
import { buildSync } from "esbuild";

/**
 * Runs a TypeScript file, bundled with everything it imports except packages: modules loaded one by one access each
 * other's exports through getters, which doubles the time of code that is spread over as many files as the rules.
 * @param {string} entry path of the file
 */
export function runBundled(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
  });
  const module = { exports: {} };
  const [bundle] = outputFiles;
  const run = compileFunction(bundle?.text ?? "", ["require", "module", "exports", "__dirname"], {
    filename: entry,
  });
  run(createRequire(entry), module, module.exports, dirname(entry));
}
