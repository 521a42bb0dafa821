import { phrases, says } from './phrases.ts';
import type { Said } from './text.ts';
import type { Flag, Label } from './understanding.ts';

const status = phrases(
  '(where|wheres|how is|hows|what is happening|whats happening|what has happened|any (news|update*|progress|word)|whats the (latest|status|progress)|what is the (latest|status)|status|how far|what stage|update me|an update) ... (complaint|case|it|reference|bnc*|coh*|that|this|on|with|going|along)',
  '(any (news|progress|update*)|whats the (latest|status)|what stage)',
  '(where|wheres) (is |has |are we with )?(my|our|the) (complaint|case)',
  '(my|the) (complaint|case) ... (status|going|progress|up to|got to|stage|yet|now)',
  '(has|have) (anyone|anybody|someone|you) (looked|started|decided|done anything|read) ... (complaint|case|it)',
  '(when|what date) ... (hear|answer|decision|reply|respond) ... (complaint|case)',
);

const request = phrases(
  '(can|could|would|will|please|pls|need|want|like|get) (you |someone |somebody |anyone |to |i |have )?(please |just )?(someone |somebody |you )?(to )?(fix|mend|repair|replace|look at|come|send|sort|unblock|check|change|clean|cut|clear|remove|collect|book|arrange|have a look)',
  '(report|reporting) (a|an|that|my|the|some|this)',
  '(is|are|has|have|wont|isnt|doesnt|keeps|started|stopped|just) ... (broken|broke|packed in|packed up|came off|come away|leaking|dripping|blocked|cracked|loose|stuck|jammed|flickering|tripping|working|snapped|fallen off|come off|faulty|not working|smashed|overflowing)',
  '(broken|leaking|blocked|dripping|cracked|faulty|smashed|jammed|snapped) ',
  '(needs|need) (fixing|mending|looking at|replacing|repairing|sorting|doing|a new|unblocking|clearing|cutting)',
  '(no (hot water|heating|electric*|power|water|lights?))',
);

const review = phrases(
  '(want|like|ask|asking|request|need|wish|demand|get|have|requesting|apply|for) ... (review|reviewed|stage (2|two)|appeal|escalat*|second stage|next stage|reconsider*)',
  '(not happy|unhappy|disagree|dont agree|do not agree|not satisfied|dissatisfied|dont accept|do not accept) (with )?(the |your |this |that )?(stage (1|one)|decision|outcome|answer|response|letter|result|findings?|reply) (on|of|to|about|for|from) (my|our|the) (complaint|stage*|complaints officer)',
  '(not happy|unhappy|disagree|dont agree|do not agree|not satisfied|dont accept|do not accept) (with )?(the |your )?(stage (1|one))',
  '(take|taking|move|moving|go|escalate) (it|this|that|my complaint|the complaint|to)? ?(to )?(the )?(stage (2|two)|next stage|managing director|panel|review panel)',
  '(appeal|review) (the |your |this |that |my )(decision|outcome|complaint|answer)',
  'review please',
);

const person = phrases(
  '(speak|talk|chat|put me through|pass me|connect me|transfer me|get me) (with |to |on to |through to )?(a |an |some |the )?(real |actual |proper |human |live )?(person|human|someone|somebody|human being|manager|officer|member of staff|staff|adviser|advisor|people|operator|team)',
  '(want|need|like|prefer) (a |to speak to a |to talk to a |an )?(real |actual |proper )?(person|human|human being)',
  '(can|could|will|would) (someone|somebody|a person|a human|anyone|a real person) (please )?(ring|call|phone|contact|speak|talk|get in touch)( me| to me| with me)?',
  '(real|actual) (person|human)( please)?',
  '(human|person|agent|operator) (please|pls|now)',
  '(dont|do not|not) (want|like|talking|speaking) (to )?(talk|speak|talking|speaking|write|chat)? ?(to |with )?(a )?(bot|robot|computer|machine|chatbot)',
  '(ring|call|phone) me( back| please)?',
);

const information = phrases(
  '(how (do|can|would) i|what (is|are|does|do|happens)|where (do|can|is)|who (do|is|can)|when (is|are|do|does)|can you tell me|could you tell me|do you have|is there|are there|am i allowed|can i) ',
);

const praise = phrases(
  '(thank you|thanks|cheers|ta|grateful|appreciate*|brilliant|excellent|fantastic|great job|well done|lovely|spotless|very happy|really happy|pleased|chuffed|polite|superb|star|legend)',
);

/** What the rest of the reading says, as far as labels need it. */
export interface LabelContext {
  dissatisfied: number;
  wishesToComplain: boolean;
  asksSideQuestion: boolean;
}

/** A message sounds like a complaint from here on. */
const complaintFrom = 0.5;

/** Thanks with an edge are not praise. */
const praisedBelow = 0.3;

/** The labels of a message, the first the most urgent to act on; more than one where both hold (design 5). */
export function readLabels(said: Said, context: LabelContext): Label[] {
  const unhappy = context.dissatisfied >= complaintFrom || context.wishesToComplain;
  const found: [Label, boolean][] = [
    ['review_request', says(said, review)],
    ['human_request', says(said, person) && said.raw.length < 160],
    ['status_question', says(said, status) && said.raw.length < 220],
    ['complaint', unhappy],
    ['praise', says(said, praise) && context.dissatisfied < praisedBelow],
    ['service_request', says(said, request)],
    ['information', context.asksSideQuestion || (says(said, information) && !unhappy)],
  ];
  const labels = found.filter(([, holds]) => holds).map(([label]) => label);
  return labels.length === 0 ? ['other'] : labels;
}

const flags: [Flag, RegExp][] = [
  [
    'subject_access',
    phrases(
      '(copy|copies|see|send|want|request|access|give) ... (everything|all|any|the) (you|information|data|info|records|my|personal|of my) ... (hold|have|about|on|data|file)',
      '(subject access|sar|dsar|my (whole )?file)',
      '(what|everything|all) (information|data|info)? ?(you|do you|that you) (hold|have|keep) (on|about) me',
    ),
  ],
  [
    'data_protection_complaint',
    phrases(
      '(shared|gave|given|sent|told|leaked|posted|disclosed|passed|put|giving|sending|showed) ... (my|her|his|our|private|personal|medical|someone elses) (private |personal |medical |home )?(details|data|information|info|number|address|letter|health|medical|business|file|name|diagnosis|records)',
      '(data (breach|protection)|gdpr|breach of (my |our )?(data|privacy|confidential*))',
      '(letter|email|post) ... (about|with) ... (health|medical|arrears|private) ... (wrong|neighbour*|somebody else|someone else|next door)',
    ),
  ],
  [
    'information_request',
    phrases(
      '(freedom of information|foi|stairs request|information request|how much (do you|did you|was|is) spend*|accounts|minutes of)',
    ),
  ],
  [
    'court_claim',
    phrases(
      '(court|legal) (claim|proceedings|case|papers|hearing|action) (has|have|is|was|were|been|already|issued|started|filed|in|going)',
      '(filed|issued|started|lodged|put in|submitted|made|sent) (a |an |the |my |court |legal )?(claim|proceedings|claim form|papers) ?(at|in|with|to|against)? ?(the )?(county |small claims )?(court)?',
      '(claim form|particulars of claim|county court|small claims|taking you to court|court date|n1 form)',
    ),
  ],
  [
    'old_matter',
    phrases(
      '(two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10) years (ago|back|now)',
      '(more than|over|nearly two|almost two) (a|1|one|two|2|three|3) years? (ago|back|old)',
      '(back in|in|since|from) (19[0-9][0-9]|20[01][0-9]|202[0-4])',
      '(year before last|years ago|a couple of years ago|before (covid|lockdown|the pandemic))',
    ),
  ],
  ['policy_request', phrases('(complaints? )?(policy|procedure) ')],
];

/** What staff must be told of beside the labels (Code 2.2, data protection, information requests). */
export function readFlags(said: Said, isForeign: boolean): Flag[] {
  const found = flags.filter(([, pattern]) => says(said, pattern)).map(([flag]) => flag);
  return isForeign ? [...found, 'foreign_complaint'] : found;
}
