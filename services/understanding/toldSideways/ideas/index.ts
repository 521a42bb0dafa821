import type { Danger } from '../../hazards.ts';
import { atRisk } from './atRisk.ts';
import { coldAndFrail } from './coldAndFrail.ts';
import { despairInAnyWords } from './despairInAnyWords.ts';
import { fumes } from './fumes.ts';
import { looseAndFalling } from './looseAndFalling.ts';
import { menaces } from './menaces.ts';
import { mouldAndChests } from './mouldAndChests.ts';
import { partners } from './partners.ts';
import { smokeAndFlames } from './smokeAndFlames.ts';
import { sparksAndWires } from './sparksAndWires.ts';
import { waterComingIn } from './waterComingIn.ts';
import { withoutAHome } from './withoutAHome.ts';

/**
 * Dangers by idea and not by sentence: who, does what, with which sign of harm, in whatever order and distance they are
 * told. They come last, so that the words of a closer rule are quoted where one fits.
 */
export const dangersByIdea: Danger[] = [
  ...fumes,
  ...smokeAndFlames,
  ...sparksAndWires,
  ...waterComingIn,
  ...looseAndFalling,
  ...coldAndFrail,
  ...mouldAndChests,
  ...despairInAnyWords,
  ...partners,
  ...atRisk,
  ...menaces,
  ...withoutAHome,
];
