import assert from 'node:assert/strict';
import { loadLandlords } from '../../../../services/landlords/landlords.ts';
import { documentKinds } from '../../../../services/landlords/policyDocuments.ts';
import { asksForPaper } from '../../../../services/understanding/paperCopies.ts';
import { policyDocuments } from '../../../../services/wording/en/documents.ts';

const [landlord] = loadLandlords();
assert.ok(landlord);
const at = (name: string): string => `https://landlord.example/${name}.pdf`;

describe('The landlord’s documents', () => {
  it('are each linked where they are known, and nothing is said to be missing', () => {
    const all = documentKinds.map((kind) => ({ kind, title: `Our ${kind}`, url: at(kind) }));
    const told = policyDocuments({ ...landlord, policyDocuments: all });
    for (const { title, url } of all) assert.ok(told.includes(`${title}: ${url}`));
    assert.doesNotMatch(told, /no link/);
  });

  it('that are not known are said to be not known, with how to ask', () => {
    const told = policyDocuments({
      ...landlord,
      policyDocuments: [{ kind: 'policy', title: 'Complaints policy', url: at('policy') }],
    });
    assert.match(told, /I have no link to these:\n• a short summary of it\n• how we checked ourselves/);
    assert.match(told, /• the last yearly report on complaints/);
    assert.ok(told.includes(landlord.contacts.phones[0]?.number ?? 'none'));
    assert.doesNotMatch(told, /• the complaints policy/);
  });

  it('none of which is known come with the landlord’s own words on how to get them', () => {
    assert.ok(policyDocuments({ ...landlord, policyDocuments: [] }).startsWith(landlord.policyDocumentsNote));
  });
});

describe('A wish for paper', () => {
  for (const text of [
    'Can you send me a paper copy of the complaints policy?',
    'post me the policy please',
    'I need the policy in large print',
    'could I have your procedure by post',
  ]) {
    it(`is heard in: ${text}`, () => assert.ok(asksForPaper(text)));
  }
  for (const text of [
    'Where can I read your complaints policy?',
    'what is the policy on newspapers in the hall',
  ]) {
    it(`is not heard in: ${text}`, () => assert.ok(!asksForPaper(text)));
  }
});
