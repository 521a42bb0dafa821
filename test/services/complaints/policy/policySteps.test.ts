import assert from 'node:assert/strict';
import { stepsAgainstCode } from '../../../../services/complaints/policy/policySteps.ts';
import { landlordById, loadLandlords } from '../../../../services/landlords/landlords.ts';

const belgrave = landlordById(loadLandlords(), 'belgrave');

/** A file with another procedure, as text. */
function file(procedure: Record<string, unknown>, nation = 'england'): string {
  return JSON.stringify({ ...belgrave, nation, procedure: { ...belgrave.procedure, ...procedure } });
}

describe('What the Code says of the steps in a file that is not valid', () => {
  it('is nothing of a file with the steps of the Code', () => {
    assert.deepEqual(stepsAgainstCode(file({})), []);
  });

  it('names each step that is left out, with its provision', () => {
    assert.deepEqual(stepsAgainstCode(file({ acknowledge: null, reviewAcknowledge: undefined })), [
      'procedure.acknowledge: Code 6.2 asks for this step.',
      'procedure.reviewAcknowledge: Code 6.11 asks for this step.',
    ]);
  });

  it('names each stage that is added, whatever it is called', () => {
    assert.deepEqual(
      stepsAgainstCode(file({ stageThree: {}, informalStep: {}, appealPanel: {}, notes: {} })),
      [
        'procedure.stageThree: Code 5.2, 5.3: two stages, no others.',
        'procedure.informalStep: Code 5.2, 5.3: two stages, no others.',
        'procedure.appealPanel: Code 5.2, 5.3: two stages, no others.',
      ],
    );
  });

  it('is nothing where the file cannot be read, or no Code is known', () => {
    assert.deepEqual(stepsAgainstCode('{'), []);
    assert.deepEqual(stepsAgainstCode('[]'), []);
    assert.deepEqual(stepsAgainstCode(file({ acknowledge: null }, 'wales')), []);
  });
});
