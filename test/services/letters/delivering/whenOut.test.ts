import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RecordedComplaintEvent } from '../../../../services/complaints/complaint.ts';
import type { WrittenLetter } from '../../../../services/complaints/writing/events.ts';
import { wentOutOn } from '../../../../services/complaints/writing/toSend.ts';
import { needsIn } from '../../../../services/letters/delivering/needs.ts';

const id = '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a11';
const letter = 'acknowledgement';
const recorded = (day: string) =>
  ({ occurredOn: day, recordedAt: `${day}T09:00:00.000Z`, by: { kind: 'heard' } }) as const;
const step: RecordedComplaintEvent = { type: 'Acknowledged', ...recorded('2026-03-18') };
const written: WrittenLetter = {
  number: 1,
  id,
  letter,
  about: 1,
  way: 'email',
  words: 'words',
  writtenOn: '2026-03-18',
  became: 'waiting',
  because: null,
  becameOn: '2026-03-18',
};
const sent = (day: string): RecordedComplaintEvent => ({
  type: 'LetterSent',
  letter,
  how: 'email',
  id,
  ...recorded(day),
});
const posted = (day: string): RecordedComplaintEvent => ({
  type: 'LetterPosted',
  letter,
  how: 'post',
  id,
  ...recorded(day),
});
const failed = (day: string): RecordedComplaintEvent => ({
  type: 'LetterFailed',
  letter,
  how: 'email',
  id,
  because: 'bounced',
  ...recorded(day),
});
const ofOther: RecordedComplaintEvent = { ...sent('2026-03-17'), id: 'another' } as RecordedComplaintEvent;

describe('The day on which a letter went out', () => {
  const out = (...events: RecordedComplaintEvent[]) =>
    wentOutOn({ history: [step, ofOther, ...events], writtenLetters: [written] }, 1);

  it('is none while it waits or when it came back', () => {
    assert.equal(out(), null);
    assert.equal(out(failed('2026-03-18')), null);
    assert.equal(out(sent('2026-03-18'), failed('2026-03-19')), null);
  });

  it('is when it went, or when it went again after it came back; a copy changes nothing', () => {
    assert.equal(out(sent('2026-03-18')), '2026-03-18');
    assert.equal(out(sent('2026-03-18'), failed('2026-03-19'), posted('2026-03-20')), '2026-03-20');
    assert.equal(out(sent('2026-03-18'), posted('2026-03-25')), '2026-03-18');
  });

  it('is never the day of a try that came back after it, whatever else happened', () => {
    const fate = fc.constantFrom('sent', 'posted', 'failed');
    fc.assert(
      fc.property(fc.array(fate, { maxLength: 12 }), (became) => {
        const day = (at: number): string => `2026-04-${String(at + 1).padStart(2, '0')}`;
        const make = { sent, posted, failed };
        const events = became.map((each, at) => make[each](day(at)));
        const lastFailed = became.lastIndexOf('failed');
        const since = became.findIndex((each, at) => at > lastFailed && each !== 'failed');
        assert.equal(out(...events), since < 0 ? null : day(since));
      }),
    );
  });

  it('is known of a letter that staff wrote themselves by its kind', () => {
    const own: RecordedComplaintEvent = {
      type: 'LetterPosted',
      letter,
      how: 'post',
      ...recorded('2026-03-19'),
    };
    const decision: RecordedComplaintEvent = {
      type: 'LetterPosted',
      letter: 'stage_one_decision',
      how: 'post',
      ...recorded('2026-03-18'),
    };
    assert.equal(wentOutOn({ history: [step, decision, own], writtenLetters: [] }, 1), '2026-03-19');
    assert.equal(wentOutOn({ history: [step, decision], writtenLetters: [] }, 1), null);
    assert.equal(wentOutOn({ history: [step, own], writtenLetters: [] }, 9), null);
  });
});

describe('What a letter needs', () => {
  it('is heard in the words of an adjustment, and nothing else is', () => {
    for (const words of ['Large print please', 'bigger text', 'I need large letters'])
      assert.deepEqual(needsIn(['a ramp', words]), { largePrint: true, textOnly: false }, words);
    for (const words of ['text only', 'plain text please', 'I use a screen reader'])
      assert.deepEqual(needsIn([words]), { largePrint: false, textOnly: true }, words);
    for (const words of ['Knock, then wait', 'a large flat', 'print on both sides'])
      assert.deepEqual(needsIn([words]), { largePrint: false, textOnly: false }, words);
  });
});
