const path = require("node:path");
const { version } = require("@microsoft/office-js/package.json");
const { FOR_EVER } = require("./static-folder");

const CDN = "https://appsforoffice.microsoft.com";
const packageFolder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const distFolder = path.join(packageFolder, "dist");

/** Its name changes with the version. */
const FOLDER = `${FOR_EVER}/office-js-${version}`;

/**
 * The files that office.js loads in Excel: one by host, platform and version, the texts of its errors in Office's
 * language, and a script that sends telemetry if Excel and the page's policy allow it. Outside Office it loads the
 * mapping table. Missing languages fall back to en-us.
 */
const FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  // Excel 2016 and 2019: too old for the add-in, which needs this file to say so.
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "excel-web-16.00.js",
  "telemetry/oteljs_agave.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
];

/** The package's licence requires its own file to be included. */
const LICENCE = "LICENSE.md";

/** Patterns for CopyWebpackPlugin: the files are copied unchanged, as their licence requires. */
const officeJsPatterns = [
  ...FILES.map((file) => ({
    from: path.join(distFolder, file),
    to: `${FOLDER}/${file}`,
    info: { minimized: true },
  })),
  { from: path.join(packageFolder, LICENCE), to: `${FOLDER}/${LICENCE}` },
];

/**
 * Where the pages load office.js from.
 * @param {import("./build-options").BuildOptions["officeJs"]} source
 */
function officeJsAddress(source) {
  return source === "local" ? `${FOLDER}/office.js` : `${CDN}/lib/1/hosted/office.js`;
}

module.exports = {
  CDN,
  FILES,
  FOLDER,
  LICENCE,
  distFolder,
  officeJsAddress,
  officeJsPatterns,
};
