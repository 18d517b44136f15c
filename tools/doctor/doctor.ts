import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import type { Locale } from "../../src/declaration/locale";
import { fill } from "../../src/locales/translation";
import { deployedFolder } from "./deployed-folder";
import { deployedSite, Unreachable } from "./deployed-site";
import type { Deployment } from "./deployment";
import { examine, type Diagnosis, type Examination } from "./examine";
import { problemSentence } from "./problem-sentences";

const TEXTS = {
  "zh-CN": {
    usage:
      "用法：npm run doctor -- https://服务器/路径 [--dist dist] [--lang en-US]\n" +
      "　　　npm run doctor -- dist\n" +
      "检查部署好的加载项，或构建得到的文件夹，指出要改正什么。",
    noPlace: "{place}：应当是以 https:// 开头的地址，或构建得到的文件夹。",
    noDist: "--dist {place}：没有这个文件夹。请写构建得到的文件夹，通常是 dist。",
    unreachable: "{place}：没有回答（{reason}）。请检查地址、网络和服务器。",
    well: "{place}：检查了 {files} 个文件，没有发现问题。",
    ill: "{place}：检查了 {files} 个文件，发现 {count} 处问题：",
    notAll: "没有核对窗格用到时才加载的文件：加上 --dist dist 可以逐个核对。",
  },
  "en-US": {
    usage:
      "Usage: npm run doctor -- https://server/path [--dist dist] [--lang en-US]\n" +
      "       npm run doctor -- dist\n" +
      "Looks at a deployed add-in, or at the folder of a build, and says what to correct.",
    noPlace:
      "{place}: this should be an address that begins with https://, or the folder of a build.",
    noDist: "--dist {place}: there is no such folder. Give the folder of a build, usually dist.",
    unreachable: "{place}: no answer ({reason}). Check the address, the network and the server.",
    well: "{place}: {files} files were looked at, and nothing is wrong.",
    ill: "{place}: {files} files were looked at, {count} problems were found:",
    notAll:
      "Files that the pane loads when it first needs them were not looked at: add --dist dist for these.",
  },
} as const;

const LANGUAGES = Object.keys(TEXTS);

/** Files that only the server itself reads. */
const NOT_SERVED = new Set(["web.config"]);

/** `npm run doctor`: 0 nothing is wrong, 1 something is wrong, 2 it could not be examined. */
async function main(): Promise<number> {
  const { place, dist, lang, help } = readArguments();
  const locale: Locale = lang === "en-US" ? "en-US" : "zh-CN";
  const texts = TEXTS[locale];
  if (help) {
    console.log(texts.usage);
    return 0;
  }
  if (place === undefined || !LANGUAGES.includes(lang)) {
    console.error(texts.usage);
    return 2;
  }
  if (dist !== undefined && !isFolder(dist)) {
    console.error(fill(texts.noDist, { place: dist }));
    return 2;
  }
  try {
    const deployment = await deploymentAt(place);
    if (deployment === null) {
      console.error(fill(texts.noPlace, { place }));
      return 2;
    }
    const diagnosis = await examine(deployment, examination(dist));
    tell(place, diagnosis, locale);
    if (dist === undefined && !isFolder(place)) {
      console.log(texts.notAll);
    }
    return diagnosis.problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof Unreachable) {
      console.error(fill(texts.unreachable, { place, reason: error.message }));
      return 2;
    }
    throw error;
  }
}

interface Arguments {
  readonly place?: string | undefined;
  readonly dist?: string | undefined;
  readonly lang: string;
  readonly help: boolean;
}

/** The arguments; without a place if they cannot be read. */
function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        dist: { type: "string" },
        lang: { type: "string", default: "zh-CN" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const [place, ...others] = positionals;
    return others.length === 0 ? { place, ...values } : values;
  } catch {
    return { lang: "", help: false };
  }
}

/** Null where there is none. */
async function deploymentAt(place: string): Promise<Deployment | null> {
  if (/^https:\/\//i.test(place) && URL.canParse(place)) {
    const { origin, pathname } = new URL(place);
    return deployedSite(`${origin}${pathname.replace(/\/+(?:\w+\.(?:html|xml))?$/, "")}`);
  }
  return isFolder(place) ? deployedFolder(place) : null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function examination(dist: string | undefined): Examination {
  return {
    now: new Date(),
    functions: Object.keys(RIBBON_FUNCTIONS),
    expected: dist === undefined ? null : { name: dist, files: filesIn(dist) },
  };
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !NOT_SERVED.has(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]),
  );
}

function tell(place: string, { files, problems }: Diagnosis, locale: Locale): void {
  const { well, ill } = TEXTS[locale];
  const count = problems.length;
  console.log(fill(count === 0 ? well : ill, { place, files, count }));
  for (const [index, found] of problems.entries()) {
    console.log(`${index + 1}. ${problemSentence(found, locale)}`);
  }
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
