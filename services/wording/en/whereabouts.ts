import { personSafeContact } from './safeContact.ts';

/** What of it is not known yet. */
export interface MissingWhereabouts {
  place: boolean;
  name: boolean;
  contact: boolean;
  /** Whether nobody has asked yet which way is safe. */
  way: boolean;
}

const where = {
  both: 'Where are you, and what number can we ring?',
  place: 'Where are you? Tell me the address.',
  contact: 'What number can we ring?',
};

const who = {
  both: 'So that the team can answer you: what is your name, and which e-mail address or phone number may they use?',
  name: 'So that the team can answer you: what is your name?',
  contact: 'So that the team can answer you: which e-mail address or phone number may they use?',
};

/**
 * Asks once, after danger where somebody is, with a data request who it is, or only for a way that is safe. Null: nothing is missing.
 */
export function whereaboutsQuestion(
  wants: 'where' | 'way' | 'who',
  missing: MissingWhereabouts,
  guarded: boolean,
): string | null {
  if (wants === 'way' || guarded) return missing.way ? personSafeContact : null;
  if (wants === 'where')
    return oneOf(where.both, [missing.place, where.place], [missing.contact, where.contact]);
  return oneOf(who.both, [missing.name, who.name], [missing.contact, who.contact]);
}

function oneOf(both: string, one: [boolean, string], other: [boolean, string]): string | null {
  if (one[0] && other[0]) return both;
  if (one[0]) return one[1];
  return other[0] ? other[1] : null;
}

/** What was told was kept with the alert, or with the data request. */
export function whereaboutsKept(onAlert: boolean): string {
  return onAlert
    ? 'Thank you. I have added that to what I recorded about the danger, and the team can see it.'
    : 'Thank you. I have added that to your request, and the team can see it.';
}

/** A place or a name was told, and no way to reach them. */
export const contactStillMissing = 'You can give me a phone number or an e-mail address here too.';

/** They would rather not say: nothing is lost for it. */
export const whereaboutsLeft =
  'That is fine. What you told me is recorded without it. You can tell me later.';
