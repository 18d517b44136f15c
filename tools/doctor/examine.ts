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

/** What an examination needs besides the deployment. */
export interface Examination {
  readonly now: Date;
  /** Names of the functions that ribbon buttons may run. */
  readonly functions: readonly string[];
  /** The expected files, by their paths; null if unknown. */
  readonly expected: { readonly name: string; readonly files: ReadonlyMap<string, Buffer> } | null;
}

/** The result of an examination. */
export interface Diagnosis {
  /** Number of files examined. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

const MANIFEST = "manifest.xml";
const SETTINGS = OFFICE_FILE;
const PAGES = ["taskpane.html", "commands.html", "notice.html"];

/**
 * Examines everything that Office requests from a deployment when the pane is opened, and every expected file: no
 * page names what the pane loads later.
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

/** The fetched parts of a deployment. */
interface LoadedFiles {
  /** By their paths. */
  readonly files: Files;
  /** Of the folder that contains everything. */
  readonly address: string;
  /** Files and foreign scripts that could not be fetched. */
  readonly problems: readonly Problem[];
}

/** Fetches the pages, the files that they name directly or indirectly, and all expected files. */
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
  // A missing picture has been reported already.
  const isReported = ({ code, values: { url = "" } }: Problem): boolean =>
    code === "manifest-icon" && pictureAt(url) === undefined;
  return [
    ...(address === DEVELOPMENT_URL ? [problem("manifest-for-development", { address })] : []),
    ...found.filter((each) => !isReported(each)),
  ];
}

/** The other servers from which a page loads scripts. */
function foreignOrigins({ path, content }: DeployedFile): readonly string[] {
  const { foreign } = namedFiles(path.endsWith(".html") ? content.toString("utf8") : "");
  return [...new Set(foreign.map((url) => new URL(url).origin))];
}

/** If the pages load office.js from the deployment: the files that it loads from its own folder. */
function officeJsFiles(own: readonly string[]): readonly string[] {
  const officeJs = own.find((name) => name.endsWith("/office.js"));
  return officeJs === undefined
    ? []
    : OFFICE_JS_FILES.map((file) => officeJs.replace(/office\.js$/, file));
}

/** The address for which a manifest was built: the folder of its pane. */
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
  // An office may replace the settings of a build without building again.
  const should = file.path === SETTINGS ? undefined : expected?.files.get(file.path);
  return expected === null || should === undefined || should.equals(file.content)
    ? []
    : [problem("file-differs", { file: file.path, dist: expected.name })];
}
