import type { Landlord } from '../../landlords/landlord.ts';
import { type DocumentKind, documentKinds } from '../../landlords/policyDocuments.ts';
import { reachAPerson } from './contact.ts';

const names: Record<DocumentKind, string> = {
  policy: 'the complaints policy',
  summary: 'a short summary of it',
  self_assessment: 'how we checked ourselves against the Complaint Handling Code',
  annual_report: 'the last yearly report on complaints',
};

const recorded = 'I have recorded that you would like a copy.';

/**
 * The landlord's documents about complaints (Code 3.4, 8.2): a link to each that is known. What is not known is said to be not known,
 * with how to ask for it.
 */
export function policyDocuments(landlord: Landlord): string {
  const { policyDocuments: known, policyDocumentsNote } = landlord;
  if (known.length === 0) return `${policyDocumentsNote} ${recorded}`;
  const links = known.map(({ title, url }) => `${title}: ${url}`);
  const missing = documentKinds.filter((kind) => !known.some((each) => each.kind === kind));
  // Without any kind, nobody said which is which.
  const isSorted = known.some(({ kind }) => kind !== undefined);
  const ask =
    isSorted && missing.length > 0
      ? [
          `I have no link to these:\n${missing.map((kind) => `• ${names[kind]}`).join('\n')}`,
          reachAPerson(landlord),
        ]
      : [];
  return [links.join('\n'), ...ask, recorded].join('\n\n');
}

/** Added where they want it on paper: it is a request that staff see, and that can be asked about. */
export const paperCopy =
  'I have written down that you want it on paper, and passed that on to a person. To see how it is going, ask “where is my request for information?”.';
