/** The error of a batch. A batch that does not fail fails the test. */
export async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return error;
    }
    throw error;
  }
  throw new Error("The batch did not fail.");
}
