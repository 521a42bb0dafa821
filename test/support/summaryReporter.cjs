const { Runner, reporters } = require('mocha');
const { relative } = require('node:path');

/** So many files are named that took longest: where to look when the tests take too long. */
const slowestShown = 15;

/** The spec reporter, closing with the slowest files and one plain line that programs can read: `N passed, N failed`. */
class SummaryReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const seconds = new Map();
    const begun = new Map();
    runner.on(Runner.constants.EVENT_SUITE_BEGIN, (suite) => {
      if (suite.parent?.root) begun.set(suite, performance.now());
    });
    runner.on(Runner.constants.EVENT_SUITE_END, (suite) => {
      const from = begun.get(suite);
      if (from === undefined) return;
      const file = relative(process.cwd(), suite.file ?? suite.title);
      seconds.set(file, (seconds.get(file) ?? 0) + (performance.now() - from) / 1000);
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      const slowest = [...seconds].toSorted(([, one], [, other]) => other - one).slice(0, slowestShown);
      const lines = slowest.map(([file, time]) => `  ${time.toFixed(1).padStart(6)} s  ${file}`);
      const all = [...seconds.values()].reduce((sum, each) => sum + each, 0);
      const told = `\nThe slowest files, of ${all.toFixed(0)} s in all:\n${lines.join('\n')}\n`;
      setImmediate(() => process.stdout.write(`${told}\n${passes} passed, ${failures} failed\n`));
    });
  }
}

module.exports = SummaryReporter;
