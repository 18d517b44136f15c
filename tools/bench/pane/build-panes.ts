import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import configure from "../../../webpack.config";

/** The address from which both pages load office.js; a stub answers. */
export const OFFICE_JS = "office.js";

/** Builds the add-in as it is deployed, and the bare pane with the same configuration. */
export async function buildPanes(folder: string): Promise<void> {
  const pane = await configure({}, { mode: "production" });
  const { mode, target, resolve, module, output, optimization } = pane;
  await build({
    ...pane,
    cache: false,
    devtool: false,
    output: { ...output, path: join(folder, "pane") },
  });
  await build({
    mode,
    target,
    resolve,
    module,
    optimization,
    cache: false,
    devtool: false,
    entry: { bare: join(__dirname, "bare-pane.tsx") },
    output: { ...output, path: join(folder, "bare") },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "bare.html",
        template: join(__dirname, "bare-pane.html"),
        officeJs: OFFICE_JS,
      }),
    ],
  });
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(configuration).run((error, stats) => {
      if (error !== null) {
        failed(error);
      } else if (stats?.hasErrors()) {
        failed(new Error(stats.toString({ preset: "errors-only" })));
      } else {
        done();
      }
    });
  });
}
