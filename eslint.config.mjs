import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const FLUENT = ["react", "react-dom", "@fluentui/*"];

/**
 * What each room of src/ uses: the table of docs/architecture.md. A room may use itself, the rooms named here and
 * whatever these may use; packages only where they are named.
 */
const ROOMS = {
  sheet: { rooms: [] },
  declaration: { rooms: ["sheet"] },
  editions: { rooms: ["declaration"] },
  reader: { rooms: ["editions"] },
  rules: { rooms: ["editions"] },
  settings: { rooms: ["rules", "locales"], packages: ["zod"] },
  template: { rooms: ["editions"] },
  review: { rooms: ["reader", "rules"], packages: ["zod"] },
  report: { rooms: ["review", "locales"] },
  excel: { rooms: ["sheet"] },
  workbook: { rooms: ["sheet"], packages: ["@e965/xlsx", "@xmldom/xmldom", "fflate", "hucre"] },
  desk: { rooms: ["report", "settings", "workbook"], packages: ["workerpool"] },
  commands: { rooms: ["excel", "report", "settings", "template"] },
  taskpane: { rooms: ["commands", "desk"], packages: [...FLUENT, "fflate", "workerpool"] },
  cli: {
    rooms: ["desk", "template"],
    packages: ["node:*", "esbuild", "tinyglobby", "workerpool"],
  },
  workbench: {
    rooms: ["taskpane"],
    packages: [...FLUENT, "@univerjs/*", "@e965/xlsx", "@xmldom/xmldom", "hucre"],
  },
  locales: { rooms: [] },
};

/** A room and all rooms it may use. */
const reach = (name) => [name, ...ROOMS[name].rooms.flatMap(reach)];

/** All rules of the plugin; its settings of formatter and parser are not used. */
const officeAddinsRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

const room = (name) => ({ type: name, pattern: `src/${name}` });
const entity = (type) => ({ element: { type } });
const policies = Object.entries(ROOMS).flatMap(([name, { packages = [] }]) => [
  { from: entity(name), allow: { to: entity(reach(name)) } },
  { from: entity(name), allow: { to: { module: { source: packages } } } },
]);

/** Rooms that are pure functions over plain data: no clock, chance, network, Node or DOM. */
const HOST_FREE = [
  "sheet",
  "declaration",
  "editions",
  "reader",
  "rules",
  "template",
  "report",
  "locales",
];
const OFFICE_ROOMS = ["excel", "commands", "taskpane"];
const HOST_GLOBALS = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "globalThis",
  "fetch",
  "XMLHttpRequest",
  "process",
  "setTimeout",
  "setInterval",
  "Date",
  "performance",
  "crypto",
  "console",
];

/** Globals of Office.js that a room may not name. */
const foreignOffice = (name) => [
  ...(name === "excel" ? [] : ["Excel"]),
  ...(OFFICE_ROOMS.includes(name) ? [] : ["Office", "OfficeExtension"]),
];

/** `no-restricted-globals` ignores types, but code that needs a type of Office.js depends on Office.js. */
const typesOf = (namespace) => ({
  selector: `TSQualifiedName[left.name=${namespace}]`,
  message: `This room may not name types of ${namespace}.`,
});

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
    files: ["src/**/*.{ts,tsx,mjs}"],
    plugins: { boundaries, "react-hooks": reactHooks },
    settings: {
      "boundaries/elements": Object.keys(ROOMS).map(room),
      "import/resolver": { typescript: true },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        { default: "disallow", checkAllOrigins: true, checkUnknownLocals: true, policies },
      ],
    },
  },
  {
    // Elsewhere a `load` or a collection has nothing to do with Office.js.
    files: [`src/{${OFFICE_ROOMS.join(",")}}/**/*.{ts,tsx}`],
    plugins: { "office-addins": officeAddins },
    rules: officeAddinsRules,
  },
  ...Object.keys(ROOMS).map((name) => ({
    files: [`src/${name}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-globals": [
        "error",
        ...foreignOffice(name),
        ...(HOST_FREE.includes(name) ? HOST_GLOBALS : []),
      ],
      "no-restricted-syntax": ["error", ...foreignOffice(name).map(typesOf)],
    },
  })),
  {
    files: [`src/{${HOST_FREE.join(",")}}/**/*.ts`],
    rules: { "no-restricted-properties": ["error", { object: "Math", property: "random" }] },
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
        {
          name: "fast-check",
          message: "Import test/support/fast-check.ts, which sets the seed of the run.",
        },
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
