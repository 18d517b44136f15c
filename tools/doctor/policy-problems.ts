import { problem, type Problem } from "./problem";

type Directives = ReadonlyMap<string, readonly string[]>;

/** Where a directive that is missing takes its sources from, in this order. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  "script-src": ["default-src"],
  "worker-src": ["child-src", "script-src", "default-src"],
  "style-src": ["default-src"],
  "img-src": ["default-src"],
  "connect-src": ["default-src"],
};

/** What lets texts run as scripts, or scripts come from anywhere. */
const LAX = ["'unsafe-eval'", "'unsafe-inline'", "*", "http:", "https:", "data:", "blob:"];

/** What lets a page send what it knows to anybody. */
const ANYWHERE = ["*", "http:", "https:"];

/**
 * What is wrong with the policy of one of the add-in's pages.
 * @param header Its Content-Security-Policy; null where there is none.
 * @param scripts Origins besides its own that the page loads scripts from.
 */
export function policyProblems(
  file: string,
  header: string | null,
  scripts: readonly string[],
): readonly Problem[] {
  if (header === null) {
    return [problem("policy-missing", { file })];
  }
  // A header that was sent twice: each is in force.
  return header.split(",").flatMap((policy) => problemsOf(file, directivesOf(policy), scripts));
}

function problemsOf(
  file: string,
  directives: Directives,
  scripts: readonly string[],
): readonly Problem[] {
  const needed: readonly (readonly [string, string])[] = [
    ["script-src", "'self'"],
    ...scripts.map((origin) => ["script-src", origin] as const),
    ["worker-src", "'self'"],
    ["style-src", "'self'"],
    ["style-src", "'unsafe-inline'"],
    ["img-src", "'self'"],
    ["connect-src", "'self'"],
  ];
  const script = sourcesOf(directives, "script-src");
  // A policy that says nothing of scripts lets them all run.
  const lax = script === null ? ["*"] : LAX.filter((source) => script.includes(source));
  const connect = sourcesOf(directives, "connect-src") ?? ["*"];
  return [
    ...lax.map((source) => problem("policy-lax", { file, directive: "script-src", source })),
    ...ANYWHERE.filter((source) => connect.includes(source)).map((source) =>
      problem("policy-lax", { file, directive: "connect-src", source }),
    ),
    ...(hidesFromExcel(directives.get("frame-ancestors") ?? null)
      ? [
          problem("policy-strict", {
            file,
            directive: "frame-ancestors",
            source: "https://*.officeapps.live.com",
          }),
        ]
      : []),
    ...needed
      .filter(([directive, source]) => !allows(sourcesOf(directives, directive), source))
      .map(([directive, source]) => problem("policy-strict", { file, directive, source })),
  ];
}

/** Whether a page may be shown in no frame, or in its own server's only: Excel on the web is another server. */
function hidesFromExcel(ancestors: readonly string[] | null): boolean {
  return ancestors?.every((source) => ["'none'", "'self'"].includes(source)) ?? false;
}

function directivesOf(policy: string): Directives {
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources] as const)
      // Of a directive that is there twice the first is in force.
      .reverse(),
  );
}

/** Null where the policy says nothing of it. */
function sourcesOf(directives: Directives, name: string): readonly string[] | null {
  const found = [name, ...(FALLBACKS[name] ?? [])].find((candidate) => directives.has(candidate));
  return found === undefined ? null : (directives.get(found) ?? null);
}

function allows(sources: readonly string[] | null, source: string): boolean {
  const isWide = sources?.includes("*") === true || sources?.includes("https:") === true;
  return sources === null || sources.includes(source) || (source !== "'unsafe-inline'" && isWide);
}
