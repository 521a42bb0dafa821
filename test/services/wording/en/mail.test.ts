import assert from 'node:assert/strict';
import { codeOnItsWay, codeToNamedContact } from '../../../../services/wording/en/identity.ts';
import {
  confirmBelowLetter,
  confirmMessage,
  confirmPage,
  dangerAnswer,
  offerByMail,
} from '../../../../services/wording/en/mail.ts';
import { longestSentence, readingGrade } from '../../../support/readability.ts';
import { landlords } from '../../complaints/complaintLife.ts';

const { belgrave } = landlords;
const link = 'https://heard.example.org/confirm?token=x';

describe('The words of e-mail', () => {
  for (const [name, text] of [
    ['that ask whether an address is right', confirmMessage(link, belgrave).text],
    ['below the first letter', confirmBelowLetter(link)],
    ['of the page behind the link', confirmPage.text],
    ['of the page after the button', confirmPage.done],
    ['of the page where the link does not work', confirmPage.notDone],
    ['that answer danger', dangerAnswer(['Ring 999 now.'])],
    ['that offer a complaint', offerByMail(belgrave)],
    ['that say where a code goes', codeOnItsWay('BNC-26-7CHPV0D', belgrave)],
    ['that say where a named code goes', codeToNamedContact('BNC-26-7CHPV0D', belgrave)],
  ] as const) {
    it(`can be read at eleven: ${name}`, () => {
      const plain = text.replace(/https?:\S+/g, 'this page.');
      assert.ok(readingGrade(plain) <= 6, `grade ${readingGrade(plain)}`);
      assert.ok(longestSentence(plain) <= 30, `a sentence of ${longestSentence(plain)} words`);
    });
  }

  it('tell nothing of a case where somebody else may read them', () => {
    const { subject, text } = confirmMessage(link, belgrave);
    assert.doesNotMatch(`${subject} ${text}`, /complain|[A-Z]{3}-\d\d-/i);
  });
});
