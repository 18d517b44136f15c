/** What webpack throws where a script did not come. */
export function fetchFailure(): Error {
  const error = new Error("Loading chunk 7 failed.");
  error.name = "ChunkLoadError";
  return error;
}
