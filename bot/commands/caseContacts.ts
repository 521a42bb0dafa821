import { contactListLines } from './caseInWordsPeople.ts';
import type { CaseList } from './caseListing.ts';
import { openedFrom } from './caseWords.ts';

/** Everybody on a case, by the numbers that the other commands on contacts and authority take. */
export const contactList: CaseList = {
  usage: 'contact list',
  lines: ({ complaint, service }) => contactListLines(complaint, openedFrom(complaint, service)),
  none: 'Nobody can be reached about this case: add somebody with contact add.',
};
