import assert from 'node:assert/strict';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { codeContacts } from '../../../services/identity/codeContacts.ts';
import { codeRoutes } from '../../../services/identity/codeSender.ts';

type Marks = Pick<Complaint, 'guarded' | 'routeMarks'>;

const free: Marks = { guarded: false, routeMarks: {} };
const safe = { safe: true as const, words: null, on: '2026-03-17' };
const unsafe = { safe: false as const, because: 'said' as const, words: null, on: '2026-03-17' };

/** Where a code would go, for what the resident said of being reached. */
function to(reach: string | null, complaint: Marks = free, added: string[] = []): string[] {
  return codeContacts({ complaint, reach, added }, codeRoutes).map((each) => `${each.route} ${each.to}`);
}

describe('A code goes', () => {
  it('to the e-mail address or the mobile on the case', () => {
    assert.deepEqual(to('priya@example.org'), ['email priya@example.org']);
    assert.deepEqual(to('ring me on 07700 900123 after six'), ['text 07700 900123']);
  });

  it('to nobody where there is none: a letter takes days, and a text to a landline reaches nobody', () => {
    for (const reach of [null, 'by post please', '0116 496 0123', 'I would rather not say'])
      assert.deepEqual(to(reach), []);
  });

  it('by no way that may not be used', () => {
    assert.deepEqual(to('priya@example.org', { guarded: true, routeMarks: {} }), []);
    assert.deepEqual(to('priya@example.org', { guarded: false, routeMarks: { email: unsafe } }), []);
    assert.deepEqual(
      to('priya@example.org, 07700 900123', { guarded: false, routeMarks: { email: unsafe } }),
      ['text 07700 900123'],
    );
  });

  it('by the one way that somebody in danger said is safe, unless a person has to read their conditions', () => {
    const guarded: Marks = { guarded: true, routeMarks: { text: safe } };
    assert.deepEqual(to('07700 900123', guarded), ['text 07700 900123']);
    assert.deepEqual(to('text me on 07700 900123, never after six, he is home then', guarded), []);
  });

  it('to every contact that staff added, once', () => {
    assert.deepEqual(to('priya@example.org', free, ['jo@example.org', 'priya@example.org']), [
      'email priya@example.org',
      'email jo@example.org',
    ]);
  });

  it('nowhere where nothing can be carried', () => {
    assert.deepEqual(codeContacts({ complaint: free, reach: 'priya@example.org', added: [] }, []), []);
  });
});
