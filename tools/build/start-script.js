const { createHash } = require("node:crypto");
const { transformFileSync } = require("@swc/core");
const { FOR_EVER } = require("./static-folder");

/**
 * The script that starts the pane, compiled for browsers that are too old for everything else: webpack would wrap it
 * in newer syntax.
 * @param {string} source path of its source, one script without imports
 * @returns {{ file: string, code: string }} a name that changes with the content, and the code
 */
function startScript(source) {
  const { code } = transformFileSync(source, {
    jsc: {
      parser: { syntax: "typescript" },
      target: "es5",
      minify: { compress: true, mangle: true },
    },
    isModule: false,
    minify: true,
    sourceMaps: false,
  });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 20);
  return { file: `${FOR_EVER}/start.${hash}.js`, code };
}

module.exports = { startScript };
