/**
 * The folder of all files whose names change with their content: servers let browsers keep them forever. Files beside
 * it are requested again every time.
 */
const FOR_EVER = "static";

module.exports = { FOR_EVER };
