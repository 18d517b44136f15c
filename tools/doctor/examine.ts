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
export async function examine(deployment: Deployment, options: Examination): Promise<Diagnosis> {
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
  const { certificate } = deployment;
  if (certificate !== null) {
    problems.push(...certificateProblems(certificate, options.now));
  }
  const text = (path: string): string => files.get(path)?.content.toString("utf8") ?? "";

  await load([MANIFEST, SETTINGS, ...PAGES]);
  const named = PAGES.map((page) => namedFiles(text(page)));
  await load(named.flatMap(({ own }) => own));
  await load(officeJsFiles(named.flatMap(({ own }) => own)));
  for (const url of new Set(named.flatMap(({ foreign }) => foreign))) {
    const reason = await deployment.whyUnreachable(url);
    problems.push(...(reason === null ? [] : [problem("script-unreachable", { url, reason })]));
  }
  const address = deployment.address ?? addressIn(text(MANIFEST));
  await load(picturesIn(text(MANIFEST), address));
  await load([...(options.expected?.files.keys() ?? [])]);

  if (files.has(MANIFEST)) {
    const pictureSize = (url: string) => {
      const picture = files.get(url.replace(`${address}/`, ""));
      return picture === undefined ? null : pngSize(picture.content);
    };
    const { functions } = options;
    const found = manifestProblems(text(MANIFEST), { functions, pictureSize, address });
    if (address === DEVELOPMENT_URL) {
      problems.push(problem("manifest-for-development", { address }));
    }
    // Of a picture that is not there at all there is a problem already.
    const isToldOf = ({ code, values: { url = "" } }: Problem): boolean =>
      code === "manifest-icon" && !files.has(url.replace(`${address}/`, ""));
    problems.push(...found.filter((each) => !isToldOf(each)));
  }
  if (files.has(SETTINGS)) {
    problems.push(...settingsProblems(text(SETTINGS)));
  }
  for (const file of files.values()) {
    const { foreign } = namedFiles(file.path.endsWith(".html") ? text(file.path) : "");
    const origins = [...new Set(foreign.map((url) => new URL(url).origin))];
    problems.push(...headerProblems(file, origins), ...differences(file, options.expected));
  }
  return { files: files.size, problems };
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
