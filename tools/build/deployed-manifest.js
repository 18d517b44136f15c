const { DEVELOPMENT_URL } = require("./build-options");

/**
 * The manifest of a deployment.
 * @param {string} manifest the one for development
 * @param {Pick<import("./build-options").BuildOptions, "url" | "id">} options
 */
function deployedManifest(manifest, { url, id }) {
  const { origin } = new URL(url);
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, url)
    .replace(/<Id>[^<]*<\/Id>/, (found) => (id === null ? found : `<Id>${id}</Id>`));
}

module.exports = { deployedManifest };
