import type { Landlord } from '../../landlords/landlord.ts';
import { reachAPerson } from './contact.ts';

/** A message that could not be read at all, the first time. */
export const notUnderstoodOnce =
  'Sorry, I did not understand that. Can you tell me in a few words what has happened?';

/** The second time: offers a person and never loops. */
export function notUnderstoodTwice(landlord: Landlord): string {
  return `Sorry, I still did not understand. A person can help you better. ${reachAPerson(landlord)}`;
}

/** A turn failed: plain apology, a person, nothing lost. */
export function turnFailed(landlord: Landlord): string {
  return `Sorry, something went wrong on our side. Your message is kept and nothing is lost. ${reachAPerson(landlord)}`;
}

/** The conversation's stored place could not be read after a change of version; the records still hold everything. */
export const recovered = 'Sorry, I lost my place for a moment. Everything that you told me is kept.';

/** The store is down: what to do instead. */
export function storeDown(landlord: Landlord): string {
  return `Sorry, we cannot take messages at the moment. Please try again in a few minutes. ${reachAPerson(landlord)}`;
}
