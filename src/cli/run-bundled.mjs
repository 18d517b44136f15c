import { createRequire } from "node:module";
import { dirname } from "node:path";
import { compileFunction } from "node:vm";
import { buildSync } from "esbuild";

/**
 * Runs a TypeScript file, joined with all it imports but packages: modules that are loaded one by one reach for each other
 * through getters, which takes code as widespread as the rules twice the time.
 * @param {string} entry Path of the file.
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
