import type { Landlord } from '../../landlords/landlord.ts';

/** How to reach a person at the landlord: phone numbers and e-mail, in one sentence. */
export function reachAPerson(landlord: Landlord): string {
  const phones = landlord.contacts.phones.map((phone) => phone.number).join(' or ');
  return `To speak to a person, ring ${landlord.shortName} on ${phones} or e-mail ${landlord.contacts.email}.`;
}

/** Opening hours, or plainly that they are not known: nothing is invented (design 3.4). */
export function openingHours(landlord: Landlord): string {
  if (landlord.hours !== null) return `The office is open ${landlord.hours.value}.`;
  return 'I do not know the office opening hours. If nobody answers the phone, send an e-mail as well.';
}

/** The postal address in lines, as it may be printed: an unconfirmed postcode is left out. */
export function postalLines(landlord: Landlord): string[] {
  const { address, postcode } = landlord.contacts;
  return [...address, ...(postcode.confirmed ? [postcode.value] : [])];
}

/** The same in one line. */
export function postalAddress(landlord: Landlord): string {
  return postalLines(landlord).join(', ');
}
