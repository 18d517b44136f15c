const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_LOCAL = "office-js/office.js";
const officeJsFolder = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");

/**
 * An html page with its own bundle.
 * @param {string} name
 * @param {string | null} officeJs Where the page loads office.js from.
 * @param {string} room Folder of src/ that the page stands in.
 */
function page(name, officeJs, room = name) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `./src/${room}/${name}.html`,
    chunks: [name],
    officeJs,
  });
}

/** https with the certificate that office-addin-dev-certs makes and Excel trusts. */
async function excelCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/**
 * `--env workbench` adds the workbench page (development only, see docs/architecture.md);
 * `webpack serve` without it serves the add-in to a real Excel.
 * @param {{ workbench?: boolean, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: "production" | "development" }} argv
 * @returns {Promise<import("webpack").Configuration & { devServer: import("webpack-dev-server").Configuration }>}
 */
module.exports = async (env, { mode = "production" }) => {
  const production = mode === "production";
  const workbench = Boolean(env.workbench);
  const officeJs = workbench ? OFFICE_JS_LOCAL : OFFICE_JS_CDN;
  return {
    mode,
    target: ["web", "es2021"],
    devtool: production ? "source-map" : "cheap-module-source-map",
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      notice: "./src/commands/notice.ts",
      "review-worker": "./src/taskpane/desk/review-worker.ts",
      ...(workbench && { workbench: "./src/workbench/index.tsx" }),
    },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
    resolve: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      // What workerpool asks of Node, and never uses in a browser.
      fallback: { child_process: false, os: false, worker_threads: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2021",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        // Some packages of the grid import files without their extension from ES modules.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      page("taskpane", officeJs),
      page("commands", officeJs),
      page("notice", null, "commands"),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "manifest.xml" },
          ...(workbench ? [{ from: "test/samples/*.xlsx", to: "samples/[name][ext]" }] : []),
        ],
      }),
      ...(workbench ? [page("workbench", null)] : []),
    ],
    devServer: {
      port: process.env.npm_package_config_dev_server_port || 3000,
      hot: false,
      devMiddleware: { stats: "errors-warnings" },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: workbench ? { directory: officeJsFolder, publicPath: "/office-js" } : false,
      ...(env.WEBPACK_SERVE && { server: await excelCertificate() }),
    },
  };
};
