import assert from 'node:assert/strict';
import { gapInWords, policyGaps } from '../../../../services/complaints/policy/policyGaps.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { landlordById, loadLandlords } from '../../../../services/landlords/landlords.ts';

const landlords = loadLandlords();
const belgrave = landlordById(landlords, 'belgrave');
const coopHomes = landlordById(landlords, 'coop-homes');
const today = '2026-11-21';

/** A file in which nothing is left open. */
const whole: Landlord = {
  ...belgrave,
  nation: 'scotland',
  contacts: {
    ...belgrave.contacts,
    postcode: { value: 'LE4 5LA', confirmed: true },
    onlineForm: 'https://landlord.example/form',
  },
  hours: { value: 'Monday to Friday, 9am to 5pm', source: 'x', checkedOn: today },
  emergencyLine: { value: { number: '0116 496 0000', label: 'Night' }, source: 'x', checkedOn: today },
  policyDocuments: [{ title: 'Policy', url: 'https://landlord.example/policy.pdf' }],
  procedure: { ...belgrave.procedure, refusalConfirmed: { value: true, quote: 'Two people decide.' } },
};

/** What a file leaves open, without the national numbers, which are nobody's own. */
function open(landlord: Landlord, on = today): string[] {
  return policyGaps(landlord, on)
    .filter(({ path }) => !path.startsWith('emergencyNumbers.'))
    .map(({ kind, path }) => `${kind} ${path}`);
}

describe('What a landlord’s file leaves unknown', () => {
  it('is nothing where everything is known, confirmed and fresh', () => {
    assert.deepEqual(open(whole), []);
  });

  it('at Belgrave: postcode, form, hours, night line, policy, second look', () => {
    assert.deepEqual(open(belgrave), [
      'unconfirmed contacts.postcode',
      'missing contacts.onlineForm',
      'missing hours',
      'missing emergencyLine',
      'missing policyDocuments',
      'missing procedure.refusalConfirmed',
    ]);
  });

  it('at Co-op Homes: hours, night line, policy, a second reviewer and look, and the same-day fix to be watched', () => {
    assert.deepEqual(open(coopHomes), [
      'missing hours',
      'missing emergencyLine',
      'missing policyDocuments',
      'stuck staff',
      'stuck staff',
      'missing procedure.refusalConfirmed',
      'watch procedure.sameDayFix',
    ]);
  });

  it('is who is to do it, where nobody is named', () => {
    const lines = policyGaps({ ...whole, staff: [] }, today).map(gapInWords);
    assert.ok(
      lines.includes('staff is not there: nobody is complaints_officer; Code 4.1: complaints_officer.'),
    );
    assert.ok(lines.includes('staff is not there: nobody is panel_member; Code 6.13: panel_member.'));
    assert.deepEqual(
      open({ ...coopHomes, staff: [{ id: 'd.cole', roles: ['complaints_officer'] }] })[3],
      'missing staff',
    );
  });

  it('is what nobody has looked at for a year, from the day after', () => {
    assert.deepEqual(open(whole, '2027-11-21'), []);
    assert.deepEqual(open(whole, '2027-11-22'), [
      'old contacts.checkedOn',
      'old hours.checkedOn',
      'old emergencyLine.checkedOn',
    ]);
  });

  it('is a national number that nobody has confirmed, in its nation only', () => {
    const numbers = (landlord: Landlord) =>
      policyGaps(landlord, today).filter(({ path }) => path.startsWith('emergencyNumbers.'));
    assert.ok(numbers(belgrave).some(({ says }) => says === '0808 800 4444'));
    assert.ok(
      numbers({ ...belgrave, nation: 'northern-ireland' }).every(({ says }) => says !== '0808 800 4444'),
    );
  });
});
