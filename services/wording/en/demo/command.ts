import type { LocalDate } from '../../../clock.ts';
import { dateInFull } from '../dates.ts';

interface Seeded {
  cases: number;
  from: LocalDate;
  until: LocalDate;
}

/** What `demo seed` says. */
export const demoWords = {
  seedWhat: 'There is only: demo seed.',
  howMany: 'How many cases? From 1 to 5000.',
  untilWhen: 'Until which day? A day such as 2027-03-31 that is not in the future.',
  production: 'This is a production installation (NODE_ENV=production): no made-up cases are put into it.',
  realCases: (cases: number) =>
    `This store holds ${cases} ${cases === 1 ? 'case that is' : 'cases that are'} not of a demo. Use an empty data folder: HEARD_DATA_DIR.`,
  thereAlready: ({ from, until }: Omit<Seeded, 'cases'>) =>
    `This store holds a demo already, from ${dateInFull(from)} to ${dateInFull(until)}. For another, use an empty data folder: HEARD_DATA_DIR.`,
  noLandlord: (missing: string) =>
    `The demo needs the landlords that Heard brings along. Missing: ${missing}.`,
  seeded: ({ cases, from, until }: Seeded) =>
    `${cases} made-up cases of two landlords, from ${dateInFull(from)} to ${dateInFull(until)}. Nobody in them is real.\n`,
};
