import { phrases } from './phrases.ts';

/**
 * One way in which dissatisfaction with a landlord is put into words. `weight` is how likely a message that says so is
 * dissatisfied, all else unknown. `landlord`: it speaks of something done, not done or said by the landlord's side; a
 * feeling alone is a first report as often as a complaint.
 */
export interface Cue {
  name: string;
  weight: number;
  landlord: boolean;
  says: RegExp;
  /** In the same sentence, these take the sense away. */
  unless?: RegExp;
}

const nobody =
  '(nobody|no one|not one person|not a soul|none of (you|them)|neither( of them)?|not a single person)';
const theirs =
  '(you|you lot|they|he|she|the (office|co op|coop|landlord|council|contractor*|plumber|electrician|engineer|builder*|officer|manager|caretaker|cleaner*|surveyor|housing officer|repairs team|team|man|men|lad|lads|lady|woman|bloke|guy|company|painter*|decorator*|roofer*|gardener*|workmen|workman|fitter*|receptionist)|your (office|staff|man|men|lad|lads|bloke|people|team|contractor*|plumber|electrician|engineer|builder*|officer|manager|caretaker|cleaner*|surveyor|operative*|decorator*|roofer*|gardener*|workmen|housing officer|repairs team|company|colleague*|website|letter*|system)|contractor*|plumber|engineer|electrician|builder*|workmen|surveyor|caretaker|cleaner*|someone|somebody|(housing|lettings|repairs|complaints) (officer|team|manager))';
const span =
  '(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|couple of|a couple of|another)';
const unit = '(days|weeks|months|years|fortnights|hours)';

/** Promises, appointments, answers: what was to come and did not. */
export const undone: Cue[] = [
  {
    name: 'noShow',
    weight: 0.8,
    landlord: true,
    says: phrases(
      `${nobody} (has |have |had |ever |even |bothered to |ever bothered to ){0,2}(came|come|comes|turned up|turns up|showed|shows up|arrived|appeared|been|visited|attended|to be seen)`,
      '(never|didnt|did not|doesnt|dont|hasnt|havent|has not|failed to) (even |actually |ever )?(come|came|turn up|turned up|turn|show|showed|show up|showed up|arrive|arrived|appear|appeared|materialise*|attend|attended)',
      '(no show*|stood (me|us) up|missed (appointment*|visit*|slot*)|(missed|cancelled|failed) (an |my |our |the |another |both |all |every |two |three |four )?(appointment*|visit*|booking*))',
      '(cancelled|rearranged|postponed|put (me |us )?off|rebooked|moved) .. (again|twice|on me|on us|times|last minute|notice|without)',
      '(waited|waiting|sat|stayed|stopped) in (all|for|the whole|since|from|and|like)',
      '(took|taken|take|booked|lost|had to take) (a |the |half a |another |two |three |my )?(half )?(day*|days|morning|afternoon)? ?(off|wages|pay|leave)',
      `(due|booked|supposed|meant|expected) .. (between|at|on|by|to (come|be here|arrive|turn up|ring|call)) ... (now|never|nothing|nobody|no one|still|gone|its (gone )?(half|past|\\d+))`,
      '(wheres|where is|where are|what happened to|whatever happened to) (the|my|your|that|this) (plumber|electrician|engineer|man|builder*|surveyor|contractor*|repair|parts?|call back|reply|answer|letter|refund|key*|appointment) ... (said|promised|supposed|meant|was|were|coming)',
    ),
    unless: phrases('(bus|parcel|delivery|post|train|taxi|ambulance|police) ', 'neighbour* (never|didnt)'),
  },
  {
    name: 'noAnswer',
    weight: 0.72,
    landlord: true,
    says: phrases(
      `${nobody} (ever |even |bothers to |will |would |wants to |can |is |seems to |actually )?(rings?|rang|calls?|called|phones?|phoned|repl*|answer*|respond*|gets? back|got back|came back|emailed|email*|listens?|listened|cares?|cared|tells?|told|knows?|asked|helps?|helped|understands|interested|bothered|apologised|apologises|explains?|explained|wants to know|look* into|looks after|takes|took|does|did|has (rung|called|replied|answered|contacted|told|asked|apologised|explained|been in touch|got back|responded|phoned|written|said|done|bothered|listened|looked|followed))`,
      '(no|not a|not one|without a|without any|nae|zero|never any|never had a|havent had a|had no|got no|getting no|not had a|not had any) (single )?(reply|replies|response|answer*|call ?back|call|callback|acknowledgement|apology|explanation|word|contact|communication|feedback|sense|reason*|thanks|warning|notice|update*)',
      '(heard|hear|hearing|had|got|get) (absolutely |precisely |exactly )?(nothing|sod all|diddly|zilch|bugger all|nowt|nada)',
      '(not|never|havent|hasnt|have not|still not|yet to) (been )?(heard|had a reply|had an answer|hear|answered|replied|responded|contacted|rung back|called back|informed|told|acknowledged|updated|got back|had anything back|rang back|phoned back)',
      '(unanswered|ignor(ed|ing|es)|fobb(ed|ing) (me |us )?off|brush(ed|ing) (me |us )?off|palmed (me |us )?off|left hanging|in limbo|in the dark|fallen on deaf ears|deaf ears|brick wall|invisible)',
      '(doesnt|dont|didnt|wont|never|isnt|arent|not) (ever |even |bother to |bothering to )?(repl*|answer(ing|s|ed)?|respond*|ring(ing)? (me |us )?back|rings? back|call(ing)? (me |us )?back|get(ting)? back|return* (my |our |any )?(calls?|emails?|messages?)|pick(ing)? up|listen*)',
      '(on hold|in a queue|in the queue|rang out|rings out|ringing out|cut off|hung up|put the phone down|voicemail*|answerphone|engaged) .. (for|\\d+|minutes|hour*|again|on me|on my|every|full|before|twice|all|to)',
      '(got|reached|through to|just|only) (an |the |a )?(answerphone|answer phone|voicemail|answering machine|recorded message|engaged tone|dial tone)',
      '(not one|none) of (my|the|our) ... (was|were|has|have|got|been) .. (dealt|answered|addressed|mentioned|done|fixed|answer*)',
      '(cant|never|couldnt|impossible to|not able to|unable to) (ever )?(get|reach|speak) (through|hold|to (anyone|anybody|a person|someone|a human|you))',
      '(passed|pushed|sent|shoved|bounced) (from )?(pillar|around|about)',
      '(passed|pushed|sent|going|gone|go|goes|went) (from )?(pillar|round in circles|round the houses|from (one|person|department|desk))',
      '(has|have|had) (apologised|bothered)',
      `six weeks without (a )?reply|(weeks|months|days) without (a |any )?(reply|answer|response|word|call)`,
      '(did not|didnt|doesnt|does not|hasnt|never) (actually )?(answer* (a single|any|my|the|half)|address*|explain*|tell (me|us)|told (me|us)|say (sorry|why)|bother|apologise*|acknowledge*|inform*|let (me|us) know|give me a reason)',
      '(ignored|overlooked|left out) ',
    ),
    unless: phrases(
      '(no|not a|any) (news|reply|answer|rush|hurry|problem*) (is|needed|necessary|required|yet )',
      '(no reply needed|no need|not told anyone|no explanation needed|no apology)',
      '(havent|not|never) (told|reported|mentioned|contacted) (anyone|anybody|you|it)',
    ),
  },
  {
    name: 'promise',
    weight: 0.62,
    landlord: true,
    says: phrases(
      '(promis(ed|es|ing)|assured|guaranteed|swore|(broken|empty|false|another|more) promises?)',
      `${theirs} (said|say|told|claimed|keep saying|keeps saying|keep telling|kept (saying|telling)|insist*|tell|tells|reckon*) ... (would|will|be|was|were|coming|done|fixed|tomorrow|today|days?|weeks?|week|by|on|monday|tuesday|wednesday|thursday|friday|nothing|no|not|never|list|patient|wait|different|another|it|sorted|end|someone|somebody)`,
      '(was|were|been|being|i am|am|get|got|keep getting|keep being|always) (just )?told (to be patient|to wait|it|that|there|theres|they|he|she|someone|somebody|tomorrow|a |two |three |\\d+|by|different|next|i|we|no|not|lies|the|its)',
      'told (me|us) (one thing|it (was|would|will|is)|that|there|they|to|he|she|someone|somebody|a |the |tomorrow|next|two|three|\\d+|lies|no|its)',
      '(said|says) (a |an |two |three |four |five |within |in |\\d+ )(week|weeks|day|days|fortnight|month|months|hours|year) ',
      '(website|letter|policy|leaflet|text|email) (said|says|states|promises) ... (days|weeks|within|would|will|two|three|by)',
      '(was|were) (to|supposed to|meant to|going to) (have been |be |take |come |get |finish )',
      '(supposed|meant) to (have been |be |have |come |get |look |ring |call |do )',
      '(said|promised) (you|they|he|she|someone) (would|d)',
      'did what (they|you|he|she) said',
    ),
    unless: phrases(
      '(can|could|will|would) you (promise|tell|say)',
      '(i|we) (have )?promised',
      '(i|we) (was|were) (just )?told (to (use|ask|write|message)|you|that i (can|could)|i (can|could))',
      '(told|says) (me )?(the|your) (new )?(code|number|time)',
      '(supposed|meant) to (be (fun|nice|sunny|good)|rain|ask)',
    ),
  },
  {
    name: 'stillUndone',
    weight: 0.6,
    landlord: true,
    says: phrases(
      'still (cold|no|not|nothing|waiting|havent|hasnt|isnt|wont|doesnt|cant|dont|without|broken|leak*|drip*|there|here|with a|the same|wrong|being|in the|on|unfinished|got (no|the)|have (no|to|the|a)|has (no|a)|out|off|paying|up|down|smell*|flick*|damp|mouldy|a (hole|mess)|stuck|blocked|happening|going on)',
      'yet to (see|hear|receive|get|be|come|meet|find)',
      'not (a|one) (single )?[a-z]+ (has|have) (ever |yet )?been (done|made|fixed|mended|started|carried out|fitted|put right|looked at)',
      '(not a thing|nothing|naff all|sod all|bugger all|diddly squat) (has |have |is |was |ever |gets |got |been |being |seems to |actually ){0,3}(happen*|done|changed|changes|improved|sorted|fixed|been|came|moved|get done|gets done)',
      `(waiting|wait|waited|been waiting|am wait) .. (${span} ${unit}|a (week|month|year|fortnight|while)|ages|since|for (ages|so long|weeks|months|years|ever|it|a|your|someone|somebody|the)|forever|so long|long enough|for ever)`,
      '(remain*|left|leaving|leaves) (us |me |it |her |him |everything )?(unfinished|incomplete|undone|broken|in the dark|without|half|unresolved|exposed|with (no|a|holes)|like (this|that)|in a (mess|state)|a (mess|hole|right))',
      '(has|have|had|was|were|is|are|its|been) (not|never|nae|n t) (been )?(done|fixed|mended|repaired|cut|cleaned|touched|finished|completed|sorted|resolved|replaced|started|collected|emptied|looked at|dealt with|put right|swept|painted|happened|actioned|even started)',
      '(hasnt|havent|wasnt|isnt|arent|werent|never|not) (yet |ever |even |properly |actually )?(been |got |getting )?(done|fixed|mended|repaired|cut|cleaned|finished|completed|sorted|resolved|replaced|started|collected|emptied|looked at|dealt with|put right|swept|happened|actioned|moved)',
      '(job|repair|work|works) (was |is |has been |marked |closed )?(marked )?(as )?(done|completed?|closed|finished) .. (not|never|isnt|wasnt|without|but|when)',
      'marked (as )?(done|complete|completed|resolved|closed)',
      `(for|over|nearly|almost|past|last|more than|about|its been|been|another|and) (${span} ${unit}|a (month|year|fortnight)) (now|without|and|with no|later|on|of this|since|running|with a|for)`,
      `${span} (weeks|months|years) (later|on|now|without|and counting|with no|with a|of (this|buckets|damp|waiting|misery|noise|living|no))`,
      `(has|have|was|is) (become|turned into|now) (a |an )?${span} (week|month|year|day|weeks|months|years|days) `,
      '(third|fourth|fifth|second|three|four|two|another) (summer|winter|summers|winters|year|christmas|christmases) (now|of|with|without|running|in a row|like this)',
      'another (summer|winter|christmas|year|weekend|week|month|night) (of|with|without|in)',
      '(in|into) (their|its|his|her|the|my) (second|third|fourth|fifth) (year|month|week)',
      '(its|it has|it is|its now|thats) been (eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|\\d+|two|three|four|five|six|seven|eight|nine|ten|weeks|months|years|ages)',
      '(no|nae|not any) (heating|hot water|lift|light|cleaner|key|answer|electric*|water|cooker|toilet) (since|for) (january|february|march|april|may|june|july|august|september|october|november|december|last|weeks|months|days|over|two|three|four|five|six|\\d+)',
      '(long enough|so long|too long|taking (ages|forever)|takes (ages|forever)|dragg* on|dragged (on|out)|month after month|week after week|day after day|year after year)',
    ),
    unless: phrases(
      '(still (interested|on for|ok|okay|good|great|working|love|happy|here to|open|possible|available|valid|like))',
      '(lived|worked|been (here|a (tenant|member|resident))|married) (here )?(for|since)',
      '(not|never|isnt) (finished|started|done) (packing|decorating|work|eating|school)',
      'no (rush|hurry|problem|worries)',
    ),
  },
  {
    name: 'again',
    weight: 0.4,
    landlord: true,
    says: phrases('again'),
    unless: phrases(
      '(thanks|thank you|working|see you|well done|welcome|fine|up and running|come|hello|once|look|try|never) again',
      '(again (thanks|thank|many|please)|please .. again)',
    ),
  },
  {
    name: 'repeated',
    weight: 0.6,
    landlord: true,
    says: phrases(
      '(yet again|once again|again and again|over and over|time and (time )?again|time after time|every (single )?time (i|we|it|they|you|he|she|the) (ring|rang|report|ask|call|rains?|phone|email|tell|come|say|said|complain|leak*|fix*|break*|go|goes|turn*)|as (per )?usual|as always|as ever|same (old|thing|story|excuse*)|every (single )?(week|month|day|night|year|winter|quarter)|here (i am|we are|we go) again|all over again|from the beginning again|back to square one)',
      '(second|third|fourth|fifth|sixth|seventh|eighth|tenth|2nd|3rd|4th|5th|6th|7th|umpteenth|nth|hundredth|millionth) (time|appointment|visit|email|letter|call|engineer|plumber|attempt|contractor|man|report|request|quarter|month|week|year)',
      '(how many (more )?(times|calls|emails|visits)|how much (longer|more)|how long (do|must|am|are) (i|we) (have to|got to|need to|supposed to|expected to|going to) (wait|live|put|keep|stand|stay|go|be|have|suffer))',
      '(chas(e|ed|ing)|keep* (ringing|calling|asking|reporting|emailing|chasing|telling|having to|being|sending|getting|saying|breaking|failing|coming back|going off|leaking|happening|losing|on)|kept (ringing|calling|asking|being|getting)|forever (ringing|chasing)|have to (chase|keep|ring|beg|fight|explain|repeat|ask)|having to (chase|keep|ring|beg|explain|repeat|ask|carry|wash|live|sleep|wait|pay|go))',
      '(rang|rung|called|phoned|emailed|told|reported|asked|written|wrote|complained|messaged|texted|been on to|been on at|contacted|spoke|spoken|raised|logged|mentioned) ... (times|twice|thrice|three|four|five|six|seven|eight|repeatedly|again|already|before|weeks ago|months ago|ages ago|since|in (january|february|march|april|may|june|july|august|september|october|november|december))',
      '(emailed|rang|rung|called|phoned|wrote) .. (then|and) (i )?(emailed|rang|rung|called|phoned|wrote)',
      '(weve|we have|we|i|ive|they|theyve) all (reported|told|complained|rung|written|asked)',
      '(even though|although|despite) (i|we|you|they|having|me|us|several|all|two|three|being|the fact|repeated|sending) ',
      '(in a row|running|on the trot|on the bounce|for the (second|third|fourth|fifth) (time|year|month|week))',
      '(happened|broke|broken|leaking|failed|gone|done it|back|off|out|wrong|late|missed|forgotten|down|dead|blocked|happening) again',
      '(been|bin) (on|ringing|calling|chasing|at|asking|telling|waiting|reporting) .. (since|for|about|weeks|months|years|to you)',
    ),
    unless: phrases(
      '(thanks|thank you|working|see you|well done|welcome|fine|up and running|come|hello|once) again',
      '(again (thanks|thank|many|please))',
      '(every|each) (time|week|month|day|year) (is|are|do|does|can|the meeting|at)',
      '(what|which|when) (day|time|week)* .. every',
      'keep* (up the|a (cat|dog|pet|key|copy|bike)|the (good|change)|it up|well|safe|my|our)',
    ),
  },
];
