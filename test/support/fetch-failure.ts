/** What webpack throws when a script cannot be loaded. */
export function fetchFailure(): Error {
  const error = new Error("Loading chunk 7 failed.");
  error.name = "ChunkLoadError";
  return error;
}
