const somebody =
  '(?:you|he|she|they|who|(?:mr|mrs|ms|miss) [a-z]+(?: [a-z]+)?|somebody|someone|nobody|no one|(?:your|the|a|one of your|two of your|some of your) [a-z]+(?: [a-z]+)?)';

/** Acts that only somebody else's doing makes a grievance of: "they left the gate open", but not "I left a message". */
const doings =
  'left|took|cut|removed|cancelled|missed|knocked|drove|walked|went off|put|turned|gave me|gave us|sent me|sent us|sent (?:my|him|her|them|out)|closed|told|called|let|made|charged|billed|pulled|drilled|dug|painted|parked|served|decided|ended|stopped|rang off|spoke to|hit|lost|threw|poured|used|cleared out|changed';
const somebodyDid = new RegExp(
  ` ${somebody} (?:just |then |simply |even |again |also |only |deliberately |suddenly |wrongly ){0,2}(?:${doings}) `,
);

/** Acts that are a grievance whoever did them. */
const grievous =
  / (?:refused|rejected|denied|turned (?:me|us|him|her|them|it) (?:down|away)|dropped|damaged|smashed|ruined|wrecked|swore|sworn at|shouted|yelled|hung up|laughed at|sneered|insulted|shoved|pushed|trod|trampled|scratched|ignored|lied|evicted|barged|towed|clamped|fined|overcharged|banned|accused|threatened|bullied|mocked|patronised|humiliated|flooded us|spilled|spilt|vandalised|stood (?:me|us|her|him) up|(?:was|were|been) rude|no show|(?:short|abrupt|sharp|offhand|nasty|horrible|impatient|funny) (?:with|to) (?:me|us|him|her|my)|(?:nobody|no one|never|didnt|did not) (?:came|come|turned up|turn up|showed|show|arrived|attended)|failed to|let (?:me|us|himself|herself|themselves) (?:down|in)|told (?:me|us|him|her|them|my [a-z]+) (?:to|off|in|that|i|we|it)|called (?:me|us|him|her|my [a-z]+) an?) /;

const neutral =
  'fixed|mended|repaired|visited|called|inspected|attended|arrived|phoned|emailed|promised|booked|arranged|serviced|cleaned|emptied|replied|answered|offered|helped|sorted|checked|replaced|patched|cleared|looked|agreed|apologised|rearranged|reported|chased|asked|moved|lived|wanted|needed|tried|happened|installed|fitted|worked|finished|resolved|delivered|confirmed|acknowledged|received|noticed|explained|mentioned|listened|unblocked|complained|contacted|messaged|texted|logged|raised|surveyed|measured|tested|need|tired|supposed';
const staffDid = new RegExp(
  ` (?:your|two of your|one of your|some of your|the (?:cleaners?|gardeners?|contractors?|builders?|roofers?|decorators?|painters?|caretaker|warden|workmen|scaffolders?)) (?:[a-z]+ ){0,2}?(?!(?:${neutral}) )[a-z]{2,}ed `,
);
const cameAndDid = new RegExp(` and (?:then )?(?:${doings}|broke|ruined|smashed) (?:my|our|me|us) `);
const wroteToSay =
  / (?:you|your [a-z]+|they) (?:wrote|have written) (?:to )?(?:me|us|him|her|my) | your (?:letter|decision|notice|bill|invoice|email) (?:of|dated|from)? ?/;

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

/** "Your gardeners strimmed through my hose", "came and took my fence", "your letter of the 4th says": less sure than `isAct`. */
export function mayBeAct(clause: string, sentence: string): boolean {
  if (/ (?:thank|thanks|grateful) /.test(sentence)) return false;
  return staffDid.test(clause) || wroteToSay.test(clause) || cameAndDid.test(sentence);
}
