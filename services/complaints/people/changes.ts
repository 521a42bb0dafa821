import type { Change, ChangesFor } from '../change.ts';
import type { Complaint } from '../complaint.ts';
import { type Contact, ownContact, type PeopleEvent } from './events.ts';

function changed({ contacts }: Complaint, number: number, change: Partial<Contact>): Change {
  return { contacts: contacts.map((each) => (each.number === number ? { ...each, ...change } : each)) };
}

/** What these events change of a complaint. */
export const peopleChanges: ChangesFor<PeopleEvent['type']> = {
  ContactAdded: ({ contacts }, { contact: number, name, route, address, role, authority, occurredOn }) => ({
    contacts: [
      ...contacts,
      {
        number,
        name,
        route,
        address,
        role,
        authority,
        addedOn: occurredOn,
        authorityEnded: null,
        removed: null,
      },
    ],
  }),
  ContactRemoved: (complaint, { contact, why, words, occurredOn: on }) =>
    contact === ownContact
      ? { removedReach: { reach: complaint.details.reach?.words ?? null, why, words, on } }
      : changed(complaint, contact, { removed: { why, words, on } }),
  AuthorityShown: (complaint, { contact, how, words, occurredOn: on }) =>
    changed(complaint, contact, { authority: { how, words, on }, authorityEnded: null }),
  AuthorityEnded: (complaint, { contact, words, occurredOn: on }) =>
    changed(complaint, contact, { authorityEnded: { words, on } }),
  DeathRecorded: ({ deaths }, { who, words, occurredOn: on }) => ({
    deaths: [...deaths, { who, words, on, takenBack: null }],
  }),
  DeathTakenBack: ({ deaths }, { who, words, occurredOn: on, by }) => ({
    deaths: deaths.map((each) =>
      each.who === who && each.takenBack === null
        ? { ...each, takenBack: { words, on, by: by.kind === 'staff' ? by.id : null } }
        : each,
    ),
  }),
  CodeGiven: ({ codesGiven }, { contact, by, occurredOn: on }) => ({
    codesGiven: [...codesGiven, { contact, sent: false, by: by.kind === 'staff' ? by.id : null, on }],
  }),
  CodeResent: ({ codesGiven }, { contact, by, occurredOn: on }) => ({
    codesGiven: [...codesGiven, { contact, sent: true, by: by.kind === 'staff' ? by.id : null, on }],
  }),
};
