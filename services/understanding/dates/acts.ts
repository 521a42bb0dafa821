const somebody =
  '(?:you|he|she|they|who|somebody|someone|nobody|no one|(?:your|the|a|one of your|two of your|some of your) [a-z]+(?: [a-z]+)?)';

/** Acts that only somebody else's doing makes a grievance of: "they left the gate open", but not "I left a message". */
const doings =
  'left|took|cut|removed|cancelled|missed|knocked|drove|walked|went off|put|turned|gave me|gave us|sent me|sent us|sent (?:my|him|her|them|out)|closed|told|called|let|made|charged|billed|pulled|drilled|dug|painted|parked|served|decided|ended|stopped|rang off|spoke to|hit|lost|threw|poured|used|cleared out|changed';
const somebodyDid = new RegExp(
  ` ${somebody} (?:just |then |simply |even |again |also |only |deliberately |suddenly |wrongly ){0,2}(?:${doings}) `,
);

/** Acts that are a grievance whoever did them. */
const grievous =
  / (?:refused|rejected|denied|turned (?:me|us|him|her|them|it) (?:down|away)|dropped|damaged|smashed|ruined|wrecked|swore|sworn at|shouted|yelled|hung up|laughed at|sneered|insulted|shoved|pushed|trod|trampled|scratched|ignored|lied|evicted|barged|towed|clamped|fined|overcharged|banned|accused|threatened|bullied|mocked|patronised|humiliated|flooded us|spilled|spilt|vandalised|stood (?:me|us|her|him) up|(?:was|were|been) rude|no show|(?:nobody|no one|never|didnt|did not) (?:came|come|turned up|turn up|showed|show|arrived|attended)|failed to|let (?:me|us|himself|herself|themselves) (?:down|in)|told (?:me|us|him|her|them|my [a-z]+) (?:to|off|in|that|i|we|it)|called (?:me|us|him|her|my [a-z]+) an?) /;

const ownCalls =
  / (?:i|we|ive|weve) (?:have |had |then |also |already )?(?:told|asked|refused|let|rejected) /;

/** Courts, and what went there: the claim is a matter of its own, dated by the court. */
const court =
  / (?:court|tribunal|solicitors?|lawyers?|barrister|hearing|(?:issued|made|started|brought) a claim|legal) /;

/** Whether a clause tells of something done to residents: the day of it is the day that is complained about. */
export function isAct(clause: string): boolean {
  if (ownCalls.test(clause)) return false;
  return grievous.test(clause) || somebodyDid.test(clause);
}

/** Whether a clause tells of a court. */
export function isCourt(clause: string): boolean {
  return court.test(clause);
}

/** "I want to complain about the roofers you sent on the 2nd": the visit itself is what is complained about. */
export function complainsOf(sentence: string): boolean {
  return / (?:complain|complaint|complaining) (?:about|of|against|regarding) /.test(sentence);
}
