import { phrases } from './phrases.ts';
import type { Outcome } from './understanding.ts';

const polite =
  '(please |kindly |pls |just |so |then |now |and |could you |can you |would you |will you |yous |somebody |someone |can somebody |can someone |could somebody |could someone ){0,4}';
/** What wishes begin with, said for oneself or for somebody else. */
const wanting =
  '(want|wants|wantin|wanted|would like|id like|like|need|needs|ask for|asks for|asking for|seek|seeks|seeking|sought|grateful for|demand|demands|expect|expects|after|be glad of|be glad to have|be glad to see|appreciate|settle for|hoping for|looking for|owe (me|us|him|her|them)|owes (me|us|him|her|them)|owes|love|request|requests|claim|invite|invites|remedy ,|outcome ,|required ,|sought ,)';
const thingsAtHome = '(it|this|that|them|the|my|mi|me|our|his|her|mums|nans|those|these|a|an)';

/** Remedies asked for in words that need no other wish beside them. */
export const askedOutright: [Outcome, RegExp][] = [
  [
    'repair',
    phrases(
      'asked (you|them|the office|your office) (twice |again )?to (clean|fix|mend|repair|sort|clear|empty|replace|remove|unblock|paint|cut|trim|unlock) (it|them|this|that|the|my|our)',
      `(, |[.!?] |and |just |then |to |please |kindly |so |/ )${polite}(fix|mend|repair|sort|replace|unblock|rehang|refit|reglaze|stop) ${thingsAtHome}(?! (people|staff|sending|ringing))`,
      `(${wanting}) .. (it|this|that|them|the|my|mi|our|me|his|her) ... (fixed|mended|repaired|sorted|sortit|sort|done|working|replaced|unblocked|finished|stuck down|put right|made safe|seen to|put back|fitted|cleared|back on|back up|repointed|repaired|dealt with|fixing|mending|doing|sorting|replacing|repairing|looking at|seeing to)`,
      `(${wanting}) .. (it|this|that|them|my [a-z]+|the [a-z]+|our [a-z]+)( really| just)? to (shut|work|close|lock|stop|open|flush|be (fixed|mended|repaired|sorted|done|safe|put right))`,
      '(all|what|only thing) (i|we|she|he) (want|wants|need|needs|ask|ask for) (is|are) ... (back|working|fixed|mended|done|shut|heat*|hot water|a working|lock|tap|door)',
      '(want|need|like|wants) (my|our|her|his|me|mi) (sink|cooker|oven|bath|shower|heating|boiler|kitchen|toilet|window|door|lights?|lift|hot water|radiator*|floor|gutter) (back|on|up|working|fixed)',
      '(want|wants) (the )?[a-z]+ (up|shut|out|down|back on|back up|off)(?= ([.,!?/]|and|before))',
      '(might|may|could|can|would) (it|this|that|they|these|the [a-z]+( [a-z]+)?|my [a-z]+|both) (please |not |now |kindly )?be (mended|fixed|repaired|seen to|put right|replaced|looked at|finished|made (safe|good)|done|put back|sorted)',
      '(glad|love|like|nice|good|grateful|pleased|lovely) (to see|to have|if) .. (it|this|them|that|the [a-z]+)( [^ .!?]+){0,3} (done|fixed|finished|mended|working|sorted|put right|repaired|going|back)',
      '(get|getting|have|make|made) (it|this|that|them) (safe|good|right|going|fixed|done|sorted|repointed|mended|repaired|working|out|seen to|replaced|finished|put right)',
      '(repair|repairs|works|work|action|a repair) (is|are|be) (now )?(sought|required|requested|asked for|needed|demanded)',
      '(finish|complete) (the|it|this|what) (job|work|off)?',
      'someone to (fix|mend|come and (fix|mend|do)|repair|put|finish|sort) ',
      '(want|wants) (a |an |the )?(new |working |proper )?([0-9]|one|two|three|four) (bolts?|screws?|tiles?|nails?|hinges?)',
    ),
  ],
  [
    'apology',
    phrases(
      `(${wanting}) (a |an |some |only |just )?(written |proper |short |small |simple |formal |full |personal |word of |letter of |real |little |letter saying )?(sorry|apolog*)`,
      `(${wanting}) (him|her|them|you|yous|someone|somebody|the [a-z]+|your [a-z]+|it) .. (tae|to) (say|apologi*|write) ?(sorry)?(?! (down|back|to me in))`,
      '(, |[.!?] |and |please |then |to |just |kindly )(say|saying) sorry(?! (to bother|but|for (bothering|going|writing|the long)))',
      '(, |[.!?] |and |please |then |kindly |just )apologi[sz]e (to|for)',
      '(somebody|someone|anyone|him|her|them|you|you to|one of you) (to )?(say|saying|says) sorry',
      '(an|the|a written|a proper|word of|letter of) apology (to|for|from|is|would|in|that|please|and|,)',
      '(an apology|a sorry)(?= [.,!?]| $| please| from| to| and| is| would)',
    ),
  ],
  [
    'explanation',
    phrases(
      `(, |[.!?] |and |please |then |kindly |just )${polite}explain(?! (it )?(to me )?(nicely|that|again|all))`,
      `(${wanting}) .. (explanation|explanations|reason|reasons|reasoning|calculation|breakdown|workings|vouchers|invoices|the difference|a proper answer|an answer|it explained|it broke down|it broken down|the figures|line by line)`,
      `(${wanting}) .. (to )?(know|see|told|be told|understand|hear|learn) (why|how|who|where|whose|on what|which|what (it|the|this|that) (is|was|charge))(?! (you|to|i|somebody|someone|a person|a tenant|tenants|people|many) .. (complain|make|making|log|raise))(?! to )`,
      '(simple|written|proper|full|an|some|your|the) explanation(?! (was|given|of the))(?= ([.,!?]|of|for|is|in|would|from|why|as|and|how|please))',
      '(could|can|would|will|please|might) (somebody|someone|you|anyone|anybody|one of you|it be|we be) (please |kindly )?(tell|show|walk|explain|talk|explained|told) (me |us |through |her |him |to me |my mum |amma )?(through |to me )?(how|why|who|what it|what the|the (journey|difference|sum|figures|charge|bill)|where)',
      'why (was|were|am|are|did|has|have) (i|we|my|our|she|he|mum|it|her|his|the (charge|rent|price|decision)) ... (moved|charged|refused|put|taken|dropped|turned|given|told|skipped|passed|missed|up|down|doubled|gone up|changed|left|removed|cancelled|closed)',
      '(who|what) (, )?and (why|how)',
      'tell (me|us|her|him|my mum) (why|how|who|what it is for)',
      '(invoices|vouchers|figures|breakdown) (, )?(please|pls)',
    ),
  ],
  [
    'compensation',
    phrases(
      `(${wanting}) ... (compensation|compensating|refund|refunds|refunded|reimburse*|repayment|money back|my money|money off|some money|proper money|the money|the cost|its cost|paying back|paid back|rent back|a rebate|goodwill)`,
      `(${wanting}) .. (the |my |that |our |it |her |his )?([0-9]+([.][0-9]+)? )?(quid |pounds |pound )?(back)(?= ([.,!?/]|and|please|pls|for|to|in|before|off|from)| $)(?<! (sink|cooker|oven|bath|shower|heating|boiler|kitchen|toilet|window|door|lights?|lift|water|books?|keys?|photos?|call|ring|tools?|come|came|go|went|put|saturday|day) back)`,
      '(, |[.!?] |and |please |then |kindly |you to |sorry and )(refund|reimburse|compensate|repay|pay (for|me|us|my|back|her|him)|return (the|my) (money|[0-9]+|pounds)|give (it|me|us) (my |the )?(money )?back)',
      '(cover|meet|refund|reimburse|you (to )?pay|should pay|please pay|must pay) (for )?(the|my|our|me|her|a new) ... (cost*|excess|[0-9]+|carpet|sofa|food|heater*|freezer|laundrette|electric|bill|telly|tv|damage|clothes|cleaning|dehumidifier|lost|wages)',
      '(something|summat) (back |off )?(for|towards) (the|my|our|all|her|his) (bother|trouble|inconvenience|stress|time|swimming|electric|food|cost|wages|lost|extra|money|damage)',
      '(off|knock* .. off|taken off|take .. off|come off) (my|our|the|her|his|mums) (rent|bill|service charge|account)',
      '(cost|costs|receipt|invoice|bill|loss) ... (claimed|enclosed|attached|attaching|for your attention)',
      'attaching .. receipt',
      '(my|the) (money|deposit|rent|wages|[0-9]+) back(?= ([.,!?]|please|pls)| $)',
    ),
  ],
  [
    'decision_changed',
    phrases(
      '(look*|looked|read|check*|examine*) (at )?(it |this |mine |that |my [a-z]+ |the [a-z]+ |my case |my letter )?(at )?(it |again|afresh|once more|over again)(?= ([.,!?/]|please|by|pls|and|because|from|with|somebody|who|when)| $)',
      '(somebody|someone|anybody|anyone|another (officer|person|manager)|a different (officer|person|manager)|different officer|a (senior )?manager|the (chair|board|panel|director|managing director)|your panel|your boss|someone (senior|higher)) (who .. |please |to |must |could |can ){0,2}(else|other|higher|bigger|senior|independent|to|must|has) ?(please |to |must |could |can |who .. ){0,2}(have (a|another) (look|go|read)|look|read|check|go over|review|reconsider|determine|decide|overrule) .. (it|this|that|at|mine|my|over|again|please|banding|the)',
      '(reconsider|reconsidered|reconsideration|reconsidering|re ?examin*|re ?assess*|recalculat*|overturn*|overrul*|revers(e|ed) (the|this|your|that)|re ?determin*|(want|wants|like) it revised|rethink)',
      '(request*|want*|ask*|like|require*|put .. to|go* to|take .. to|for|please|a|move .. to) (a |the |full |it |this |to |for ){0,3}(review|stage (2|two)|next (stage|level|one up)|appeal)(?! (of the rent|date|panel met))',
      '(stage (2|two)|review|next level|next stage) (please|pls)',
      '(take|taken|taking|get) (it|that|this|the [a-z0-9]+( [a-z]+)?|that [a-z]+) off(?! (my case|my|our|the|her|his) (rent|bill|service|hands|wall|door|hinge*))',
      '(fine|charge|fee|ticket|recharge|debt|arrears|points?|strike|warning) (to be )?(taken off|removed|cancelled|dropped|wiped|quashed|written off|withdrawn|scrapped|lifted|waived)',
      '(cancel|drop|waive|scrap|withdraw|quash|lift|write off) (the|this|that|my|your) (fine|charge|fee|ticket|recharge|debt|arrears|decision|warning|increase|notice|letter)',
      '(put|place|move|moved|restore*) (me|us|her|him|my mum|mum|my application) (back )(on|in|to|into|up) (the |my |our )?(band|list|old|top|where|priority|queue|register|ground)( [a-d])?',
      '(band|banding|points|decision|answer|mind|refusal|increase|award|date) (to be )?(changed|reversed|reviewed|put on hold|reconsidered|looked at|increased|corrected)',
      '(change|correct|reverse|revisit) (your|the|my|that|this) (mind|decision|band|banding|points|answer|outcome)',
      '(another|second|fresh|different|new|more) (pair of eyes|opinion|look|set of eyes)',
      '(put|send|pass) (it|this|mine) (up |on |higher )(tae|to)?',
      '(have|take) another (go|look)',
    ),
  ],
  [
    'staff_action',
    phrases(
      `(${wanting}|should be|must be|needs|needing) (him|her|them|that [a-z]+|the [a-z]+|someone|somebody|your [a-z]+|be|to be|it) .. (spoke to|spoken to|telling off|told off|disciplined|sacked|moved|retrained|trained|dealt with|deal with (him|her|them)|off my case|off (this|the) (job|estate)|pulled up|taught)`,
      '(him|her|them|that (man|woman|officer|plumber|lad)|the same [a-z]+|he|she) (should|must|is|are|to|need*|ought) (not|never|no longer|to stop|not to) (be )?(sent|come|coming|deal*|let|work*|allowed|set foot|be near|back)',
      '(dont|do not|never|not) (want|send|wish|let) (him|her|them|that [a-z]+|the same [a-z]+|those [a-z]+) .. (again|back|here|near|in (my|the)|round|to (my|the)|dealing|coming)',
      '(have|had|need) (a |serious |quiet |proper ){0,2}words? with (him|her|them|your|the (officer|caretaker|warden|contractor|plumber|lad|man|woman|lady|manager))',
      '(send|want|give (me|us)) (someone|somebody) else',
      '(a different|another|a new|somebody else as) (officer|caseworker|plumber|contractor|firm|engineer|surveyor|housing officer)(?! (to )?(review|look|determine|read|check|came|come|rang|said))',
      'what will be done about (him|her|them|his|their)',
    ),
  ],
  [
    'policy_change',
    phrases(
      '(change|rethink|review) (how|the way|what) (you|it|things|this|they) ',
      '(change|improve|rewrite|fix) (the|your|this|that) (policy|system|rule|rules|process|procedure|form|website|letter*|way)',
      `(${wanting}) (it|this|that|you|someone|things) .. (not|never|to stop|doesnt|dont) (happen*|do*|send*|slip*)`,
      '(so|make sure|ensure|see) (that )?(it|this|nobody|no one|that) (never|doesnt|does not|wont|will not|cant|else) ... (again|else|happen*|through this|anyone)',
      '(stop) (sending|doing|putting|charging|ringing|calling|knocking|using|making|treating)',
      'could (it|this) be (any ?time|somebody|someone|done) ... (of day|outside|instead|for once)',
    ),
  ],
  [
    'reassurance_update',
    phrases(
      `(${wanting}|could|can|might|may|would|please|glad|somebody to|someone to|you to) .. (to )?(be told|told|tell (me|us|her|him)|know|hear|let (me|us|her|him) know) (when|what is|what will|whats (happening|going|next)|what happens|how (long|far)|if (it|he|they|the)|whether|that it|the (date|day))`,
      '(keep|kept) (me|us|her|him|mum)? ?(informed|posted|updated|in the loop|up to date)',
      `(${wanting}|give me|with|give us) (a |an |some |any )?(date|update|day|timescale|progress report|reassurance|idea when)(?! (of birth|for my))`,
      'someone to (tell|talk|explain|reassure|listen) (me|to me|us|to us)? ?(what|when)?',
      'what happens (with|next|now)',
    ),
  ],
];
