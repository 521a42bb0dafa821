const { Runner, reporters } = require('mocha');

/** The spec reporter, closing with one plain line that programs can read: `N passed, N failed`. */
class SummaryReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      setImmediate(() => process.stdout.write(`\n${passes} passed, ${failures} failed\n`));
    });
  }
}

module.exports = SummaryReporter;
