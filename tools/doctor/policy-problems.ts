import { problem, type Problem } from "./problem";

type Directives = ReadonlyMap<string, readonly string[]>;

/** The directives from which a missing one takes its sources, in this order. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  "script-src": ["default-src"],
  "worker-src": ["child-src", "script-src", "default-src"],
  "style-src": ["default-src"],
  "img-src": ["default-src"],
  "connect-src": ["default-src"],
};

/** Sources that let texts run as scripts, or scripts come from anywhere. */
const LAX = ["'unsafe-eval'", "'unsafe-inline'", "*", "http:", "https:", "data:", "blob:"];

/** Sources that let a page send data anywhere. */
const ANYWHERE = ["*", "http:", "https:"];

/**
 * The problems of the policy of one of the add-in's pages.
 * @param header its Content-Security-Policy; null if there is none
 * @param scripts other origins from which the page loads scripts
 */
export function policyProblems(
  file: string,
  header: string | null,
  scripts: readonly string[],
): readonly Problem[] {
  if (header === null) {
    return [problem("policy-missing", { file })];
  }
  // A header that was sent twice: both apply.
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
  // A policy without a directive for scripts allows all of them.
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

/** Whether a page may be framed by nobody, or by its own server only: Excel on the web is another server. */
function hidesFromExcel(ancestors: readonly string[] | null): boolean {
  return ancestors?.every((source) => ["'none'", "'self'"].includes(source)) ?? false;
}

function directivesOf(policy: string): Directives {
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources] as const)
      // Of a repeated directive the first one applies.
      .reverse(),
  );
}

/** Null if the policy does not have it. */
function sourcesOf(directives: Directives, name: string): readonly string[] | null {
  const found = [name, ...(FALLBACKS[name] ?? [])].find((candidate) => directives.has(candidate));
  return found === undefined ? null : (directives.get(found) ?? null);
}

function allows(sources: readonly string[] | null, source: string): boolean {
  const isWide = sources?.includes("*") === true || sources?.includes("https:") === true;
  return sources === null || sources.includes(source) || (source !== "'unsafe-inline'" && isWide);
}
