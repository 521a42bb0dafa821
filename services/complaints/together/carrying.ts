import type { LocalDate } from '../../clock.ts';
import type { Complaint } from '../complaint.ts';
import type { Contact } from '../people/events.ts';
import { hasAuthority, isInDoubt } from '../people/mayHaveCode.ts';
import { shareDanger } from './care.ts';
import { type Books, plainWords } from './linking.ts';

/**
 * Everybody who is on a complaint is put on one that is split from it, each with the authority that stands, and nobody who was taken
 * off. Whoever danger put in doubt is put there before that danger, so that they are in doubt there too (domain 4.2).
 */
export async function carryPeople(books: Books, one: Complaint, fresh: Complaint): Promise<void> {
  const kept = one.contacts.filter(({ removed }) => removed === null);
  for (const contact of kept.filter((each) => isInDoubt(one, each)))
    await carryContact(books, one, { contact, fresh });
  await shareDanger(books.book, one, fresh);
  for (const contact of kept.filter((each) => !isInDoubt(one, each)))
    await carryContact(books, one, { contact, fresh });
  for (const { who, words, on, takenBack } of one.deaths) {
    const said = takenBack === null ? await plainWords(books, one, words) : null;
    if (said !== null) await books.book.run(fresh.id, { type: 'recordDeath', who, words: said, on });
  }
}

async function carryContact(
  books: Books,
  one: Complaint,
  { contact, fresh }: { contact: Contact; fresh: Complaint },
): Promise<void> {
  const { role, route } = contact;
  const name = await plainWords(books, one, contact.name);
  const address = await plainWords(books, one, contact.address);
  if (name === null || address === null) return;
  const shown = hasAuthority(contact) ? contact.authority : null;
  const words = await plainWords(books, one, shown?.words);
  const authority = shown === null || words === null ? {} : { how: shown.how, shownOn: shown.on, words };
  await books.book.run(fresh.id, { type: 'addContact', role, name, route, address, ...authority });
}

/** What somebody needs, they need whatever they complain about (Code 5.10). One that was to be looked at again by now is, at once. */
export async function carryAdjustments(
  books: Books,
  one: Complaint,
  { fresh, today }: { fresh: Complaint; today: LocalDate },
): Promise<void> {
  for (const { words, kept, reviewOn } of one.adjustments) {
    const needed = kept ? await plainWords(books, one, words) : null;
    if (needed === null) continue;
    const next = reviewOn < today ? today : reviewOn;
    await books.book.run(fresh.id, { type: 'recordAdjustment', words: needed, reviewOn: next });
  }
}
