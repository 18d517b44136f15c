import { join } from "node:path";
import { pathToFileURL } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import configure from "../../../webpack.config";

/**
 * Bundles the preview as the pane itself is bundled.
 * @param folder where the page is written
 * @returns the page's address; a query chooses the state
 * @throws Error with the compiler's messages when the build fails
 */
export async function buildPreview(folder: string): Promise<string> {
  const { resolve, module, target } = await configure({}, { mode: "development" });
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target,
    resolve,
    module,
    entry: join(__dirname, "preview.tsx"),
    output: { path: folder, filename: "preview.js" },
    plugins: [new HtmlWebpackPlugin({ template: join(__dirname, "preview.html") })],
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null) {
        failed(error);
      } else if (stats?.hasErrors()) {
        failed(new Error(stats.toString({ preset: "errors-only" })));
      } else {
        done();
      }
    });
  });
  return pathToFileURL(join(folder, "index.html")).href;
}
