import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * Which room of src/ may use which: the table of docs/architecture.md.
 * A room may always use itself; packages are judged by `packageRules`.
 */
const PURE = ["sheet", "declaration", "editions"];
const CHECKING = [...PURE, "reader", "rules"];
const ROOMS = {
  locales: [],
  sheet: [],
  declaration: ["sheet"],
  editions: ["declaration", "sheet"],
  reader: PURE,
  rules: PURE,
  template: ["editions", "sheet", "declaration"],
  settings: [...CHECKING, "locales"],
  report: [...CHECKING, "review", "locales"],
  excel: ["sheet"],
  workbook: ["sheet"],
  review: [...CHECKING, "excel"],
  desk: [...CHECKING, "report", "settings", "workbook", "review", "locales"],
  commands: [...CHECKING, "report", "excel", "review", "settings", "template", "locales"],
  taskpane: [
    ...CHECKING,
    "report",
    "excel",
    "workbook",
    "review",
    "desk",
    "template",
    "commands",
    "settings",
    "locales",
  ],
  cli: [...CHECKING, "report", "settings", "workbook", "review", "desk", "template", "locales"],
  workbench: [
    ...CHECKING,
    "report",
    "excel",
    "workbook",
    "review",
    "commands",
    "taskpane",
    "template",
    "locales",
  ],
};

/** The plugin's own rules at full strength; its formatting and parser settings are ours above. */
const officeAddinsRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

const room = (name) => ({ type: name, pattern: `src/${name}` });
const entity = (type) => ({ element: { type } });
const policies = Object.entries(ROOMS).map(([from, to]) => ({
  from: entity(from),
  allow: { to: entity([from, ...to]) },
}));

/** Rooms that are pure functions over plain data: no package, no Node, no Office.js, no DOM. */
const HOST_FREE = [
  "sheet",
  "declaration",
  "editions",
  "reader",
  "rules",
  "report",
  "template",
  "locales",
];
const HOST_GLOBALS = [
  "Excel",
  "Office",
  "OfficeExtension",
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "process",
  "setTimeout",
  "Date",
  "console",
];

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries, "react-hooks": reactHooks },
    settings: {
      "boundaries/elements": Object.keys(ROOMS).map(room),
      "import/resolver": { typescript: true },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": ["error", { default: "disallow", policies }],
    },
  },
  {
    // Elsewhere a `load` or a collection is no Office.js.
    files: ["src/{excel,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddinsRules,
  },
  {
    files: HOST_FREE.map((name) => `src/${name}/**/*.ts`),
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: "This room is plain data and pure functions." }] },
      ],
      "no-restricted-globals": ["error", ...HOST_GLOBALS],
    },
  },
  {
    files: ["test/**", "tools/**", "src/cli/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**"],
    ignores: ["test/support/fast-check.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "fast-check", message: "test/support/fast-check.ts has the seed of the run." },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: globals.node,
      ...tseslint.configs.disableTypeChecked.languageOptions,
    },
  },
  {
    files: ["*.js", "tools/**/*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
