import { phrases } from './phrases.ts';
import type { Cue } from './undoneCues.ts';

/*
 * Most dissatisfied messages hold no bad word at all (facts: 35 to 63 %). What they share is their shape: they tell, in
 * plain statements, what the landlord's side did or did not do. Such hints rarely make an offer by themselves; two of
 * them make the one question that settles it.
 */

const side =
  '(they|he|she|nobody|no one|someone|whoever|the (office|co op|coop|landlord|contractor*|plumber|electrician|engineer|builder*|officer|manager|caretaker|cleaner*|surveyor|operative*|chair|committee|panel|minutes|letter|form|system|website|app|portal|rules|policy|man|men|lad|lads|lady|woman|bloke|young man|repair|repairs|work|works)|your [a-z]+( [a-z]+)?|(every|another|one|my|our) (contractor|officer|engineer|plumber|surveyor|housing officer|caretaker|landlord)|(gas|heating|lift) engineer|contractors?|engineers?|workmen|reception|management)';
const did =
  '([a-z]{2,}ed|went|took|came|put|sent|wrote|made|gave|told|said|left|did|got|is|was|are|were|has|have|had|says|say|keeps?|cut|threw|stood|sat|let|lost|broke|thinks?|blames?|wants?|knows?|goes|seems?|ran|rang|hung|felt|saw|forgot|chose|spoke|swore|drove|ate|drank|slept|smokes?|parks?|leaves?|comes?|does|doesnt|dont|didnt|isnt|wasnt|arent|werent|hasnt|havent|wont|wouldnt|cant|couldnt|never|must|told)';

/** Shapes of telling that hint at dissatisfaction. */
export const hints: Cue[] = [
  {
    name: 'theySay',
    weight: 0.34,
    landlord: true,
    says: phrases(`${side} (just |then |also |even |only |still |already |simply |apparently ){0,2}${did}`),
    unless: phrases(
      '(they|he|she) (is|are|was|were|has|have|had|lives?|likes?|loves?|needs?|wants?|works?|moved|got|will|would|says?|said|went|goes|wont|cant|does|doesnt) (a |an |the |to |in |with |my |at |on |her |his |me |out |very |really |so |not |fully |been |already |their |back |here |off |there )?(lovely|brilliant|great|deaf|blind|disabled|pregnant|asleep|ill|poorly|years|old|with (me|us)|my|school|home|hospital|work|college|allergic|autistic|retired|kind|helpful|polite|quick|tidy|friendly|star|happy|fine|well|better|good|nice)',
      '(who|what|where|when|how|which) .. \\?',
      'your (name|email|number|hours|address|help|time|account|bank)',
    ),
  },
  {
    name: 'youDid',
    weight: 0.36,
    landlord: true,
    says: phrases(
      '(you|you lot|you people|you guys) (have |had |just |then |also |even |only |still |already |simply |keep |all |both |never |always |ve ){0,2}(put|took|take|sent|send|wrote|write|moved|made|make|gave|told|said|say|left|leave|did|cut|let|lost|lose|broke|charged|charge|changed|removed|closed|fitted|installed|painted|built|decided|stopped|used|got|spent|spend|want|expect|seem|think|treat|act|call|blame|refuse|ignore|forgot|forget|dont|didnt|cant|wont|havent|hadnt|wouldnt|couldnt|arent|werent|never|cannot)',
    ),
    unless: phrases(
      '(do|did|can|could|would|will|if|what|when|where|how|are|have|had|has|thank|thanks|see|know|hope|let|think|should|glad|pleased|like|love|ask|so|way|that|which|need|appreciate|kind of) you (have|take|send|make|put|tell|say|leave|change|use|get|got|want|let|fit|charge|do|had|did|sent|need|think|fixed|gave|made)',
      '(thank|thanks|grateful|appreciate|lovely|great|brilliant|kind)',
    ),
  },
  {
    name: 'negation',
    weight: 0.16,
    landlord: true,
    says: phrases(
      '(not|never|nothing|nobody|none|neither|nor|dont|doesnt|didnt|isnt|wasnt|arent|werent|hasnt|havent|hadnt|cant|couldnt|wont|wouldnt|shouldnt|without|instead|no longer|no record|not one)',
    ),
    unless: phrases(
      '(no (problem*|worries|rush|hurry|need|thanks|idea)|not (now|sure|yet)|never mind|dont (know|mind|worry|need)|cant wait|didnt know|if not|or not|why not|not (at all|bad))',
    ),
  },
  {
    name: 'span',
    weight: 0.2,
    landlord: true,
    says: phrases(
      '(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|couple of|a) (weeks|months|years|fortnight|month|fortnights)',
      '(january|february|march|april|may|june|july|august|september|october|november) .. (january|february|march|april|may|june|july|august|september|october|november|december)',
      '(in|since) (spring|summer|autumn|winter|the (spring|summer|autumn|winter)) .. (again|summer|autumn|winter|spring|now)',
      '(before|since) (the clocks|christmas|easter|last (year|summer|winter|spring|autumn)|half term)',
    ),
    unless: phrases(
      '(here|lived|living|married|member|tenant|resident|old|notice|ago i moved|in advance|work*|holiday|away|visa|contract)',
    ),
  },
  {
    name: 'lasting',
    weight: 0.4,
    landlord: true,
    says: phrases(
      '(has|have|had|its|is) been .. (for|since) ... (weeks|months|years|ages|long|fortnight|january|february|march|april|may|june|july|august|september|october|november|december|last|christmas|easter)',
      '(waiting for|waiting on|waiting list) (a|an|that|the|your|my|someone|somebody|it|this|you|mould|repair*)?',
      '(so long|been out|been off|been down|been broken|been like (this|that))',
      '(have|had|has) (had )?(my|our|her|his) [a-z]+ for (a (week|fortnight|month|year)|two|three|\\d+|weeks|months|over|nearly)',
    ),
    unless: phrases('(here|lived|living|married|member|tenant|resident|worked|friends|happy) (for|since)'),
  },
  {
    name: 'ordinals',
    weight: 0.36,
    landlord: true,
    says: phrases(
      '(this is|this makes|thats|that is|for|on|took|now|its|my|had|after) (the |my |our |a )?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th) [a-z]+',
      '(two|three|four|five|six|seven|eight|nine|ten|\\d+) (different|separate|attempts?|forms?|strangers|people|letters?|emails?|phone calls?|calls?|engineers?|contractors?|officers?|visits?|departments?)',
    ),
    unless: phrases(
      '(floor|stage|bedroom|birthday|child|party|tenant|flat|bay|of (january|february|march|april|may|june|july|august|september|october|november|december)|birthday|anniversary|please)',
    ),
  },
  {
    name: 'hurt',
    weight: 0.5,
    landlord: true,
    says: phrases(
      '(feel|feels|feeling|felt|made to feel|left feeling) (so |very |completely |totally |utterly |really |like |as if |as though |rather |pretty |a bit )?(abandoned|forgotten|ignored|stupid|unsafe|small|unwanted|second|last|trapped|humiliated|let|neglected|worthless|judged|powerless|betrayed|cheated|robbed|violated|unheard|invisible|sick|a (nuisance|burden|number|mug|fool)|nobody|we|i|you)',
      '(abandoned|forgotten|embarrassed|embarrassing|second class|come second|comes last|bottom of the (list|pile)|afterthought|lesser|not a priority|not important|non urgent|nuisance)',
      '(calm down|not (my|her|his|their|our) (job|problem|department|area|responsibility|fault)|isnt (my|her|his|their) (job|problem|department)|a law unto|above (his|her|their) station|jobsworth*|not interested|couldnt be bothered|cant be bothered|shrugged|walked (off|away|out)|went through my|poked around|fag|smok* in|swigging|feet up|on (his|her|their) phone)',
      '(tired|weary|exhausted) (of|to|from|with)',
      '(what|who) (else|more) (i )?(can|do|am|should|could|must)( i)?',
      '(i|we) (give in|am done|have no words|am speechless|despair|dread)',
      '(passed away|died) waiting',
    ),
    unless: phrases('(old|dear) (friend|neighbour) (passed|died)', '(i|we) (embarrassed|forgot)'),
  },
  {
    name: 'toldLately',
    weight: 0.4,
    landlord: true,
    says: phrases(
      '(i|we) (have )?(rang|rung|called|phoned|emailed|told|reported|asked|chased|complained|messaged|wrote|written) .. (last (week|month|year)|the other (day|week)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
      'every (monday|tuesday|wednesday|thursday|friday|week|day|month) (i|we) (ring|rang|call|called|ask|email|phone|go|wait)',
      '(as|like) (i|we) (warned|told|said|asked|explained)',
      'stop (sending|ringing|calling|charging|knocking|writing|putting|parking|telling|blaming|asking|billing|taking)',
      '(whistl*|leer*|shout*|swear*|smok*|spit*|stare*|star*) at (my|me|us|our|the kids)',
      'talk* (over|down to|about|across) (me|us|my|her|him)',
      'talking to a (brick )?wall',
      'explain ... how (a|an|it|this|the|my) ... (can|could|takes?|took|has|is)',
    ),
  },
  {
    name: 'efforts',
    weight: 0.42,
    landlord: true,
    says: phrases(
      '(i have|i did|i|we have|we|have|ive|weve) (filled|sent|sat|rung|rang|written|wrote|emailed|called|phoned|taken|took|asked|been|done|tried|visited|posted|uploaded|photographed|reported|explained|waited|queued) .. , (and )?(then )?(i have|i|we have|we|have|ive|weve) (filled|sent|sat|rung|rang|written|wrote|emailed|called|phoned|taken|took|asked|been|done|tried|visited|posted|reported|explained|waited|queued)',
      '(you may|you might|perhaps you|do you) remember me',
      '(stop|stopped) asking',
    ),
  },
  {
    name: 'outside',
    weight: 0.6,
    landlord: true,
    says: phrases(
      '(go|going|went|write|writing|speak|talk|take it|be) (to|straight to|with|in touch with) (the )?(papers?|press|local paper|media|mp|my mp|councillor|my councillor|news|tv|radio|solicitor|my solicitor|a solicitor|environmental health|the council about you|social media|twitter|facebook)',
      '(get|got|had|have|asked|getting) my (mp|councillor|solicitor|social worker|support worker|doctor|gp) (to|involved|who|write|writing|ring|said|on)',
      '(father christmas|santa|the pope|the king|the queen|a brick wall|the wall|more luck|more sense|hamster|monkey*|circus|kindergarten|my (toddler|five year old|dog) could|a child could|in my sleep)',
    ),
  },
  {
    name: 'mixUp',
    weight: 0.6,
    landlord: true,
    says: phrases(
      '(no|any) (record|trace|sign|note|mention) (of|that)',
      '(not|isnt|wasnt|never) (on|in) (the|your|their) (system|list|records|register|file|books|database)',
      '(lost|misplaced|mislaid|mixed up|muddled|forgotten about|forgot) (my|our|her|his|the) (form*|file|paperwork|application|documents?|key*|letter*|details|order|request|job|notes|deposit|post)',
      '(wrong|different) (name|address|flat|person|date|day|time|amount|account|tenant|part|key|house|number|colour|size|language|form|bin*|block|tap|door|family)',
      '(doesnt|dont|didnt|not|isnt) (reflect|match|agree with|tally|add up|correspond|what (was|i|we|you))',
      '(advertised|described|promised|sold|shown|told) (to me |to us )?(as|with) (having|a|an|new|furnished)',
      '(never|not|didnt) (brought|bring|sent|gave|given|put back|returned|return|replaced|delivered|fitted|asked|told|mentioned|explained|finished|cleaned|came|come|rang|paid|saw|checked|looked|turned)',
      '(said|says|marked|shown|put|text*|recorded|down) .. (completed|complete|done|attended|no access|closed|visited|resolved)',
      '(who|what|where) exactly',
      '(instead of|rather than) (the|a|what|fixing|mending|doing|asking|listening|coming|english|bengali|text*|ring*|email*)',
      '(after|even though|although|despite|when) (i|we) (asked|told|said|explained|requested|sent|gave|paid|reported|warned|mentioned|begged)',
      '(i|we) (did|do) (mention|say|tell|ask|report|warn|point|explain|ring|write|pay)',
      '(found out|finding out|learned|heard|hear) (about (it|this) )?(from|on|through|via|by) (facebook|a (neighbour|letter|note|sign|stranger|friend)|my neighbour*|the (paper|news|radio|cleaner|caretaker|gossip)|social media|twitter|next door|someone|whatsapp)',
      'without (me|us|my|our|the|so|a) ',
      '(got|get|given|sent|receive*|issued) (me |us )?(a |another |the )?(fine|penalty|warning|warning letter|final demand|red letter|ticket|notice|bill) (for|about|when|even|because|over|after|that|though)',
      '(still|and) (i |we )?(got|get|received|been given|ended up with) (a |an |the |another )?(fine|penalty|bill|letter|warning|charge|demand)',
    ),
    unless: phrases(
      '(neighbour*|amazon|postman|parcel|my (gp|doctor|school|bank|work|boss)|bt|broadband)',
      '(i|we) (lost|forgot|mislaid|misplaced) (my|our)',
      'wrong chat',
    ),
  },
  {
    name: 'burden',
    weight: 0.4,
    landlord: true,
    says: phrases(
      '(i|we|she|he|my (mum|dad|mother|father|nan|wife|husband|son|daughter|kids)) (have |has |had |am |are |now |still |then |end up |ended up |keep |kept ){0,2}(had to|have to|has to|having to|got to|forced to|obliged to|reduced to) (explain|go|get|ask|call|carry|use|ring|wait|wash|sleep|climb|walk|borrow|do|clean|mop|bail|tape|prop|sweep|eat|live|move|queue|sit|stand|miss|take|leave|beg|fight|shower|cook|keep|empty|turn)',
      '(washing|living|cooking|sleeping|sitting|showering|queuing|bathing|eating|working) (in|on|out of|at|with|by|under) (a |the |my |our |one |their )?(bucket|dark|cold|coat*|floor|kitchen|microwave|car|sofa|damp|mould|torch*|candle*|kettle|friend*|mums|hotel|box*|room|stairs|gym|launderette|neighbours)',
      '(one|a single|only one) (toilet|bathroom|lift|bin|tap|key|radiator|room) (between|for|among) ',
      'while (you|they|he|she|the|your) ',
      '(i am|im|we are|am|are|were) (paying|still paying|being charged|charged) (for|full|rent|twice|\\d+|service)',
      '(using|get|getting|seeing|receiving|have) none',
      '(could|might) as well (be|talk|speak|ask|live|have)',
      '(whoever|whatever genius|which genius|what genius|some genius|bright spark)',
      '(or was that|or is that|or is it|or are you|or do you|or shall i|or should i|or am i) (just|only|too|something|all|going|meant|supposed|waiting|expecting|hoping|asking)',
      '(just|please) (tell|say|admit|be honest|let me know) (me )?(so|and i|if you (dont|do not|are not|arent|cant|wont)|that you|straight)',
      'if you (dont|do not|are not|arent|cant|wont|cannot) (intend|want|plan|going|do|care|be)',
      '(how|why) (is|are|was|were|did|does|do|can|has|have|come|on earth|should|would) (it|that|this|our|my|we|i|the|you|they|he|she|nobody|someone) ... (fair|right|pay*|cold|still|not|nobody|no|older|last|second|only|nothing|without|dirty|never|wrong|happen*|take*|allowed|possible)',
      '(look forward|looking forward) to (being|another|the next|hearing the same|waiting|paying|yet)',
      '(already|now) (coming|falling|peeling|lifting|cracked|cracking|broken|leaking|loose|rusty|rusting|mouldy|warped|gone|bent|stained)',
      '(springs to mind|plaster over|sticking plaster|deckchairs|titanic|piss up|brewery|kick up the|wake up call|groundhog day|kafka*|deja vu|broken record)',
    ),
    unless: phrases(
      '(please|could you|can you) (send|tell) me',
      '(will|going to) have to (cancel|miss|reschedule|rearrange|move)',
      'how (is|are) (you|it going|things|my)',
      '(if|when) you (dont|cant) (mind|make)',
    ),
  },
];
