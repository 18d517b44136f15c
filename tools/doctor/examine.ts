import { OFFICE_FILE } from "../../src/settings/settings-file";
import { DEVELOPMENT_URL } from "../build/build-options";
import { FILES as OFFICE_JS_FILES } from "../build/office-js";
import { certificateProblems } from "./certificate-problems";
import { isThere, type DeployedFile, type Deployment } from "./deployment";
import { headerProblems } from "./header-problems";
import { manifestProblems } from "./manifest-problems";
import { namedFiles } from "./named-files";
import { pngSize } from "./png-size";
import { problem, type Problem } from "./problem";
import { settingsProblems } from "./settings-problems";

/** What an examination is told besides the deployment. */
export interface Examination {
  readonly now: Date;
  /** Names of the functions that ribbon buttons may run. */
  readonly functions: readonly string[];
  /** What the files should be, by their paths; null where that is not known. */
  readonly expected: { readonly name: string; readonly files: ReadonlyMap<string, Buffer> } | null;
}

/** What an examination has found. */
export interface Diagnosis {
  /** How many files were looked at. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

const MANIFEST = "manifest.xml";
const SETTINGS = OFFICE_FILE;
const PAGES = ["taskpane.html", "commands.html", "notice.html"];

/**
 * Looks at everything of a deployment that Office asks for when the pane is opened, and at every file that is expected: what
 * the pane loads later no page names.
 */
export async function examine(
  deployment: Deployment,
  { now, functions, expected }: Examination,
): Promise<Diagnosis> {
  const { certificate } = deployment;
  const loaded = await loadFiles(deployment, expected);
  return {
    files: loaded.files.size,
    problems: [
      ...(certificate === null ? [] : certificateProblems(certificate, now)),
      ...loaded.problems,
      ...problemsOfManifest(loaded, functions),
      ...(loaded.files.has(SETTINGS) ? settingsProblems(textOf(loaded.files, SETTINGS)) : []),
      ...[...loaded.files.values()].flatMap((file) => [
        ...headerProblems(file, foreignOrigins(file)),
        ...differences(file, expected),
      ]),
    ],
  };
}

type Files = ReadonlyMap<string, DeployedFile>;

/** What could be had of a deployment. */
interface LoadedFiles {
  /** By their paths. */
  readonly files: Files;
  /** Of the folder that everything is in. */
  readonly address: string;
  /** Files and foreign scripts that could not be had. */
  readonly problems: readonly Problem[];
}

/** Asks for the pages, for what they name and what that names, and for all files that are expected. */
async function loadFiles(
  deployment: Deployment,
  expected: Examination["expected"],
): Promise<LoadedFiles> {
  const asked = new Set<string>();
  const files = new Map<string, DeployedFile>();
  const problems: Problem[] = [];
  const load = async (paths: readonly string[]): Promise<void> => {
    const wanted = [...new Set(paths)].filter((path) => !asked.has(path));
    wanted.forEach((path) => asked.add(path));
    for (const file of await Promise.all(wanted.map((path) => deployment.get(path)))) {
      if (isThere(file)) {
        files.set(file.path, file);
      } else {
        const code = file.path === MANIFEST ? "manifest-missing" : "file-missing";
        problems.push(problem(code, { file: file.path, answer: file.answer }));
      }
    }
  };
  await load([MANIFEST, SETTINGS, ...PAGES]);
  const named = PAGES.map((page) => namedFiles(textOf(files, page)));
  const own = named.flatMap((names) => names.own);
  await load(own);
  await load(officeJsFiles(own));
  for (const url of new Set(named.flatMap(({ foreign }) => foreign))) {
    const reason = await deployment.whyUnreachable(url);
    problems.push(...(reason === null ? [] : [problem("script-unreachable", { url, reason })]));
  }
  const manifest = textOf(files, MANIFEST);
  const address = deployment.address ?? addressIn(manifest);
  await load(picturesIn(manifest, address));
  await load([...(expected?.files.keys() ?? [])]);
  return { files, address, problems };
}

function textOf(files: Files, path: string): string {
  return files.get(path)?.content.toString("utf8") ?? "";
}

function problemsOfManifest(
  { files, address }: LoadedFiles,
  functions: Examination["functions"],
): readonly Problem[] {
  if (!files.has(MANIFEST)) {
    return [];
  }
  const pictureAt = (url: string) => files.get(url.replace(`${address}/`, ""));
  const found = manifestProblems(textOf(files, MANIFEST), {
    functions,
    pictureSize: (url) => {
      const picture = pictureAt(url);
      return picture === undefined ? null : pngSize(picture.content);
    },
    address,
  });
  // Of a picture that is not there at all there is a problem already.
  const isToldOf = ({ code, values: { url = "" } }: Problem): boolean =>
    code === "manifest-icon" && pictureAt(url) === undefined;
  return [
    ...(address === DEVELOPMENT_URL ? [problem("manifest-for-development", { address })] : []),
    ...found.filter((each) => !isToldOf(each)),
  ];
}

/** The other servers that a page takes scripts from. */
function foreignOrigins({ path, content }: DeployedFile): readonly string[] {
  const { foreign } = namedFiles(path.endsWith(".html") ? content.toString("utf8") : "");
  return [...new Set(foreign.map((url) => new URL(url).origin))];
}

/** Where the pages take office.js from the deployment: what that asks for, beside it. */
function officeJsFiles(own: readonly string[]): readonly string[] {
  const officeJs = own.find((name) => name.endsWith("/office.js"));
  return officeJs === undefined
    ? []
    : OFFICE_JS_FILES.map((file) => officeJs.replace(/office\.js$/, file));
}

/** The address that a manifest was built for: the folder of its pane. */
function addressIn(manifest: string): string {
  const pane = /<SourceLocation DefaultValue="(https:[^"]*)\/[^"/]*"/.exec(manifest)?.[1];
  return pane ?? DEVELOPMENT_URL;
}

function picturesIn(manifest: string, address: string): readonly string[] {
  return [...manifest.matchAll(/"([^"]+\.png)"/g)].flatMap(([, url = ""]) =>
    url.startsWith(`${address}/`) ? [url.slice(address.length + 1)] : [],
  );
}

function differences(file: DeployedFile, expected: Examination["expected"]): readonly Problem[] {
  // An office may put other settings beside a build, without building anew.
  const should = file.path === SETTINGS ? undefined : expected?.files.get(file.path);
  return expected === null || should === undefined || should.equals(file.content)
    ? []
    : [problem("file-differs", { file: file.path, dist: expected.name })];
}
