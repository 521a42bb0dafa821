import assert from 'node:assert/strict';
import { helpOf, helpText } from '../../../bot/commands/commands.ts';

describe('Help with a command', () => {
  it('has each way of writing it whole on a line of its own', () => {
    const [one, two] = helpText('list [--due | --overdue [a | b]] [--json] | list done <id>', 'does').split(
      '\n',
    );
    assert.equal(one, '  npm run --silent heard -- list [--due | --overdue [a | b]] [--json]');
    assert.equal(two, '  npm run --silent heard -- list done <id>');
  });

  for (const name of ['cases', 'waiting', 'request', 'staff', 'holiday']) {
    it(`opens no bracket on one line that it closes on another: ${name}`, () => {
      for (const line of (helpOf(name) ?? '').split('\n').filter((each) => each.includes('heard --'))) {
        assert.equal(line.split('[').length, line.split(']').length, line);
      }
    });
  }
});
