import type { Dead, Death, PeopleOnCase } from './events.ts';

/** The death of one of them that stands. Null: none was recorded, or it was taken back. */
export function deathOf({ deaths }: Pick<PeopleOnCase, 'deaths'>, who: Dead): Death | null {
  return deaths.find((each) => each.who === who && each.takenBack === null) ?? null;
}
