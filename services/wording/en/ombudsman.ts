import type { Landlord } from '../../landlords/landlord.ts';
import { ombudsmanFor } from '../../landlords/ombudsman.ts';

/** The Ombudsman can be asked at any time; web form, phone and post (domain 2, finding 6: no e-mail for new cases). */
export function ombudsmanHelp(landlord: Landlord): string {
  const ombudsman = ombudsmanFor(landlord.nation);
  if (ombudsman === null) return 'You can ask the ombudsman for housing in your nation for help at any time.';
  return `You can ask the ${ombudsman.name} for help at any time, also before we have answered. It is free and independent. Ring ${ombudsman.phone}, use ${ombudsman.webForm}, or write to ${ombudsman.post.join(', ')}.`;
}

/** The same in one short sentence, for the end of other messages. */
export function ombudsmanShort(landlord: Landlord): string {
  const ombudsman = ombudsmanFor(landlord.nation);
  if (ombudsman === null) return '';
  return `You can ask the ${ombudsman.name} for help at any time: ${ombudsman.phone} or ${ombudsman.webForm}.`;
}
