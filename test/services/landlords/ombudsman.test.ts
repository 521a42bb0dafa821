import assert from 'node:assert/strict';
import { ombudsmanFor } from '../../../services/landlords/ombudsman.ts';

describe('the ombudsman', () => {
  it('of England is reached by web form, phone and post, and not by e-mail', () => {
    const ombudsman = ombudsmanFor('england');
    assert.equal(ombudsman?.webForm, 'https://www.housing-ombudsman.org.uk/residents/make-a-complaint/');
    assert.equal(ombudsman?.phone, '0300 111 3000');
    assert.deepEqual(ombudsman?.post.slice(1), ['PO Box 1484', 'Unit D', 'Preston', 'PR2 0ET']);
    assert.equal(ombudsman?.checkedOn, '2026-11-21');
    assert.ok(!JSON.stringify(ombudsman).includes('@'));
  });

  it('of another nation is not guessed', () => {
    for (const nation of ['wales', 'scotland', 'northern-ireland'] as const)
      assert.equal(ombudsmanFor(nation), null);
  });
});
