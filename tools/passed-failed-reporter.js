/** Ends a test run with one plain line: `N passed, N failed`. A suite that could not run counts as a failure. */
class PassedFailedReporter {
  /**
   * @param {ReadonlySet<unknown>} _contexts
   * @param {import("@jest/reporters").AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest's own summary is still to come: the line must be the last one.
    process.once("exit", () => {
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
    });
  }
}

module.exports = PassedFailedReporter;
