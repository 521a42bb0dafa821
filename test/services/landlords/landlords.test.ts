import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeardError, hasCode } from '../../../services/errors.ts';
import { contrast } from '../../../services/landlords/contrast.ts';
import { parseLandlord } from '../../../services/landlords/landlordFile.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';

const landlords = loadLandlords();
const belgrave = landlordById(landlords, 'belgrave');
const coopHomes = landlordById(landlords, 'coop-homes');

/** The text of a landlord's file with some of it changed. */
function fileWith(change: object): string {
  return JSON.stringify({ ...structuredClone(belgrave), ...change });
}

function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (thrown) {
    assert.ok(thrown instanceof HeardError && thrown.code === 'LANDLORD_FILE');
    return thrown.message.split('\n').slice(1);
  }
  return [];
}

describe('the landlords that Heard brings along', () => {
  it('are Belgrave and Co-op Homes, each with its own reference letters', () => {
    assert.deepEqual(
      landlords.map(({ id, referencePrefix, nation }) => [id, referencePrefix, nation]),
      [
        ['belgrave', 'BNC', 'england'],
        ['coop-homes', 'COH', 'england'],
      ],
    );
  });

  it('can be reached as their own pages say', () => {
    assert.deepEqual(
      belgrave.contacts.phones.map(({ number }) => number),
      ['0333 600 2500', '0116 502 0888'],
    );
    assert.equal(belgrave.contacts.email, 'hello@belgravecoop.org.uk');
    assert.deepEqual(belgrave.contacts.address, ['131 Loughborough Road', 'Leicester']);
    assert.deepEqual(
      coopHomes.contacts.phones.map(({ number }) => number),
      ['020 3106 2608'],
    );
    assert.equal(coopHomes.contacts.email, 'customer.services@coophomes.coop');
    assert.deepEqual(coopHomes.contacts.address, ['8 Waldegrave Road', 'Teddington']);
    assert.deepEqual(coopHomes.contacts.postcode, { value: 'TW11 8GT', confirmed: true });
    assert.match(coopHomes.contacts.onlineForm ?? '', /log-a-complaint-online/);
  });

  it('do not claim what nobody knows: a whole postcode, hours, an emergency line', () => {
    assert.equal(belgrave.contacts.postcode.confirmed, false);
    for (const landlord of landlords) {
      assert.equal(landlord.hours, null);
      assert.equal(landlord.emergencyLine, null);
      assert.deepEqual(landlord.policyDocuments, []);
    }
  });

  it('promise beside the dates what their own words say, and no more', () => {
    const { procedure: coop } = coopHomes;
    const { procedure: bnc } = belgrave;
    assert.match(
      coop.checksFairness?.quote ?? '',
      /review our response at Stage 1 to check that it was fair/,
    );
    assert.match(coop.sameDayFix?.quote ?? '', /by the end of that day/);
    assert.match(bnc.interviews?.quote ?? '', /interviews with you and other relevant parties/);
    assert.deepEqual([bnc.checksFairness, bnc.sameDayFix, coop.interviews], [null, null, null]);
    for (const { panelMembers, updateEveryDays, refusalConfirmed } of [coop, bnc]) {
      assert.deepEqual([panelMembers, updateEveryDays, refusalConfirmed], [null, null, null]);
    }
  });

  it('promise 5, 10, 5 and 20 working days', () => {
    for (const { procedure } of landlords) {
      const promises = [
        procedure.acknowledge,
        procedure.stageOne,
        procedure.reviewAcknowledge,
        procedure.stageTwo,
      ];
      assert.deepEqual(
        promises.map(({ duration }) => [duration.days, duration.unit]),
        [5, 10, 5, 20].map((days) => [days, 'workingDays']),
      );
    }
  });

  it('start stage one at receipt, or once nature and outcome are settled', () => {
    assert.equal(belgrave.procedure.stageOne.anchor, 'received');
    assert.equal(coopHomes.procedure.stageOne.anchor, 'clarified');
    assert.equal(belgrave.procedure.stageTwo.anchor, 'reviewRequested');
    assert.equal(coopHomes.procedure.stageTwo.anchor, 'reviewRequested');
  });

  it('have each number in the landlord’s own words beside it', () => {
    for (const { id, procedure } of landlords) {
      for (const clock of ['acknowledge', 'stageOne', 'reviewAcknowledge', 'stageTwo'] as const) {
        const { duration, quote } = procedure[clock];
        // Co-op Homes promises it by reference: "the same process as your initial complaint".
        const byReference = id === 'coop-homes' && clock === 'reviewAcknowledge';
        assert.ok(byReference || quote.includes(`${duration.days} working days`), `${id} ${clock}: ${quote}`);
      }
    }
  });

  it('are not found under another id', () => {
    assert.throws(
      () => landlordById(landlords, 'nobody'),
      (thrown) => hasCode(thrown, 'LANDLORD_NOT_FOUND'),
    );
  });
});

describe('the contrast of two colours', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#777777'), 1);
    assert.equal(contrast('#123456', '#fedcba'), contrast('#fedcba', '#123456'));
  });

  it('is below AA for #777777 on white and just enough for #767676', () => {
    assert.ok(contrast('#777777', '#ffffff') < 4.5);
    assert.ok(contrast('#767676', '#ffffff') >= 4.5);
  });
});

describe('a landlord’s file', () => {
  it('is read when nothing is wrong with it', () => {
    assert.deepEqual(parseLandlord(fileWith({}), 'a.json'), belgrave);
  });

  it('is refused with every problem at once: place, value and an example', () => {
    const text = fileWith({ shortName: undefined, nation: 'France', hours: '9 to 5', extra: 1 });
    const problems = problemsOf(() => parseLandlord(text, 'a.json'));
    assert.equal(problems.length, 4);
    assert.match(problems.join('\n'), /a\.json: shortName is missing: .* For example: "Belgrave"/);
    assert.match(problems.join('\n'), /a\.json: nation is "France": .* For example: "england"/);
    assert.match(
      problems.join('\n'),
      /a\.json: hours is "9 to 5": .* For example: \{"value":"Monday to Friday/,
    );
    assert.match(problems.join('\n'), /unknown entries: extra/);
  });

  it('is refused when text in its colours could not be read', () => {
    const colours = { brand: '#dddddd', onBrand: '#ffffff' };
    const [problem = ''] = problemsOf(() => parseLandlord(fileWith({ colours }), 'a.json'));
    assert.match(problem, /colours is .*contrast of 1\.36; at least 4\.5/);
  });

  it('is refused when a clock cannot start where it says', () => {
    const { acknowledge, stageOne, stageTwo } = belgrave.procedure;
    const procedure = {
      ...belgrave.procedure,
      acknowledge: { ...acknowledge, anchor: 'acknowledged' },
      stageOne: { ...stageOne, anchor: 'reviewRequested' },
      stageTwo: { ...stageTwo, duration: { days: 48, unit: 'hours' } },
    };
    const problems = problemsOf(() => parseLandlord(fileWith({ procedure }), 'a.json')).join('\n');
    assert.match(problems, /procedure\.acknowledge\.anchor is "acknowledged": .*received/);
    assert.match(problems, /procedure\.stageOne\.anchor is "reviewRequested"/);
    assert.match(problems, /procedure\.stageTwo\.duration\.unit is "hours"/);
  });

  it('is refused when stage one waits for a clarification that the landlord does not know', () => {
    const stageOne = { ...belgrave.procedure.stageOne, anchor: 'clarified' };
    const procedure = { ...belgrave.procedure, stageOne };
    const [problem = ''] = problemsOf(() => parseLandlord(fileWith({ procedure }), 'a.json'));
    assert.match(problem, /procedure\.clarification is null/);
  });

  it('is refused when it is no JSON', () => {
    assert.match(problemsOf(() => parseLandlord('{', 'a.json'))[0] ?? '', /a\.json is no JSON/);
  });
});

describe('a folder of landlords’ files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'landlords-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('adds its landlords to those that Heard brings along', () => {
    write('third.json', fileWith({ id: 'third', referencePrefix: 'THI' }));
    write('notes.txt', 'not a landlord');
    assert.deepEqual(
      loadLandlords(folder).map(({ id }) => id),
      ['belgrave', 'coop-homes', 'third'],
    );
  });

  it('lets a landlord replace the data that Heard brings along', () => {
    write('ours.json', fileWith({ shortName: 'BNCHA' }));
    const read = loadLandlords(folder);
    assert.equal(read.length, 2);
    assert.equal(landlordById(read, 'belgrave').shortName, 'BNCHA');
  });

  it('is refused when two landlords share an id or reference letters', () => {
    write('a.json', fileWith({ id: 'third', referencePrefix: 'COH' }));
    write('b.json', fileWith({ id: 'third', referencePrefix: 'THI' }));
    const problems = problemsOf(() => loadLandlords(folder));
    assert.equal(problems.length, 2);
    assert.match(problems.join('\n'), /b\.json: id third is taken by .*a\.json/);
    assert.match(problems.join('\n'), /a\.json: referencePrefix COH is taken by coopHomes\.json/);
  });

  it('is refused with the problems of all its files', () => {
    write('a.json', '{');
    write('b.json', fileWith({ id: 'third', referencePrefix: 'third' }));
    const problems = problemsOf(() => loadLandlords(folder));
    assert.equal(problems.length, 2);
  });

  it('is refused when it is not there', () => {
    assert.throws(
      () => loadLandlords(join(folder, 'nowhere')),
      (thrown) => hasCode(thrown, 'LANDLORD_FILE'),
    );
  });
});
