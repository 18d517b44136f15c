const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { readBuildOptions } = require("./tools/build/build-options");
const { PAGE_POLICY } = require("./tools/build/content-security-policy");
const { deployedManifest } = require("./tools/build/deployed-manifest");
const { EmitText } = require("./tools/build/emit-text");
const officeJs = require("./tools/build/office-js");
const { FOR_EVER } = require("./tools/build/static-folder");
const { startScript } = require("./tools/build/start-script");

/**
 * An html page with its own bundle. More options are for the page's template.
 * @param {string} name
 * @param {object} options
 * @param {string} [options.room] Folder of src/ that the page stands in.
 * @param {string | null} [options.officeJs] Where the page loads office.js from.
 * @param {string | null} [options.policy] What the page says that it may do.
 * @param {string} [options.start] The script that loads the bundle, instead of the page itself.
 */
function page(name, { room = name, officeJs = null, policy = null, start } = {}) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `./src/${room}/${name}.html`,
    chunks: [name],
    inject: start === undefined,
    officeJs,
    policy,
    start,
  });
}

/** https with the certificate that office-addin-dev-certs makes and Excel trusts. */
async function excelCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/**
 * `--env url=…`, `officejs=…`, `id=…` and `settings=…` make what an office puts on its server (see docs/deployment.md).
 * `--env workbench` adds the workbench page (development only, see docs/architecture.md);
 * `webpack serve` without it serves the add-in to a real Excel.
 * @param {Readonly<Record<string, unknown>>} env
 * @param {{ mode?: "production" | "development" }} argv
 * @returns {Promise<import("webpack").Configuration & { devServer: import("webpack-dev-server").Configuration }>}
 */
module.exports = async (env, { mode = "production" }) => {
  const production = mode === "production";
  const build = readBuildOptions(env);
  const { workbench } = build;
  const isOffline = build.officeJs === "local";
  const addInPage = {
    officeJs: officeJs.officeJsAddress(build.officeJs),
    policy: isOffline ? PAGE_POLICY : null,
  };
  const start = startScript(path.resolve(__dirname, "src/taskpane/start.ts"));
  const hash = production ? ".[contenthash]" : "";
  return {
    mode,
    target: ["web", "es2021"],
    devtool: production ? "source-map" : "cheap-module-source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      notice: "./src/commands/notice.ts",
      ...(workbench && { workbench: "./src/workbench/index.tsx" }),
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: `${FOR_EVER}/[name]${hash}.js`,
      chunkFilename: `${FOR_EVER}/[name]${hash}.js`,
      publicPath: "auto",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      // What workerpool asks of Node, and never uses in a browser.
      fallback: { child_process: false, os: false, worker_threads: false },
    },
    module: {
      // A worker is a bundle of its own; the pool that starts it wants the bundle's address.
      parser: { javascript: { worker: ["WorkerBundle from ./worker-bundle", "..."] } },
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
      new MiniCssExtractPlugin({
        filename: `${FOR_EVER}/[name]${hash}.css`,
        chunkFilename: `${FOR_EVER}/[name]${hash}.css`,
      }),
      page("taskpane", { ...addInPage, start: start.file }),
      page("commands", addInPage),
      page("notice", { policy: addInPage.policy, room: "commands" }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (content) => deployedManifest(content.toString(), build),
          },
          ...(isOffline && !workbench ? officeJs.officeJsPatterns : []),
          ...(workbench ? [{ from: "test/samples/*.xlsx", to: "samples/[name][ext]" }] : []),
        ],
      }),
      new EmitText(start.file, start.code),
      new EmitText("office-settings.json", build.settings),
      ...(workbench ? [page("workbench")] : []),
    ],
    devServer: {
      port: process.env.npm_package_config_dev_server_port || 3000,
      hot: false,
      devMiddleware: { stats: "errors-warnings" },
      headers: { "Access-Control-Allow-Origin": "*" },
      static:
        isOffline && workbench
          ? { directory: officeJs.distFolder, publicPath: `/${officeJs.FOLDER}` }
          : false,
      ...(env.WEBPACK_SERVE ? { server: await excelCertificate() } : {}),
    },
  };
};
