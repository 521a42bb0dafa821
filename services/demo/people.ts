import { firstNames, lastNames, needs, streets } from '../wording/en/demo/people.ts';
import type { Chance } from './chance.ts';

/** Somebody in the demo, and how they can be reached: addresses and numbers that belong to nobody. */
export interface DemoPerson {
  name: string;
  home: string;
  email: string;
  phone: string;
  /** What is to be changed about how they are dealt with. Null: nothing. */
  need: string | null;
}

/** Somebody drawn by chance. `example.org` and these number ranges are kept free for stories. */
export function somebody(chance: Chance): DemoPerson {
  const [first, last] = [chance.pick(firstNames), chance.pick(lastNames)];
  const end = String(chance.whole(0, 999)).padStart(3, '0');
  const home = `${chance.whole(1, 80)} ${chance.pick(streets)}`;
  const email = `${first}.${last}.${chance.whole(1, 99)}@example.org`.toLowerCase();
  const phone = chance.happens(40) ? `01632 960${end}` : `07700 900${end}`;
  return {
    name: `${first} ${last}`,
    home,
    email,
    phone,
    need: chance.happens(14) ? chance.pick(needs) : null,
  };
}
