import type { Danger } from '../hazards.ts';
import { abuseToldSideways } from './abuse.ts';
import { despairInOtherLanguages, despairToldSideways } from './despair.ts';
import { electricToldSideways } from './electric.ts';
import { fireToldSideways } from './fire.ts';
import { gasToldSideways } from './gas.ts';
import { homesToldSideways } from './homes.ts';
import { dangersByIdea } from './ideas/index.ts';
import { neglectToldSideways } from './neglect.ts';
import { noHomeToldSideways } from './noHome.ts';
import { saidQuietly } from './saidQuietly.ts';
import { structureToldSideways } from './structure.ts';
import { threatsToldSideways } from './threats.ts';
import { waterToldSideways } from './water.ts';

/** Dangers told by symptoms, sounds, smells, by what a child said or in passing, without being named. */
export const dangersToldSideways: Danger[] = [
  ...gasToldSideways,
  ...fireToldSideways,
  ...electricToldSideways,
  ...waterToldSideways,
  ...structureToldSideways,
  ...homesToldSideways,
  ...despairToldSideways,
  ...despairInOtherLanguages,
  ...abuseToldSideways,
  ...neglectToldSideways,
  ...threatsToldSideways,
  ...noHomeToldSideways,
  ...saidQuietly,
  ...dangersByIdea,
];
