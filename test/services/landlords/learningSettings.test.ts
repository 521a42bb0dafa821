import assert from 'node:assert/strict';
import belgrave from '../../../services/landlords/belgrave.json' with { type: 'json' };
import { checkLandlord } from '../../../services/landlords/landlordFile.ts';
import { learnsOn } from '../../../services/landlords/learningSettings.ts';

const withLearning = (learning: unknown) => checkLandlord({ ...belgrave, learning }, 'belgrave.json');

describe('Learning from corrections', () => {
  it('is off in a file that does not speak of it', () => {
    const { landlord } = checkLandlord(belgrave, 'belgrave.json');
    assert.deepEqual(landlord?.learning, {
      enabled: false,
      keepDays: 365,
      assessedOn: null,
      residentsChoices: true,
    });
  });

  it('is not switched on without the day of a data protection impact assessment', () => {
    const [problem, more] = withLearning({ enabled: true }).problems;
    assert.match(
      problem ?? '',
      /learning\.assessedOn.*data protection impact assessment.*For example: "2026-/,
    );
    assert.equal(more, undefined);
    assert.equal(withLearning({ enabled: true, assessedOn: 'soon' }).landlord, null);
    assert.deepEqual(withLearning({ enabled: true, assessedOn: '2026-11-02' }).problems, []);
  });

  it('has no setting that is not known', () => {
    assert.equal(withLearning({ enabled: false, forever: true }).landlord, null);
  });

  it('begins on the day of the assessment, not before', () => {
    const settings = { enabled: true, keepDays: 365, assessedOn: '2026-11-21', residentsChoices: true };
    assert.equal(learnsOn(settings, '2026-11-20'), false);
    assert.equal(learnsOn(settings, '2026-11-21'), true);
    assert.equal(learnsOn({ ...settings, enabled: false }, '2026-11-22'), false);
  });
});
