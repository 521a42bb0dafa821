import type { SafetyFinding } from '../services/understanding/safety.ts';
import { readText } from '../services/understanding/text.ts';

/** Somebody who lives with the resident, did, or knows where to find them. */
const near =
  '(?:husband|hubby|wife|partner|ex|exs|boyfriend|girlfriend|stepdad|stepfather|fella|in law|flatmate|housemate|lodger|mum|mam|mother|dad|father|brother|uncle|cousin|son|family)';
const threatens =
  '(?:(?:has|is|was|keeps|just|says|said|still|will|would|going|to|he|she|always|been) ){0,4}(?:threat\\w*|kill|killing|stab\\w*|burn\\w*|hurt\\w*|hit\\w*|smash\\w*|said|says|going to|swore|find me|come for|coming for)';
const threatFromNear = new RegExp(
  ` (?:${near}) ${threatens}\\b|\\b(?:threat\\w*|attack\\w*|hurt|chased) (?:\\w+ ){0,2}by (?:my |her |his |the ){0,2}${near} `,
);

const stalks =
  / (?:stalk\w*|(?:follow(?:s|ed|ing)|watch(?:es|ing)|wait(?:s|ed|ing) (?:outside )?for) (?:me|us)|found out where (?:i|we) live|outside my (?:flat|house|door|window|work) (?:again|every|all)) /;

/**
 * Whether a danger comes from somebody who may see what is sent: abuse, a threat by somebody at home or a former partner, stalking.
 * A resident's own anger at the landlord, and a neighbour's threat, are not that.
 */
export function isFromNearby({ kind, alert }: SafetyFinding, text: string): boolean {
  if (!alert) return false;
  if (kind === 'abuse') return true;
  if (kind !== 'threat' && kind !== 'safeguarding') return false;
  const { plain } = readText(text);
  return threatFromNear.test(plain) || stalks.test(plain);
}
