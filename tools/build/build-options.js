const { existsSync, readFileSync } = require("node:fs");
const { inspect } = require("node:util");

/** The address of the add-in in the manifest and the pages, unless a build sets another. */
const DEVELOPMENT_URL = "https://localhost:3000";
const OFFICE_JS = ["cdn", "local"];
/** Options that webpack's own command line adds. */
const WEBPACKS_OWN = /^WEBPACK_/;
const KNOWN = ["url", "officejs", "id", "settings", "workbench"];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Paths of an address that need no escaping in a manifest or a server's configuration. */
const PLAIN_PATH = /^[\w.~/-]*$/;

/**
 * What `--env` says of a build.
 * @typedef {object} BuildOptions
 * @property {string} url Address of the folder that is served, without a slash at its end.
 * @property {"cdn" | "local"} officeJs Where the pages take office.js from.
 * @property {string | null} id The manifest's own id; null keeps ours.
 * @property {string} settings JSON text of the settings that an office ships.
 * @property {boolean} workbench Whether the workbench is built, too.
 */

/** A wrong option of a build. Its message says everything, and is all that webpack prints. */
class BuildOptionError extends Error {
  [inspect.custom]() {
    return this.message;
  }
}

/**
 * @param {Readonly<Record<string, unknown>>} env
 * @returns {BuildOptions}
 * @throws {BuildOptionError}
 */
function readBuildOptions(env) {
  const unknown = Object.keys(env).filter((name) => !KNOWN.includes(name));
  const strange = unknown.find((name) => !WEBPACKS_OWN.test(name));
  if (strange !== undefined) {
    throw new BuildOptionError(
      `--env ${strange}: there is no such option. The options are url, officejs, id and settings.`,
    );
  }
  return {
    url: env.url === undefined ? DEVELOPMENT_URL : readUrl(String(env.url)),
    officeJs: readOfficeJs(env.officejs ?? (env.workbench ? "local" : "cdn")),
    id: env.id === undefined ? null : readId(String(env.id)),
    settings: env.settings === undefined ? "{}\n" : readSettings(String(env.settings)),
    workbench: Boolean(env.workbench),
  };
}

/** @param {string} text */
function readUrl(text) {
  const example = "for example --env url=https://intranet.example/shenbao";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) {
    throw new BuildOptionError(
      `--env url=${text}: this is no address. Give the address of the folder on the server, ${example}.`,
    );
  }
  if (url.protocol !== "https:") {
    throw new BuildOptionError(
      `--env url=${text}: Office loads add-ins over https only. Give the address with https, ${example}.`,
    );
  }
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "") {
    throw new BuildOptionError(
      `--env url=${text}: give the address of a folder only, without ?, # or a user's name, ${example}.`,
    );
  }
  if (!PLAIN_PATH.test(url.pathname) || /\.html?$/.test(url.pathname)) {
    throw new BuildOptionError(
      `--env url=${text}: give the address of a folder whose name has only letters a to z, digits, “-”, “_” and “.”, ${example}.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * @param {unknown} value
 * @returns {"cdn" | "local"}
 */
function readOfficeJs(value) {
  if (value !== "cdn" && value !== "local") {
    throw new BuildOptionError(
      `--env officejs=${String(value)}: this must be ${OFFICE_JS.join(" or ")}: cdn takes office.js from Microsoft's servers, local puts it beside the add-in.`,
    );
  }
  return value;
}

/** @param {string} text */
function readId(text) {
  if (!GUID.test(text)) {
    throw new BuildOptionError(
      `--env id=${text}: this must be a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301. Make one with: node -p "crypto.randomUUID()"`,
    );
  }
  return text.toLowerCase();
}

/** @param {string} file */
function readSettings(file) {
  if (!existsSync(file)) {
    throw new BuildOptionError(
      `--env settings=${file}: there is no such file. Give the settings that the pane has exported.`,
    );
  }
  // Editors on Windows put a byte order mark in front.
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  if (!isObject(text)) {
    throw new BuildOptionError(
      `--env settings=${file}: the file holds no JSON object. Give the settings that the pane has exported, unchanged.`,
    );
  }
  return text;
}

/** @param {string} text */
function isObject(text) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

module.exports = { BuildOptionError, DEVELOPMENT_URL, readBuildOptions };
