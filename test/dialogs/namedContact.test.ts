import assert from 'node:assert/strict';
import { contactNamed } from '../../dialogs/namedContact.ts';
import { readContactDetails } from '../../services/understanding/contactDetails.ts';
import { readText } from '../../services/understanding/text.ts';

/** What a message names as the writer's own contact, read as it is in a turn. */
function named(text: string): string | null {
  const reading = readContactDetails(readText(text), null);
  return contactNamed({ reading, text } as unknown as Parameters<typeof contactNamed>[0]);
}

describe('A contact that is named for a code', () => {
  it('is an e-mail address or a number, bare or with the words that people put round it', () => {
    assert.equal(named('jo@example.org'), 'jo@example.org');
    assert.equal(named('send it to 07700 900123 please'), '07700 900123');
    assert.equal(named('I’m her support worker, my email is Al@Example.org'), 'al@example.org');
    assert.equal(named('where is BNC-26-7CHPV0D, text me on 07700 900123'), '07700 900123');
  });

  it('is none where somebody wants to be rung, or tells a story', () => {
    assert.equal(named('ring me on 07700 900444 then'), null);
    assert.equal(named('can somebody call us on 07700 900444'), null);
    assert.equal(named('I can be rung on 07700 900444'), null);
    assert.equal(named('I never got it'), null);
    assert.equal(named(`${'and then they said they would come round '.repeat(3)} 07700 900444`), null);
  });
});
