/** A webpack plugin that adds a file with this text. */
class EmitText {
  /**
   * @param {string} file
   * @param {string} text
   */
  constructor(file, text) {
    this.file = file;
    this.text = text;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitText", (compilation) => {
      compilation.hooks.processAssets.tap("EmitText", () => {
        const source = new compiler.webpack.sources.RawSource(this.text);
        compilation.emitAsset(this.file, source, { minimized: true });
      });
    });
  }
}

module.exports = { EmitText };
