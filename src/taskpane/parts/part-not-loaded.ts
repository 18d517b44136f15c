/** A part of the add-in that is fetched when it is first used could not be had. */
export class PartNotLoaded extends Error {
  override readonly name = "PartNotLoaded";
}

/** Loads a part; asked again after a failure, it is fetched again. @throws PartNotLoaded */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw isFetchFailure(error) ? new PartNotLoaded(error.message, { cause: error }) : error;
  }
}

/** webpack's own name for a script or style sheet that did not come. */
function isFetchFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === "ChunkLoadError";
}
