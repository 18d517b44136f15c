/** One run for everything: pure units, the real office.js against the embedded host, and a real browser. */
const shared = {
  rootDir: __dirname,
  transform: {
    "\\.([cm]?[jt]s|tsx)$": [
      "@swc/jest",
      { jsc: { target: "es2021", transform: { react: { runtime: "automatic" } } } },
    ],
  },
  // ES modules among the packages, which jest runs as CommonJS.
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|lodash-es|cjk-regex|unicode-regex|regexp-util|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};

module.exports = {
  // Jest would leave one of two cores idle.
  maxWorkers: "100%",
  // A hung test ends; nothing is judged by the clock.
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/tools/passed-failed-reporter.js"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/browser/"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/support/serve.ts",
      globalTeardown: "<rootDir>/test/browser/support/stop-serving.ts",
    },
  ],
};
