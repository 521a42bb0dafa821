import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  needsOpinion,
  type Opinion,
  opinionLabels,
  withOpinion,
} from '../../../../services/understanding/secondOpinion/opinion.ts';
import type { Label } from '../../../../services/understanding/understanding.ts';
import { unread } from '../../../../services/understanding/unread.ts';

const reading = (action: 'offer' | 'ask' | 'pass') => ({ ...unread(), action, dissatisfied: 0.4 });

const anyOpinion = fc.option(
  fc.record<Opinion>({ dissatisfied: fc.boolean(), label: fc.constantFrom(...opinionLabels) }),
);

describe('A reading in the light of a second opinion', () => {
  const told: [Opinion | null, 'offer' | 'ask'][] = [
    [{ dissatisfied: true, label: 'complaint' }, 'offer'],
    [{ dissatisfied: true, label: 'status_question' }, 'offer'],
    [{ dissatisfied: true, label: 'service_request' }, 'offer'],
    [{ dissatisfied: false, label: 'complaint' }, 'ask'],
    [{ dissatisfied: false, label: 'praise' }, 'ask'],
    [{ dissatisfied: true, label: 'praise' }, 'ask'],
    [null, 'ask'],
  ];
  for (const [opinion, action] of told) {
    it(`makes "${action}" of "ask" when told ${JSON.stringify(opinion)}`, () => {
      assert.equal(withOpinion(reading('ask'), opinion).action, action);
    });
  }

  it('changes nothing but the action: label, score and facts stay those of our own rules', () => {
    const asked = reading('ask');
    const offered = withOpinion(asked, { dissatisfied: true, label: 'complaint' });
    assert.deepEqual(offered, { ...asked, action: 'offer' });
    assert.equal(asked.action, 'ask', 'the reading handed in is left alone');
  });

  it('is never a pass, whatever the opinion, and never less than it was', () => {
    const rank = { pass: 0, ask: 1, offer: 2 };
    fc.assert(
      fc.property(fc.constantFrom('offer', 'ask', 'pass'), anyOpinion, (action, opinion) => {
        const after = withOpinion(reading(action), opinion).action;
        assert.ok(rank[after] >= rank[action]);
        if (action !== 'ask') assert.equal(after, action);
      }),
    );
  });

  it('is asked for inside the ask band only', () => {
    assert.deepEqual(
      (['offer', 'ask', 'pass'] as const).map((action) => needsOpinion(reading(action))),
      [false, true, false],
    );
  });

  it('knows every label', () => {
    const labels: Label[] = opinionLabels;
    assert.equal(new Set(labels).size, 8);
  });
});
