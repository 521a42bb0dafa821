import type { SafetyKind } from '../../understanding/understanding.ts';

/** What staff are told when they log a complaint that reached them outside the chat. */
export const loggingWords = {
  /** First line: the case itself follows. */
  logged: (reference: string) => `Logged as ${reference}.`,
  /** It may be there already. */
  already: (reference: string) =>
    `${reference} was received on the same day and looks like the same matter, so nothing was logged. ` +
    'Is it the same? Add to it: case <reference> point "..." or note "...". If it is another one, log it with --another.',
  /** Danger that the words tell of. */
  danger: (kinds: readonly SafetyKind[]) =>
    `The words tell of danger (${kinds.map((kind) => dangerNames[kind]).join(', ')}): it is on the list of alerts (waiting). ` +
    'Ring them now if nobody has.',
  /** A hazard of the home was recorded. */
  hazard: (id: string) => `A hazard was recorded, with its limits in law: request ${id}`,
} as const;

const dangerNames: Record<SafetyKind, string> = {
  gas: 'gas',
  fire: 'fire',
  electric: 'electricity',
  no_heating_risk: 'no heating for somebody at risk',
  water: 'a serious leak',
  structure: 'the building itself',
  damp_health: 'damp that harms health',
  crisis: 'somebody in despair',
  abuse: 'abuse at home',
  safeguarding: 'a child or an adult who may not be safe',
  threat: 'a threat',
  homeless: 'nowhere to sleep',
};
