import { phrases, says } from './phrases.ts';
import type { Said } from './text.ts';
import type { SideQuestion } from './understanding.ts';

/**
 * What people are afraid of or wonder about before and while they complain: what it costs, what it brings, whether it
 * will be held against them, who is told.
 */
const patterns: [SideQuestion, RegExp][] = [
  [
    'cost',
    phrases(
      '(will|does|do|is|would|what|how much|has|whats) ... (cost|costs|charge|charged) (me|us|anything|owt|money|to (complain|make|use|log))',
      '(will|does|would|is) (it|this|that|complaining|making a complaint) (going to )?(cost|costs)',
      '(is|are) (it|this|that|complaining|the complaint|this service) (free|for free|free of charge)',
      '(do|will|must|who) (i|we) ... (pay|paying) (for|to) (this|it|complain|complaining|the complaint|use)',
      'who (has to |must |will |do |does )?pays?(?= [.?]? ?$)',
    ),
  ],
  [
    'compensation',
    phrases(
      'how (much|muckle) ... (get|be getting|am i due|money|compensation|be paid|offer|give)',
      '(will|would|can|could|do|does|am|is) (i|we|there|it) ... (compensation|compensated|money back|a refund|money for (this|it))',
      '(what|how) (about|is the|much is the) compensation',
      'who (pays?|is paying|will pay|is going to pay|has to pay|do pay)( for)?',
    ),
  ],
  [
    'held_against_me',
    phrases(
      '(will|would|can|could|might|do|does|am|are|is) (i|we|they|you|it|this|that|my|the) ... (get|be|getting|go) (in|into) (any )?trouble',
      '(will|would|can|could|might|do|does|am|are|is) (i|we|they|you|it|this|that|my|the) ... (evicted|evict|kicked out|thrown out|chucked out|lose my (home|flat|house|tenancy|place)|put me out|throw me out|end my tenancy)',
      '(will|would|can|could|might|do|does|is) (they|you|it|this|that|the) ... (against me|against us|against my|punish me|hold it|pick on (me|us)|my tenancy|my transfer|worse for (me|us))',
      '(afraid|scared|worried|frightened|worry|fear) (of|to|about|that|if|i|for) ... (evicted|eviction|lose my (home|flat|house|tenancy)|kicked out|thrown out|complain|complaining)',
      '(dont|do not) want (to get )?(in|into|any) ?(any )?trouble',
    ),
  ],
  [
    'who_is_told',
    phrases(
      '(will|do|does|would|have|has|did|are) (you|they|u|anyone|it) (ever |be |already |going to |have to )?(tell|told|telling|inform|informed|informing|pass (it|this) on to) (anyone|anybody|someone|somebody|people|my|the (police|council|social|neighbour*|landlord|doctor)|social (services|workers?)|him|her|them|others)',
      'who (will|do|did|have|would|are|else) (you|be|gets?) ... (tell|told|telling|know|knows)',
      'does (anyone|anybody) (else )?(know|get told|find out)',
    ),
  ],
  [
    'why_ask',
    phrases(
      'why (do|dae|did|are|have|would|must|does) (you|ye|u|yous|they|it|i) ... (ask|asking|asked|need|want|know|ken|tell|give|say)',
      'why (is|was) (that|this|it) (needed|asked|important|relevant)',
      'what (do|does|did) (you|it|that) (need|want) (that|this|it|my|to know) ... for',
    ),
  ],
  [
    'photos',
    phrases(
      '(where|how|can|could|do|should|what|whats|may|is) ... (send|post|email|upload|attach|add|put|share|show) ... (photo*|pictures?|pics?|videos?|images?|file*|evidence)',
      '(where|how|can) ... (photos?|pictures?|pics?|videos?) (go|to go|be sent)',
    ),
  ],
  [
    'stages',
    phrases(
      '(what|whats|explain|how|meaning|which) ... stage (1|2|one|two|3|three)',
      '(what|how many) ... (the )?(stages)',
    ),
  ],
  [
    'when_contacted',
    phrases(
      'how (long|soon|quick|quickly) (till|til|until|before|will|does|can) ... (rings?|calls?|phones?|contacts?|writes?)',
      'when (will|does|is|can|would) (someone|somebody|anyone|anybody|a person|they) .. (ring|call|phone|contact|write|be in touch)( me| us)?',
    ),
  ],
  [
    'watched_device',
    phrases(
      '(he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|father|mother) (always |also |sometimes |can |will |might |could )?(reads?|checks?|looks? (at|through|in)|goes through|sees?|has|takes|searches|watches|monitors|tracks|uses|got) (all )?my (phone|mobile|messages|texts|emails?|laptop|tablet|computer|browser|history|screen|password*)',
      '(he|she|they) (is|are|s) (watching|reading|checking|tracking) (me|my|this|what)',
      '(can|will|could|might) (he|she|they|my (husband|wife|partner|boyfriend|ex|dad)) (see|read|find|find out) (this|what|that|it|my)',
      '(how|can) (do |can )?(i|you) (hide|delete|clear|close|get rid of) (this|the) (chat|page|conversation|history|screen)',
    ),
  ],
  [
    'so_far',
    phrases(
      'what (have|has|did|do) (you|u) (got|get|taken|written|put|have|recorded|noted|heard|down)( down)?( so far| about me| about this| up to now| already| for me| of me)?(?= [.?]? ?$)',
      '(show|tell|read) (me )?(back )?(what|everything) (you|ive|i) (have|got|ve got|written|said|told you|put)',
      'what (have i|i have|did i|ive) (said|told you|written|put)( so far| already| up to now)?',
    ),
  ],
];

/** A longer message tells a story; what it wonders about in passing is part of it. */
const longestWorry = 140;

/** The worries about complaining that a short message asks about. */
export function readWorries(said: Said): SideQuestion[] {
  if (said.raw.trim().length > longestWorry) return [];
  const asked = patterns.filter(([, pattern]) => says(said, pattern)).map(([question]) => question);
  // "Who pays?" by itself asks about the complaint; "who pays for my carpet?" about money for the damage.
  return asked.includes('cost') ? asked.filter((question) => question !== 'compensation') : asked;
}
