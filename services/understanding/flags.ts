import { findAll, phrases, saysIn, sentenceOf } from './phrases.ts';
import type { Said } from './text.ts';
import type { Flag } from './understanding.ts';
import { isForeign } from './wishes.ts';

/** How one flag is told, and what in the same sentence makes it something else. */
interface FlagCue {
  flag: Flag;
  says: RegExp;
  unless?: RegExp;
}

const personal =
  '(details|data|information|info|number|phone number|address|new address|letter|email address|health|medical|medical (history|records|notes|letter|condition)|business|file|name|diagnosis|records|arrears|rent (account|arrears|letter|statement)|benefits|bank details|complaint|circumstances|situation|disability|illness|whereabouts|photo|photos)';

const cues: FlagCue[] = [
  {
    flag: 'data_protection_complaint',
    says: phrases(
      `(shared|gave|given|sent|told|leaked|posted|disclosed|passed|handed|emailed|texted|showed|read out|discussed|publish*|giving|sending|sharing|mentioned|copied) (out |on |around )?(my|her|his|our|their|private|personal|someone elses|somebody elses|another tenants|a neighbours|other peoples) (private |personal |medical |home |new |rent |bank |full |whole |own |confidential ){0,2}${personal}`,
      `(shared|gave|given|sent|told|leaked|disclosed|passed|showed|discussed|sent) .. (someone|somebody|everyone|everybody|anyone|next door|(the|my|our) neighbour*|my ex|my ex (husband|wife|partner)|other (tenants|residents|people)|the whole (block|building|street)) .. (about )?(my|our|her|his) (private |personal |medical |rent ){0,2}${personal}`,
      '(data|privacy|confidentiality|gdpr|data protection) (breach|breached|violation|leak|complaint)',
      '(breach|breached|breaking|broke|broken|violat*) (of )?(my |our |the |data |your )?(gdpr|data protection|privacy|confidential*|data)',
      '(someone|somebody|another (person|tenant|resident)|other (people|person|tenant)|a (stranger|neighbour)) ?(elses|s)? (rent |medical |personal |private |bank )?(letter|details|post|statement|file|documents|data|information|email)',
      '(letter|email|post|file|text) .. (about|with|containing) .. (my|her|his|our) .. (went|sent|delivered|gone|opened|read|left) .. (to|by|at|on|open)',
      '(my|our) .. (letter|file|details|records|data|notes) .. (left (open|out|lying)|on (display|reception|show)|for all to see|where everyone)',
      '(gave|given|passed|sent|handed) (out )?(my|our) (new )?(phone |mobile )?(number|address|email|details) (out )?to',
      'without my (consent|permission) .. (shared|gave|told|passed|sent|details|data|information)',
    ),
    unless: phrases(
      '(i|we|ive|id) (gave|sent|told|shared|passed|emailed|already gave|have (sent|given|told|shared)) (you |them |him |her |the office )?',
    ),
  },
  {
    flag: 'subject_access',
    says: phrases(
      '(subject access|sar request|dsar|data subject|right of access)',
      '(copy|copies|see|send|want|request|requesting|access|give|have|show) ... (everything|all|any|what|whatever) (of it )?(that )?(you|the (co op|office|landlord)) (guys |lot |people )?(holds?|have|has|got|have got|keeps?|kept|stores?) (\\w+ )?(on|about) (me|my|us|myself)',
      '(copy|copies|see|send|want|request|requesting|access|give|have|show) ... (information|data|info|records|files|notes|emails|paper*) .. (about|on|regarding|concerning) (me|my|us|myself)',
      '(everything|all (the )?(information|data|records|notes|files)|what|what (information|data|records)|whatever) (do )?(you|that you|you have|you hold) ?(do )?(hold|have|have got|keep|store)? (on|about) (me|us|my)',
      '(copy|copies|see|access|sight) (of |to )?(my|our|the whole of my|my whole|all of my) (own )?(housing |tenancy |personal |tenant |whole |case |entire )?(file|files|data|records?|notes)',
    ),
    unless: phrases('(see|copy of) my (file|record) (attached|below|enclosed)'),
  },
  {
    flag: 'erasure',
    says: phrases(
      '(delete|erase|wipe|remove|destroy|get rid of|forget) ... (my|our|any|all|the) ... (data|datas|details|records?|information|info|file|files)( after*| afterwards| too| please| off| from| about| you| on| now)?',
      '(delete|erase|wipe|remove|destroy) (everything|all|anything|whatever) ... (about|on|have|hold|got|said|wrote|told) ... (me|us|my|you|here)?',
      'right to (be forgotten|erasure)',
    ),
    unless: phrases(
      '(you|they|he|she|someone|somebody) (have |has |just |never )?(deleted|erased|wiped|removed|lost|destroyed)',
      '(remove|delete) ... (old|wrong|phone number|mobile number|direct debit)',
    ),
  },
  {
    flag: 'information_request',
    says: phrases(
      '(freedom of information|foi|foia|stairs (request|policy)|information request|environmental information)',
      'how (much|many) ... (did|do|does|has|have|was|is|were) ... (co op|coop|you|landlord|association|committee|board) ... (spend|spent|pay|paid|earn|cost|own|employ|receive|received|let|sell|sold)',
      'how much ... (spent|paid|spend) ... (on|to|for) ',
      '(copy|copies|see|send|sight|publish|published|request|provide|want|like) ... (fire risk assessment*|minutes|accounts|budget|contract|contracts|asbestos (report|survey|register)|structural (report|survey)|survey|tender|audit|annual report|board papers|stock condition*|risk assessment*|electrical (report|certificate)|service charge (accounts|breakdown)|insurance schedule|spending|salaries)',
    ),
  },
  {
    flag: 'old_matter',
    says: phrases(
      '(two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|several|many|some|a few|couple of) years (ago|back)',
      '(more than|over|nearly two|almost two|about two) (a|1|one|two|2|three|3|four|five) years? (ago|back)',
      '(back in|happened in|was in|this was|that was|it was|from) (\\D+ )?(19[0-9][0-9]|20[01][0-9]|202[0-4])'.replace(
        '(\\D+ )?',
        '',
      ),
      '(in|since|from|of) (january|february|march|april|may|june|july|august|september|october|november|december) (19[0-9][0-9]|20[01][0-9]|202[0-4])',
      '(year before last|before (covid|lockdown|the pandemic)|years ago|eighteen months ago|18 months ago)',
    ),
    unless: phrases(
      '(lived|living|moved in|moved here|tenant|member|resident|joined|been here|born|retired|married|widowed|grew up|built|bought|opened|thank*|lovely|brilliant|good|great|credit|fine|happy|kind)',
    ),
  },
  {
    flag: 'court_claim',
    says: phrases(
      '(issued|filed|lodged|submitted|started|begun|commenced|put in|made|served|raised|entered) (a |an |the |my |our |court |legal |formal |small ){0,3}(claim|proceedings|claim form|papers|action) .. (court|county court|with the court|against you|online)',
      '(claim form|particulars of claim|n1 form|n5 form|money claim online|mcol|claim number)',
      '(court|legal) (claim|proceedings|case|action|papers) (has|have|is|was|were|been|already) (been )?(already )?(issued|started|filed|lodged|begun|in progress|under way|ongoing|served|going)',
      '(claim|proceedings) (was|were|has been|have been|is|are|been) (filed|issued|lodged|started|served)',
      '(court|hearing|trial) (date|hearing) (for|is|on|set|next|about|in|has)',
      '(got|have|had|given|received|waiting for) (a |the |our |my )?(court date|hearing date|court hearing|trial date|possession hearing)',
      '(in|at|before|through) (the )?(county|small claims|magistrates) court',
    ),
    unless: phrases(
      '(will|would|might|may|could|going to|gonna|thinking|consider*|threaten*|prepared|ready|happy|if|see you|want to|intend|plan*|warn*|before i|could you|can you) (\\S+ )?(take|taking|go|going|see|start|issue|file|make|be|sue|end up|have)'.replace(
        '(\\S+ )?',
        '(to |be |then |now |also |i |you )?',
      ),
      'see you in court',
    ),
  },
  {
    flag: 'policy_request',
    says: phrases(
      '(send|see|read|have|get|show|want|need|download|find|look at|email|post|where|wheres|copy of|give|got|is there|request|like) ... (a |the |your |full )?(complaints? |pets? |repairs? |compensation |allocation* |asb |data |privacy |parking |decant |lettings )?(policy|policies|procedure|procedures)',
      '(policy|procedure) (please|pls)',
    ),
    unless: phrases('(insurance|contents|my|life|home) policy', 'policy holder'),
  },
];

/** What staff must be told of beside the labels (Code 2.2, data protection, information requests). A person decides. */
export function readFlags(said: Said): Flag[] {
  const found = cues
    .filter(({ says, unless }) =>
      findAll(said, says).some(({ from }) => unless === undefined || !saysIn(sentenceOf(said, from), unless)),
    )
    .map(({ flag }) => flag);
  return isForeign(said) ? [...found, 'foreign_complaint'] : found;
}
