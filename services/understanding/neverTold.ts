import { findFirst, phrases } from './phrases.ts';
import type { Said, Stretch } from './text.ts';

const not = '(havent|have not|havnt|hadnt|had not|hasnt|not|never|didnt|did not|aint|hent)';
const tell =
  'told|tell|reported|report|rang|rung|ring|called|call|phoned|phone|emailed|contacted|contact|mentioned|mention|said|say|raised|flagged|logged|spoken|asked|complained|messaged|written|texted';

/** The resident says that nobody was told before, or that nobody can know yet. */
const never = phrases(
  '(i |we )?(havent|have not|hadnt|didnt|not|never) (actually |yet |even |really )?(told|reported|rang|rung|called|contacted|mentioned it|mentioned this|said anything|said nothing|emailed|spoken to) ... (anyone|anybody|you|this|it|yet|before|nobody|no one|previously)',
  '(havent|not|never) (yet |actually )?(told|reported|mentioned|said|rang|rung|emailed|asked) (no one|nobody|noone|anyone|anybody|you(?! (could|can|would|should|were|are|had|have|will|was))|it|this|anything|nothing|yous|owt|before|yet|to (you|anyone))',
  '(i |we )?(havent|have not|hadnt|never|not) (actually |yet |even )?(raised|contacted|complained|brought|spoken|asked|written) ... (it|this|you|about)',
  '(first|1st) time (that )?(i|we|ive|anyone|anybody|im|she|he|mum) (have |has |had |am |are |is )?(tell*|told|report*|contact*|mention*|ask*|writ*|rung|ring*|rais*|said|say*|messag*|email*|complain*|bring*)',
  '(first|1st) time (of )?(asking|telling|reporting|writing|tell|report|saying|mentioning|ringing|ask|raising|contacting)',
  '(report*|tell*|writ*|rais*|mention*|contact*|ask*|complain*) ... for the first time',
  '(first (report|ask|notification|notice|mention|request)|the first (report|ask|notification|notice|mention|request|message|email)|first (i|ive|ill|anyone|anybody) (have |has )?(told|telling|said|heard|reported|mentioned|am telling)|first (you|youve|yous|anyones|ive) (will )?(have )?heard|first you will have|(you|i) (are|am) (the )?first|telling you first|first i am telling|tell you first)',
  'never (actually )?(told|reported|rung|rang|mentioned|contacted|said (anything|a word|nothing)) (anyone|anybody|you|it|this|before|that|yous|no one|nobody|till|until)',
  '(nobody|no one|noone|naebody|no body) (else )?(has |have |was |is |seems to have |will have |would have |had |been ){0,3}(told (you|yous|the|them|anyone)|reported (it|this)|mentioned|tell (you|ye)|telt ye|rung (you|it|this)|knows (about|yet))',
  'told (no one|nobody|noone|not a soul)',
  '(you|youd|yous|ye) (wont|will not|couldnt|could not|cant|cannot|couldnt of|could not of|wouldnt|would not|are not|will no|cannae) (even |yet )?(have|of) (known|heard|been told|been aware)',
  '(you|youd|yous|ye) (wont|will not|are not|arent|will no) (even |yet |be ){0,2}(know|hear|aware|have heard)',
  'you (havent|have not) (been told|heard|had (a|any) (report|call))',
  '(dont|do not|didnt) (know|think|believe|suppose|imagine) (if |whether |that )?(anyone|anybody|nobody|no one|you|someone|somebody|they|anyone else|anybody else) (has |have |can |can have |will |did |been |else |was ){0,3}(told|tell|reported|report|mentioned|said|rung|know|knows|knew|aware)',
  '(has|have|had) not (been )?(previously |yet )?(been )?(mentioned|reported|notified|raised|told)',
  '(not|never) (been )?(previously |yet )(been )?(mentioned|reported|notified|raised|told)',
  '(not|never) (been )?(mentioned|reported|notified|raised) (to (you|anyone) |by me )?(until|till|before|previously)',
  'new one (for|to|,)',
  '(i have|ive) told nobody',
  'has reported (till|until) now',
  `${not} (${tell}) ... (anyone|anybody|a soul|nobody|no one|noone|nowt|owt|nothing|anything|before|afore|yet|till|until|previously|or anything)`,
  `${not} had (a |the )?(chance|time|occasion|reason|cause) to (${tell})`,
  `(nobody|no one|noone|no body|not a soul|none of us)(s| is| has| have| had| will have| seems to have)? (else )?(at your end )?(knows|know|aware|reported|told you|mentioned|flagged|raised)(?! (me|us|my|what|why|when|how|if|who))`,
  '(nobody|no one|noone) (else )?will have( told you)?(?= [,.])',
  '(nobody|no one) at your end (knows|is aware|has been told)',
  `(dont|do not|not) (think|believe|know|sure) (if |that |whether )?(this|it|that|anyone|anybody)(s| is| has| have)? (ever |even |yet )?(been )?(reported|mentioned|raised|flagged|logged|told you|said|rung)`,
  '(you|u|youse|yous) (havent|have not|wont have|will not have) heard (this )?(from me )?(before|yet|about this)',
  '(you|u|youse|yous) (dont|do not|didnt|did not) (even )?(know|kno|no)( about (this|it))?( yet| about (this|it))',
  '(you|u|youse|yous) (wont|will not) (yet )?(know|no)( yet| about)',
  'havent heard from me before',
  '(you|u) (could|can|are|were|couldnt|cant|arent|werent) (not )?(to )?know',
  '(given|logged|told|notice|notified) ... for the first time',
  'first (you|u|youse|yous) (kno|no|know|knew)',
  '(first|fust|1st) (time )?(that )?(ive|i have|i|im|anyones|anyone has) (ever )?(brought|bring*|said|sayin*|say*|raised|told|spoke)',
  '(first|fust|1st) time (sayin|saying|tellin|askin|reportin|messagin)',
  '(nobody|no one|noone) (knows|know) but (me|us)',
  '(never|not) (asked|reported|mentioned|raised) before',
  '(no one|nobody|noone)s (told|reported|mentioned)',
  '(dont|do not) (know|think|believe) (if |that )?(you|anyone|anybody|nobody) (can |could )?(have )?(been told|tell you)',
  '(not|never) addressed you',
  '(nobody|no one|noone|not a soul|not anyone|none) (else )?(has been |have been |been |was |is )?(informed|told|notified|alerted|rung|aware|knows)(?! (me|us|my|what|why|when|how|if|who))',
  '(tell|telling|say|saying|mention) (it |this )?to (you|yous) (the )?first',
  '(you|yous|youse) (are|re|is|were) (the )?first (i|to|that|who)',
  '(didnt|did not|havent|not|never) (really )?(want*|like*|wish*|dare*|care*) to (bother|trouble|disturb|pester) (you|anyone|anybody|yous|them|the office)(?! (again|any|more|with another|twice))',
  '(havent|have not|not|never|hadnt) (yet )?(bothered|troubled) (you|anyone|anybody|yous|them|the office)',
  '(first|1st) (occurrence|instance|contact|time contacting|time on here)(?! (was|were|in|on|came|from))',
);

/** The words that say that the landlord was never told before; null when none do. */
export function neverTold(said: Said): Stretch | null {
  return findFirst(said, never);
}
