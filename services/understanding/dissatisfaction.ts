import { findAll, findFirst, phrases, says } from './phrases.ts';
import type { Said } from './text.ts';

/** How dissatisfied a message sounds, and the words that gave it away. */
export interface Dissatisfaction {
  /** 0 to 1. Rules, not yet calibrated: a trained model takes their place. */
  score: number;
  words: string[];
}

const landlordSide =
  '(you|you lot|your (man|men|people|lot|staff|office|contractor*|repairs team|team|guys|bloke|lady|woman|surveyor|officer)|the (co op|coop|office|landlord|council|contractor*|repairs team|housing|man|men|bloke|plumber|electrician|engineer|surveyor|builder*|workmen|workman|repairman|repair man|fitter|roofer|lad|lads|officer|housing officer|manager|caretaker|company)|they|he|she|someone|somebody|engineer|plumber|contractor*|workmen|nobody|noone|no one|not a soul|neither)';

/** Cue groups with what each adds (log odds): a failure of the landlord weighs more than a feeling. */
const cues: [number, RegExp][] = [
  [
    3.2,
    phrases(
      `${landlordSide} (has |have |had )?(never|didnt|did not|hasnt|havent|failed to|dont|doesnt|wont|wouldnt|refus*|cant be bothered to|couldnt be bothered to|still hasnt|still havent) ... (come|came|turn*|show*|call*|ring|rang|repl*|answer*|fix*|mend*|finish*|do|done|get|got|bother*|sort*|arrive*|respond*|tell|told|help*|listen*|return*|bring|brought|appear*|acknowledge*|care|cares|explain*|visit*|contact*)`,
      '(nobody|noone|no one|not a soul|neither|none of (you|them)) (has |have |ever |even |bothers? to |bothered to |else )?(come|came|turned|showed|calls?|called|rings?|rang|replies|replied|answers?|answered|cares?|listens?|turns|gets|got|tells|told|did|does|wants|knows|seems|been|rung|responded|phoned|helped|is)',
      '(never|not) (come|came|turned up|showed|showed up|got|heard|been|had a (reply|response|call)|returned|arrived|replied|fixed|finished|mended|done)',
      '(no|not a|not an|without a|not one|had no|got no) (reply|response|answer|call back|callback|phone call|word|apology|explanation|acknowledgement|letter|news|sign of (anyone|him|them)|update*)',
      '(never|hardly ever|rarely) (gets?|got|has been|is|are|been|gets) (cleaned|done|fixed|mended|answered|cut|emptied|looked at|sorted|collected|dealt with|told|asked|paid|read|listened)',
      '(heard|hear|hearing|had) (nothing|nowt|naff all|sod all|bugger all|not a word|not a thing|diddly)',
      '(blind bit of notice|any notice|notice of (us|me)|gave up|given up (on|asking|ringing)|keep saying|keeps saying|kept saying|they say wait|says? (tomorrow|next week|wait|be patient))',
      '(still|yet) ... (waiting|not|no|nothing|hasnt|havent|isnt|broken|leaking|leaks|dripping|the same|there|without|wont|doesnt|cant|hasnt been|nobody)',
      'nothing (has |was |is |ever |gets |being |been |seems to ){0,2}(happen*|done|changed|changes|gets done|came of it)',
    ),
  ],
  [
    2.6,
    phrases(
      '(again|yet again|same thing again|keeps?|every time|each time|back again|once more)',
      '(third|fourth|fifth|sixth|3rd|4th|5th|umpteenth|second|2nd) time',
      '(over and over|again and again|time and time|time after time|time and again)',
      '(chas*|chasing (you|this|it)|had to (ring|chase|call|email|ask)|keep (ringing|calling|chasing|asking|having to|being)|kept (ringing|calling|asking|being))',
      '(rang|rung|called|phoned|emailed|told|reported|asked|written|wrote|been in|complained|messaged|texted) ... (times|twice|three|four|five|six|weekly|daily|every|already|before|weeks ago|months ago|repeatedly)',
      '(promis*|said (he|she|they|you|someone|somebody) (would|will|was|were|is|are)|told (me|us) (it|he|she|they|someone|you|that|one thing)|was told|were told|assured) ',
    ),
  ],
  [
    2.6,
    phrases(
      '(not good enough|unacceptable|filthy|stinks|stinking|manky|disgust*|disgrace*|appalling|shocking|shambles|joke|ridiculous|pathetic|useless|hopeless|terrible|awful|dreadful|rubbish service|poor service|bad service|outrageous|diabolical|a farce|incompetent|atrocious|abysmal|lousy|shoddy|botched|bodge*|cowboys?|shameful|scandal*|out of order|taking the (mick|mickey|p|piss)|taking the)',
      '(fed up|sick of|sick and tired|had enough|at my wits|end of my tether|at the end of|angry|furious|livid|fuming|frustrat*|upset|let down|disappointed|unhappy|not happy|annoyed|dissatisfied|not satisfied|not impressed|unimpressed|insulted|humiliated|disrespected|ignored|dismissed|fobbed off|brushed off|passed (from|around|about)|pillar to post|gone round in circles|lied|liar|lies|lying)',
      '(rude*|sarcastic|patronis*|talked (down|to me like)|spoke to me like|made me feel|laughed at|swore at|shouted at|hung up|put the phone down|attitude|disrespectful|racist|discriminat*|bully*|bullied|unprofessional|sneer*|rolled (his|her|their) eyes)',
      '(angryface|wtf|ffs|bloody|sodding|damn|arse|shit*|fuck*|crap)',
    ),
  ],
  [
    2.2,
    phrases(
      '(left|leaving) (a |the |my |us |me |it )?(right |complete |total |terrible |half )?(mess|in a state|in bits|half finished|half done|unfinished|without|with no|hole*|exposed|in pieces|rubble|like this|like that|in the (cold|dark))',
      '(worse (than|now)|made it worse|damaged|broke my|ruined|botch*|wasnt (done|fixed|mended) (right|properly)|not (done|fixed|finished|mended) (right|properly)|came back|come back|broken again|gone again|stopped (working )?again)',
      '(charged|charging|billed|overcharg*) ... (wrong*|twice|for (work|something|a|nothing|services?)|even though|but|didnt|never|without)',
      '(unfair*|not fair|isnt fair|doesnt seem (right|fair)|wrongly|without (telling|asking|warning|notice|permission|consulting|any)|ignor*|turned down|refused|took me off|taken off|knocked back|overlooked|jumped the queue|disagree|do not agree|dont agree|dont accept|not accept*|not accepting)',
      '(waited|waiting|wait) (in )?(all|over|for|since|nearly|more than|almost|six|five|four|three|two|weeks|months|years|[0-9]+)',
      '(weeks|months|years|days|fortnight) (now|later|on|and (still|counting|nothing|no)|without|ago and|of this|of waiting|with no)',
      '(had rather hoped|rather hoped|had hoped|would have thought|expected better|expected more|hoping (by now|somebody)|surprised|would have been nice|would be nice if|one might|call me old fashioned|with respect|i appreciate you are busy|dont like to (complain|moan|make a fuss|bother|grumble)|hate to (complain|moan|bother|make a fuss)|not one to (complain|moan|make a fuss)|not being funny)',
      '(lovely to know|glad to (know|see) my rent|great service|brilliant service|well done|thanks for nothing|cheers for nothing|thanks a lot|how nice|marvellous|wonderful) ',
      '(is (that|this|it) (normal|right|how|what|really|acceptable|fair)|is anyone|does anyone|do you (even|actually|ever|lot)|what (exactly )?(do i|am i|are you|is the|do you) (pay*|doing|point|playing)|why (is|are|has|have|should|do|does|did|cant|wont|doesnt|dont|am|was|were) ... )',
      '(when (is|are|will) (someone|somebody|anyone|he|they|you) (actually |finally |ever |going to )?(coming|come|going|sort|fix|do)|how (many|much) (more )?(times|longer)|how (am i|are we|would you|do you expect|can you))',
    ),
  ],
  [
    1.2,
    phrases(
      '(cant|couldnt|unable to|not able to) ... (sleep|wash|cook|bath*|use|breathe|work|get out|live|afford)',
      '(kids|children|baby|mum|son|daughter|family|grandson) ... (coats?|cold|freezing|ill|cough*|scared|crying|suffering|wheez*)',
      '(affecting|stress*|anxiety|depress*|health|ill|cost me|costing|lost (pay|wages|work)|day off|embarrass*|ashamed)',
      '(since (january|february|march|april|may|june|july|august|september|october|november|december|last|before|christmas|easter|half term|the (week|start|end))|for (weeks|months|years|ages)|(for|over|nearly|almost|about) (a|two|three|four|five|six|several|many|[0-9]+) (weeks?|months?|years?))',
    ),
  ],
];

/** Things that speak against it: a first report, a question about how things work, praise, somebody else's doing. */
const against: [number, RegExp][] = [
  [
    1.6,
    phrases(
      '(just (noticed|started|happened|seen|broke|wanted to let you know)|to report|want to report|need to report|first time|this morning|just now|today)',
    ),
  ],
  [
    2.6,
    phrases(
      '(no complaints?|cant complain|nothing to complain about|not complaining|not a complaint|isnt a complaint)',
    ),
  ],
  [
    3.2,
    phrases(
      '(the council|supermarket|tesco|asda|aldi|lidl|sainsbury*|amazon|bus|train|weather|football|doctor*|gp|school|broadband|virgin media|sky tv|my bank|the bank|post office|the shop|delivery driver|my employer|ex husband|government)',
    ),
  ],
  [
    3.2,
    phrases(
      '(thank you so much|thanks so much|many thanks|really (grateful|appreciate*)|brilliant (job|work|lad|lads|bloke|man|woman|caretaker)|great (job|work|lad)|so (helpful|kind|polite)|lovely (man|lad|woman|lady|people|job)|very (happy|pleased|impressed|helpful|polite)|well chuffed|spotless|top (man|job)|fantastic|excellent|good job)',
    ),
  ],
  [
    1.8,
    phrases(
      '(what (should|do) i do if|how do i|how can i|can you tell me|do you know (when|if|what|how)|who do i|where do i|what happens if|what is the|whats the|could you tell me|is it (ok|okay|possible|allowed)|am i allowed|can i (have|get|pay|change|keep|paint))',
    ),
  ],
];

const wishes = phrases(
  '(want|wanna|like|wish|need|going|mean|intend|here|love|happy|wanting|ready|have decided|decided) to (make |log |raise |put in |lodge |file |register |submit |start |open )?(a |an |my |another |this as a |it as a )?(formal |official |stage one |new |proper |serious )?(complain|complaint)',
  '(log|make|raise|record|register|file|put in|lodge|submit|treat|take|count|put) (this|it|that|a|my|one|another|me) ?(down )?(as |in as |for )?(a |an )?(formal |official |new |proper )?(complaint)',
  '(log|raise|record|register|file) (this|it|that) (please|formally|officially|then|now|as)',
  '(this is|consider this|its|treat this as|i have|i have got|ive|got) (a |an |my )?(formal |official )?complaint',
  '(i am|am|im|we are) (complaining|making a complaint|putting in a complaint)',
  '(take|taking) (this|it|that) (further|higher)',
  '(complaint|complain) (form|please|pls)',
  '(how|where) (do|can|would|should) (i|we) (make a complaint|complain|put in a complaint|lodge a complaint|raise a complaint)',
  '(not|wont be|refuse to be) accept* (this|that|it|your)',
  'i (want|would like|wish|demand) (it |this |that )?(logged|recorded|escalated)',
  'i complain',
);

const negated =
  / (?:not|dont|do not|never|no|didnt|isnt|wouldnt|without|nothing|rather not|cant|if|hate|like|one|nor|wasnt) (?:[^ .!?]+ ){0,3}$/;
const foreign = phrases(
  '(complain*|complaint) ... (supermarket|tesco|asda|aldi|sainsbury*|council|amazon|bank|bus|train|school|gp|doctor*|hospital|broadband|takeaway|restaurant|shop|neighbour about me|about me)',
  '(chest|heart|skin|medical|stomach) complaint*',
  '(supermarket|tesco|asda|aldi|sainsbury*|council|amazon|bank|bus|train|school|gp|hospital|broadband|takeaway|restaurant|shop) ... (complain|complaint)',
);
const quotes = phrases(
  '(he|she|they|neighbour|sister|friend|mate|mum|husband|wife|someone) (said|says|told me|told us|tells|reckons|thinks) ... (complain|complaint)',
);

/** An explicit wish to complain: always heard; not when negated, quoted, hypothetical or about somebody else (facts 11). */
export function wishesToComplain(said: Said): boolean {
  if (says(said, foreign)) return false;
  return findAll(said, wishes).some(
    (found) =>
      !negated.test(said.plain.slice(Math.max(0, found.from - 40), found.from)) &&
      !isQuoted(said, found.from),
  );
}

function isQuoted(said: Said, place: number): boolean {
  const { from, to } = said.sentenceAt(place);
  const quote = findFirst(said, quotes);
  return quote !== null && quote.from >= from - 1 && quote.from <= to && quote.from < place;
}

/** Whether somebody other than the landlord is complained about ("a complaint about the supermarket"). */
export function isForeign(said: Said): boolean {
  return says(said, foreign);
}

/** How a message without any cue stands: most of them are ordinary traffic. */
const bias = -3;

/** Reads how dissatisfied a message sounds (Code 1.2): cue groups add up, what speaks against it takes away. */
export function readDissatisfaction(said: Said, toldBefore: boolean): Dissatisfaction {
  const words: string[] = [];
  let odds = bias + (toldBefore ? 2.4 : 0);
  for (const [weight, pattern] of cues) {
    const found = findAll(said, pattern);
    if (found.length === 0) continue;
    odds += weight + Math.min(2, found.length - 1) * 0.4 * weight;
    words.push(...found.slice(0, 2).map((each) => each.words));
  }
  for (const [weight, pattern] of against) if (says(said, pattern)) odds -= weight;
  return { score: 1 / (1 + Math.exp(-odds)), words: words.slice(0, 5) };
}
