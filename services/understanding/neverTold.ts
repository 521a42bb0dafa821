import { findFirst, phrases, says } from './phrases.ts';
import type { Said, Stretch } from './text.ts';

/** The resident says that nobody was told before, or that nobody can know yet. */
const never = phrases(
  '(i |we )?(havent|have not|hadnt|didnt|not|never) (actually |yet |even |really )?(told|reported|rang|rung|called|contacted|mentioned it|mentioned this|said anything|said nothing|emailed|spoken to) ... (anyone|anybody|you|this|it|yet|before|nobody|no one|previously)',
  '(havent|not|never) (yet |actually )?(told|reported|mentioned|said|rang|rung|emailed|asked) (no one|nobody|noone|anyone|anybody|you|it|this|anything|nothing|yous|owt|before|yet|to (you|anyone))',
  '(i |we )?(havent|have not|hadnt|never|not) (actually |yet |even )?(raised|contacted|complained|brought|spoken|asked|written) ... (it|this|you|about)',
  '(first|1st) time (that )?(i|we|ive|anyone|anybody|im|she|he|mum) (have |has |had |am |are |is )?(tell*|told|report*|contact*|mention*|ask*|writ*|rung|ring*|rais*|said|say*|messag*|email*|complain*|bring*)',
  '(first|1st) time (of )?(asking|telling|reporting|writing|tell|report|saying|mentioning|ringing|ask|raising|contacting)',
  '(for the first time|first (report|ask|notification|notice|mention|request)|the first (report|ask|notification|notice|mention|request|message|email)|first (i|ive|ill|anyone|anybody) (have |has )?(told|telling|said|heard|reported|mentioned|am telling)|first (you|youve|yous|anyones|ive) (will )?(have )?heard|first you will have|(you|i) (are|am) (the )?first|telling you first|first i am telling|tell you first)',
  'never (actually )?(told|reported|rung|rang|mentioned|contacted|said (anything|a word|nothing)) (anyone|anybody|you|it|this|before|that|yous|no one|nobody|till|until)',
  '(nobody|no one|noone|naebody|no body) (else )?(has |have |was |is |seems to have |will have |would have |had |been ){0,3}(told (you|yous|the|them|anyone)|reported (it|this)|mentioned|tell (you|ye)|telt ye|rung (you|it|this)|knows (about|yet))',
  'told (no one|nobody|noone|not a soul)',
  '(you|youd|yous|ye) (wont|will not|couldnt|could not|cant|cannot|couldnt of|could not of|wouldnt|would not|are not|will no|cannae) (have |of |even |yet |to ){0,3}(known|know|heard|been told|hear|aware|been aware)',
  'you (havent|have not) (been told|heard|had (a|any) (report|call))',
  '(dont|do not|didnt) (know|think|believe|suppose|imagine) (if |whether |that )?(anyone|anybody|nobody|no one|you|someone|somebody|they|anyone else|anybody else) (has |have |can |can have |will |did |been |else |was ){0,3}(told|tell|reported|report|mentioned|said|rung|know|knows|knew|aware)',
  '(has|have|had) not (been )?(previously |yet )?(been )?(mentioned|reported|notified|raised|told)',
  '(not|never) (been )?(previously |yet )(been )?(mentioned|reported|notified|raised|told)',
  '(not|never) (been )?(mentioned|reported|notified|raised) (to (you|anyone) |by me )?(until|till|before|previously)',
  '(only|just) (just )?(this (minute|second|moment) )?(found|seen|noticed|spotted|clocked) (it|this|out|that) ?(now|just now|this (minute|second|moment|morning)|today|tonight)?',
  '(ive|i have|i) just (this (minute|second|moment) )?(noticed|seen|spotted|clocked|found)',
  '(just|only) (now )?noticed (when|it|this|that|as)?',
  'new one (for|to|,)',
  '(i have|ive) told nobody',
  'has reported (till|until) now',
  '(never|not) (asked|reported|mentioned|raised) before',
  '(no one|nobody|noone)s (told|reported|mentioned)',
  '(dont|do not) (know|think|believe) (if |that )?(you|anyone|anybody|nobody) (can |could )?(have )?(been told|tell you)',
  '(not|never) addressed you',
  '(only|just) (went|gone|happened|broke|broken|came off|come off|snapped) (up |out |off )?(just now|this minute|now|tonight|today|this morning)',
  '(must be|its) (fresh|brand new|new since)',
);

/** The words that say that the landlord was never told before; null when none do. */
export function neverTold(said: Said): Stretch | null {
  return findFirst(said, never);
}

const brokenNow = phrases(
  '(has|have|had|s|is|it|just|came|come|went|only) (literally |just |now |only ){1,3}(this (minute|second|moment) )?(snapped|fell|fallen|burst|died|broke|broken|smashed|exploded|collapsed|cracked|split|blown|popped|gone (bang|off|out|pop)|fell off|fallen off|come (off|away|down|apart)|came (off|away|down)|dropped off|packed in|packed up|stopped|locked (me|us|myself) out)',
  '(snapped|fell|fallen|burst|died|broke|smashed|cracked|split|came (off|away|down)|come (off|away|down)|gone|sick|been sick|went|dumped|tipped|pinched|nicked|broken) .. (just now|(this|five|ten|two|[0-9]+) (minutes?|mins) (ago|since)|an hour ago|half an hour ago|within the hour|(in the )?last (half )?hour|this minute|this second|overnight|in the night)',
  '(came|come|comes|snapped|broke|broken) (off |away |clean |right )?(off )?in (my|me|her|his|mi) hand',
);
const notNew = phrases(
  '(again|still|another|back|always|keeps?|second time|third time|same|weeks|months|since|told|reported|rang|emailed)',
);

/** What broke this very minute was told to nobody yet; null when it is not said, or when something happened before. */
export function brokeJustNow(said: Said): Stretch | null {
  return says(said, notNew) ? null : findFirst(said, brokenNow);
}
