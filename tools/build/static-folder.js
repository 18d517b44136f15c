/**
 * The folder of everything whose name changes with its content: servers let browsers keep it for ever. Whatever stands
 * beside it is asked for anew every time.
 */
const FOR_EVER = "static";

module.exports = { FOR_EVER };
