import { phrases } from './phrases.ts';

const matter =
  '(complaint|complaints|case|form|forms|application|email|emails|letter|request|report|repair|repairs|job|order|claim|enquiry|query|transfer|review|appeal|decision|refund|works?|photos?|pictures?|message)';
const visitor =
  '(plumber|surveyor|electrician|engineer|inspector|decorator*|builder*|contractor*|gardener*|cleaner*|roofer*|carpenter|joiner|housing officer|man|visit|appointment|inspection|repair|scaffold*|parts?)';

/** Where something stands that was sent in or promised. */
export const status = phrases(
  'how far ... (complaint|case|reference|it|bnc*|coh*) ... (got|along|gone|come)',
  `(where|wheres|how|hows|what|whats|any|did|has|have|is|are|was|who|whos|when|can|could|give|get|need|like|want) ... (news|update*|progress|latest|status|stage|happening|happened|up to|going|getting on|dealing|looking at|assigned|got to|coming along) ... (my|our|the|this|that|reference|on|with|about|to) .. ${matter}`,
  `(my|our|the|this) ${matter} ... (up to|going|getting on|got to|stage|status|progress|looked at|decided|assigned|coming along|happening|dealt with|yet)`,
  '(any|an|some) (more |further )?(news|update|updates|progress|word)',
  '(update|chase up|check) (me )?(on|about|with|the (progress|status)) (of )?(my|our|the|this|it|ref*|bnc*|coh*)',
  `(where|wheres|how is|hows) (is |are |has )?(my|our|the) ${matter}`,
  `(what|which) (stage|point) ... (${matter}|it|at|reached|up to)`,
  'whats? (is )?(happening|going on|the (latest|status|progress|position|state of play))( with| about| on)? (my|our|the|it|this|that|things|regarding)',
  `(has|have|did|was|were) ... (my|our|the|a) ${matter} ... (yet|been|made|got|get|received|arrive|looked|decided|through|started|given|read|assigned|logged|seen|reached)`,
  `(has|have|did) (you|anyone|anybody|someone|somebody|the (office|team|panel|officer)) ... (get|got|received|receive|read|looked|seen|decided|made|started|been given|had) ... (my|our|the|a) ${matter}`,
  `(just )?(checking|wondering|wanted to (check|know|ask)) ... (you|if|that|whether) ... (got|received|have|had|seen|get) ... ${matter}`,
  '(has|have) (a|any|the) (decision|date|answer) been (made|set|given|reached|fixed)',
  `(is there|have you got|do you have|can i have|has) (a |any |the )?(date|time|day|slot) .. (for|when) .. ${visitor}`,
  `(when|what (time|day)|which day|do you know (when|what time|what day)) .. (is|are|will|due|does) ... ${visitor} ... (coming|come|due|arriv*|booked|happen*|start*|be here|on|today|tomorrow|visit*|back)`,
  `(when|what time|what day) (the|my|our|your|a) ${visitor} (is|are|will)`,
  `(when|what time|what day) (is|are|will) (the|my|our|your|a) ${visitor} (coming|due|booked|arriving|be here|come|starting)`,
  'when (will|am|can|should|do) (i|we) (i )?(likely to |going to |expect to )?(hear|get|have|know|expect) ... (back|answer|reply|decision|outcome|about|news)',
  `(who|whos) (is )?(dealing|looking|handling|working|responsible|got|has) .. ${matter}`,
  '(still )?(waiting to hear|heard back|hear back) .. (about|on|from|regarding)',
  '(bnc|coh) 2\\d[^ ]+ ... (how|what|whats|where|any|when|update|status|news)',
  '(how|what|whats|where|any|when|update|status|news) ... (bnc|coh|reference|ref|complaint reference) [^ ]+',
);

/** Who it is that answers here: a question about us, no wish for somebody else. */
export const whoAreYou =
  /^ (?:(?:hi|hello|sorry|so|wait|and) (?:, )?){0,2}(?:(?:is (?:this|it|that)|are you|am i (?:talking|speaking|chatting|writing) (?:to|with)) (?:even |actually |just |only |really )?(?:a |an |some )?(?:real |actual |live |human )?(?:person|human|robot|bot|computer|machine|ai|someone|somebody|anyone)) (?:or |[?.!,]|$)/;

/** A person is asked for. */
export const person = phrases(
  '(speak|talk|chat|type|write) (with |to |directly to |directly with )(a |an |some |the |your |my |one of your |any |an actual |you )?(real |actual |proper |live |living |human |senior |duty )?(person|human|someone|somebody|human being|manager|managers|officer|housing officer|member of (staff|the team)|staff|adviser|advisor|people|operator|team|supervisor|boss|anyone|anybody|one of you|colleague|repairs|caretaker|director|chair|receptionist|whoever|him|her)( please)?',
  '(talk|speak) to [a-z]+ (in|at|from) (repairs|the office|housing|lettings|reception|rents|your)',
  '(put|get|pass|connect|transfer|patch) (me|us) (through|over|on|to)',
  'get (me|us) (a|the|your|somebody|someone|hold of) ?(a |the |your )?(manager|person|human|boss|supervisor|officer|somebody|someone|real)?',
  '(want|need|like|prefer|rather have|give me|is there|are there) (a |an |any |to have a )?(real |actual |proper |living |live )(person|human|people|one)',
  '(want|need|like|prefer|give me|is there|are there) (a |an |any )?(human|human being|person|humans|people) (please|here|there|i can|to|instead|not|who|on)',
  '(can|could|will|would|may|please) (someone|somebody|anyone|anybody|a person|a human|a real person|a manager|the (manager|officer|office|team|housing officer)|you|one of you|he|she) (please |just |kindly )?(ring|call|phone|contact|give (me|us) a (ring|call|bell|shout)|get in touch|speak|talk|come and (see|talk)|get back)( to)?( with)?( me| us| my (mum|dad|wife|husband|daughter|son))?',
  '(ring|call|phone|bell) (me|us)( back)?( please| on| at| when| today| tomorrow| asap| tonight| after| before| urgently)?',
  '(give|need|want|like|have|request*|book|arrange|get) (me |us )?(a )?(call ?back|call back|ring back|phone ?call|call from)',
  '(is|are) (anyone|anybody|someone|there (anyone|anybody|a person|someone|somebody)) (there|here|available|in|around|who|i can|free|that|actually)',
  '(dont|do not|not|rather not|fed up|sick|tired|without|cant) .. (want|like|talk|talking|speak|speaking|type|typing|write|writing|deal|dealing|chat|chatting|use|using) .. (to |with )?(a |an |the |this )?(bot|robot|computer|machine|chatbot|ai|thing)',
  '(human|person|agent|operator|adviser|advisor|representative|manager) (please|pls|now|required|needed)',
  '(real|actual|live) (person|human|agent)',
  '(id|i would) (rather|prefer|sooner) (to )?(talk|speak|ring|phone|call|see|deal)',
);

/** The whole message is one such word. */
export const personAlone =
  /^ (?:a )?(?:human|person|agent|operator|adviser|advisor|manager|supervisor|someone|somebody|representative|staff)(?: please)?(?: [.!?])? $/;

const decision =
  '(decision|outcome|answer|response|reply|findings?|conclusion|result|stage (1|one)|verdict|ruling)';

/** Stage 2: the decision on a complaint is to be looked at again. No reasons are needed (Code 6.12). */
export const review = phrases(
  '(complaint|complained) ... (never|not|wasnt|hasnt|havent|no|nobody) ... (answer|answered|reply|replied|response|heard|dealt) ... (take|taking|go|going|move) (it |this |that |my complaint )?(to the |to )?(higher|further|up|next stage)',
  `(want|like|ask|asking|request|requesting|need|wish|demand|apply|applying|can|could|please|going|id|would|take|go|move|get) ... (a |an |the |my |for )?(review|reviewed|reviewing|stage (2|two)|appeal|second stage|next stage|final stage)`,
  '(escalat*) ... (complaint|case|stage|decision|director|panel|outcome|answer)',
  '(complaint|case|decision|outcome) ... escalat*',
  `(review|reconsider|appeal|appealing|escalate|challenge|contest) (the |your |this |that |my |against the |against your |against )?(${decision}|complaint|case)`,
  `(review|panel|managing director|director|someone (else|senior|higher)|board|committee) .. (look|looks|looked|review*|reconsider*) .. (at )?(the |your |this |that |my |it|again)`,
  `(not happy|unhappy|not satisfied|dissatisfied|disagree|dont agree|do not agree|dont accept|do not accept|cannot accept|cant accept|not accept*|disappointed|refuse to accept) (with )?(the |your |this |that |my )?(stage (1|one) )?${decision} (on|of|to|about|for|from|regarding|letter) (my|our|the|your) (complaint|stage*|complaints officer|case)`,
  '(not happy|unhappy|not satisfied|dissatisfied|disagree|dont agree|do not agree|dont accept|do not accept|cannot accept|cant accept|not accept*|refuse to accept) (with )?(the |your )?stage (1|one)',
  `(the |your )?(${decision}) (to|on|about|of) my complaint .. (wrong|unfair|not good enough|rubbish|nonsense|a joke|missed|ignored)`,
  '(take|taking|move|moving|go|going|escalate) (it|this|that|my complaint|the complaint|straight)? ?to (the )?(stage (2|two)|next stage|managing director|review panel|panel|second stage)',
  '(review|appeal|stage (2|two)|next stage|escalate) please',
  '(i|we) (wish|want|would like|intend|need) to appeal',
);

const thing =
  '(tap|taps|toilet|loo|sink|basin|bath|shower|boiler|radiator*|heating|hot water|pipe*|drain*|gutter*|roof|ceiling|wall|walls|floor|door|doors|window*|lock|locks|handle|hinge|key|keys|fob|light|lights|bulb|lamp|socket*|switch*|electric*|power|fuse*|cooker|oven|hob|fan|extractor|alarm|intercom|buzzer|doorbell|entry*|lift|stairs|step|steps|staircase|landing|fence|gate|shed|post|path|paving|slab|slabs|tree|hedge|grass|bush*|bin|bins|chute|car park|bay|aerial|tiles?|slate*|plaster|cupboard|drawer|worktop|kitchen|bathroom|bedroom|hall|carpet|banister*|rail|handrail|blind|letter ?box|letterbox|mail ?box|washing (machine|line)|dryer|fridge|freezer|stop ?cock|meter|thermostat|timer|flush|cistern|seat|outlet|waste|overflow|tank|immersion|vent|skirting|sill|porch|balcony|loft|garage|shutter|playground|swing|bench|camera|cctv|laundry|seal|sealant|grout|silicone|trap|lead)';
const fault =
  '(broken|broke|breaking|snapped|cracked|crack|leak*|drip*|block*|stuck|jam*|sticking|loose|wobbl*|flicker*|trip*|faulty|dead|gone|blown|went|off|out|down|bust|busted|smashed|bent|rotten|rotting|rusted|fallen|fell|come (off|away|down|loose)|came (off|away|down)|coming (off|away|down)|packed (in|up)|not working|wont|doesnt|isnt|cant|stopped|cold|overflow*|smell*|stinks|noisy|racket|error|mouldy|damp|wet|soaked|torn|missing|damaged|vandalised|hanging|banging|rattling|whistling|squeak*|stiff|won t|has had it|on the blink|playing up|conked|kaput|temperamental|temp|burst|full|overgrown|dirty|filthy|slippery|uneven|needs?|need)';
const mend =
  '(fix|fixed|fixing|mend|mended|mending|repair|repaired|repairing|replace|replaced|replacing|look at|looked at|looking at|take a look|have a look|come (out|and|round|over)|send (someone|somebody|a|an|out|pest|help|the)|sort|sorted|sorting|unblock*|unclog|clear|cleared|clearing|clean|cleaned|cleaning|cut|cutting|trim*|remove|removed|collect|collected|empty|emptied|tighten*|adjust*|checked|service|serviced|planing|plane|painting|paint|seal|resealed|resealing|treat*|reset|reconnect|bleed|bled|get (someone|somebody|a)|arrange|attend|dealt with|doing|putting right|put right|install*|fit|fitted|board* up|secure|secured|regrout*)';

/** Something is to be put right (Code 1.4). */
export const request = phrases(
  `(want|need|like|get|have|needs) .. ${thing} .. (fixed|mended|repaired|replaced|sorted|cleared|unblocked|cleaned|looked at|checked|done|cut|removed|seen to)`,
  `${thing} .. ${fault}`,
  `${thing} ... (broken|broke|leaking|dripping|dead|blown|gone|stopped working|stopped|not working|snapped|cracked|smashed|blocked|stuck|jammed)`,
  `(broken|cracked|leaking|leaky|blocked|dripping|faulty|smashed|jammed|snapped|loose|flickering|overflowing|rotten|missing|damaged|burst|stuck|dead) ${thing}`,
  `(no|without|lost|lack of) (hot water|heating|electric*|power|water|light|lights|gas|lighting)`,
  `(please|pls|can|could|would|will|need|needs|want|wants|like|id like|get|someone|somebody) (you |someone |somebody |anyone |to |i |have |it |this |the |a |an |be |me |my |please |just |kindly |some |your |get |[a-z]+ ){0,4}${mend}`,
  '(report|reporting|reported) (a|an|that|my|the|some|this|broken|faulty|anything)',
  '(want|need|like) ... (fixed|mended|repaired|replaced|unblocked|cleared|put right)',
  'needs? (a |an |some )?(new|fixing|mending|looking at|replacing|repairing|sorting|doing|unblocking|clearing|cutting|cleaning|attention|planing|painting|tightening|resealing|emptying|trimming|bleeding|plumber|electrician|engineer)',
  '(need|want|get|send) (a |an |the |some )?(plumber|electrician|engineer|carpenter|joiner|handyman|pest control|locksmith|roofer|glazier|drain man|someone (out|round))',
  '(there is|theres|there are|got|have|found|seen|saw|noticed|spotted) (a |an |some |loads of |lots of |another |what looks like |big |small |massive |huge |really |strong |bad ){0,3}(leak|hole|crack|smell|damp|damp patch|mould|wasp*|bee|bees|mice|mouse|rat|rats|ants|cockroach*|bed ?bugs|fleas|pigeon*|squirrel*|graffiti|fly ?tipping|fly tip|needles?|syringe*|dog (mess|poo|dirt)|glass|oil|litter|mattress|sofa|rubbish|draught|gap|puddle|stain|gas|nest|infestation|vermin|flood|water)',
  '(mice|rats?|cockroach*|wasps?|bed ?bugs|infestation|graffiti|fly ?tipping|dog (fouling|mess|poo)|damp patch|water stain|wasp nest|broken glass|abandoned (car|vehicle|bike|trolley))',
  '(dumped|dumping|fly ?tipped|left) (a |an |the |some |their |his |all )?(mattress|sofa|fridge|rubbish|furniture|bag*|trolley|car|tyre*|carpet|tv|bin*)',
  '(neighbour*|next door|upstairs|downstairs|flat \\d+|people (above|below)|lads|youths|kids) .. (party|parties|music|noise|noisy|shouting|banging|barking|smoking|weed|cannabis|drugs|drilling|screaming|fighting|loud)',
  '(may|can|could) (i|we) (please )?(have|get) (a |my |our |an |another |some )?(new |spare |replacement |extra )?(key|fob|smoke alarm|handrail|grab rail|light|lock|bin|letter ?box|radiator|ramp|alarm|window|door)',
  '(is|are|has|have|been|getting|got) (now )?(really |very )?(overgrown|blocked up|clogged|infested|flooded|leaking|dripping|damp|mouldy)',
  '(come|came|fallen|fell|snapped|popped|blown) (off|out|down|over|apart|away)',
);

/** Ordinary business that is asked for politely and mends nothing. */
export const paperwork = phrases(
  '(send|email|post|give|get|forward|print|text) (me |us |my (mum|dad|daughter|son) )?(a |an |the |my |our |some |your |out )?(copy|copies|statement|rent statement|form|forms|letter|policy|policies|procedure|minutes|details|list|link|leaflet|information|info|certificate|report|receipt|accounts|newsletter|assessment|number|address|code|proof|breakdown|bill|invoice|application)',
  '(change|update|correct|amend|remove|add|delete) (my|our|the|her|his) (new )?(email|phone|number|address|name|details|bank|account|direct debit|title|contact|mobile|password|tenancy)',
  '(book|arrange|rearrange|change|cancel|move) (my|our|the|a|an) (annual |gas )?(gas |safety |gas safety |boiler )?(check|service|appointment|inspection|meeting|slot|room|hall)',
  '(smoke alarm|fob|key|permit) .. (how much|cost|price)',
);

/** A question, by how its sentence begins. */
export const asking =
  /^ (?:(?:hi|hiya|hello|hey|please|excuse me|morning|good (?:morning|afternoon|evening)|sorry|also|and|so|but|ok|quick question|just|one more thing) (?:, |[.!] )?){0,2}(?:what|whats|when|whens|where|wheres|who|whos|how|hows|which|why|is|are|do|does|did|can|could|would|will|may|should|shall|has|have|am|if|any|tell me|i (?:want|need|would like|wanted) to (?:know|ask|find out|understand)|do you know|is it|are there) /;

/** A question that only wants to know: its nouns and verbs report nothing. */
export const wondering =
  /^ (?:(?:hi|hiya|hello|please|and|so|ok) (?:, )?){0,2}(?:what|whats|when|where|wheres|who|whos|how|which|if|do i|am i|should i|would i|is it|what if) /;

/** Words of thanks and praise. */
export const praise = phrases(
  '(thank|thanks|thankyou|cheers|grateful|gratitude|appreciate*|brilliant|excellent|fantastic|amazing|awesome|great job|great work|great service|well done|lovely|spotless|(very|really|so|over the moon|well|absolutely|more than|extremely) (happy|pleased|impressed|satisfied|grateful|chuffed|good|kind|helpful|quick|polite)|pleased|chuffed|delighted|polite|superb|star|stars|legend|legends|wonderful|cracking|top (job|man|notch|marks)|could not fault|couldnt fault|cant fault|above and beyond|credit|fab|fabulous|perfect|no complaints?|cant complain|10/10|tidy and|are great|is great|looks great|works great|ta|made my day|best (landlord|co op|service)|thumbs up|hats off|works? (beautifully|perfectly|a treat)|lifesaver|life saver)',
);
