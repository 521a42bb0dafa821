import assert from 'node:assert/strict';
import { coversFor } from '../../../services/staff/cover.ts';
import { coverNeeded, takerNeeded } from '../../../services/staff/coverNeeded.ts';
import { coverNeededInWords } from '../../../services/wording/en/staff.ts';
import { landlords } from '../complaints/complaintLife.ts';
import { away, named, people, rosterAfter } from './people.ts';

const today = '2026-03-20';
const officer = named('o.reed', 'complaints_officer');
const director = named('m.grant', 'managing_director');
const deputy = named('d.ng', 'deputy');
const gone = away('o.reed', today);

/** Co-op Homes, where one person reviews, with these people. */
const at = (...events: Parameters<typeof rosterAfter>) => ({
  roster: rosterAfter(named('chair'), named('committee_member'), named('panel_member'), ...events),
  today,
  landlord: landlords['coop-homes'],
});

describe('the cover of somebody who is away', () => {
  it('is said to be needed for reviews where it is the one whom the procedure names, with who had better do it', () => {
    const needed = { from: 'o.reed', cover: 'm.grant', better: 'd.ng' };
    for (const events of [
      [officer, director, deputy, gone],
      [officer, deputy, director, away('o.reed', today, null, 'm.grant')],
    ]) {
      assert.deepEqual(coverNeeded('O.Reed', at(...events)), { ...needed, from: 'O.Reed' });
    }
    assert.match(coverNeededInWords(needed, false), / staff away o\.reed --cover d\.ng\.$/);
    const alone = coverNeeded('o.reed', at(officer, director, gone));
    assert.deepEqual(alone, { ...needed, better: null });
    assert.match(coverNeededInWords({ ...needed, better: null }, false), / staff set <id> --roles deputy$/);
  });

  it('is not where it is a deputy, one of two directors, or a panel is left without them', () => {
    for (const events of [
      [officer, deputy, director, gone],
      [officer, director, deputy, away('o.reed', today, null, 'd.ng')],
      [officer, director, named('n.grant', 'managing_director'), gone],
    ]) {
      assert.equal(coverNeeded('o.reed', at(...events)), null);
    }
    const panel = { today, landlord: landlords.belgrave };
    assert.equal(coverNeeded('d.cole', { ...panel, roster: rosterAfter(...people) }), null);
    const few = rosterAfter(named('panel_member'), named('committee_member'), ...people.slice(0, 3));
    assert.equal(coverNeeded('d.cole', { ...panel, roster: few })?.cover, 'e.may');
  });

  it('is nobody who is away as well, or who comes in at reviews alone', () => {
    const context = { roster: rosterAfter(...people, away('e.may', today)), today };
    assert.deepEqual(coversFor('d.cole', context), ['f.roe', 'g.lee']);
  });

  it('can take a case that is under review', () => {
    const instead = { from: 'o.reed', to: 'm.grant' };
    const whole = at(officer, director, deputy, gone);
    assert.equal(takerNeeded({ anchors: {} }, instead, whole)?.better, 'd.ng');
    assert.equal(takerNeeded({ anchors: { reviewRequested: today } }, instead, whole), null);
    assert.equal(takerNeeded({ anchors: {} }, { ...instead, to: null }, whole), null);
  });
});
