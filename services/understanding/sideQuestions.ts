import { mistypedReference, otherReference } from './contactDetails.ts';
import { otherLanguageOf } from './otherLanguages.ts';
import { phrases, says } from './phrases.ts';
import type { Said } from './text.ts';
import type { SideQuestion } from './understanding.ts';
import { readWorries } from './worries.ts';

const patterns: [SideQuestion, RegExp][] = [
  [
    'ombudsman',
    phrases(
      '(what|who|how|where|can|could|do|should|have|whats|wheres|number|phone|details|address|contact) ... (ombudsman|ombudsmans|ombudsmen)',
      '(ombudsman|ombudsmans) (number|phone|details|address|contact|please)',
      '(want|like|wish|need) to (go|take|speak|talk|complain|write|get on) ... (ombudsman|ombudsmen)',
    ),
  ],
  [
    'how_long',
    phrases(
      'how (long|many (days|weeks)) (will|would|does|do|is|before|until|have|has|it|this|till|you|for) ... (take|takes|answer|reply|decision|hear|wait|process|get|sorted|complaint|respond|response|you)',
      'how long (will|does|do|is|would) (it|this|that|you|all this|the complaint) (take|be|normally take|usually take|need|got)',
      'when (will|would|do|should|can) (i|we|you|they) ... (hear|get an answer|get a reply|reply|respond|decide|get a decision)',
      'whats (the|your) (timescale*|time limit|deadline*)',
    ),
  ],
  [
    'when_contacted',
    phrases(
      'how (long|soon|quick|quickly) (till|til|until|before|will|does|can) (someone|somebody|anyone|anybody|a person|a human|you|they) .. (read|reads|see|sees|look|looks|deal|deals|get|gets) ... (this|it|back)',
      'when (will|does|is|can|would) (someone|somebody|anyone|anybody|a person|a human|they) .. (read|see|look at|deal with) (this|it|that|my complaint)',
    ),
  ],
  [
    'held_against_me',
    phrases(
      '(will|would|can|could|might|do|does|am|are|is) (i|we|they|you|u|it|this|that) ... (kick|throw|chuck|boot|put|turf|turn) (me|us) out',
      '(kicked|thrown|chucked|booted|turfed) out ... (if|for|because|cos|when) ... (complain|complaining|complaint|this|moan|moaning)',
      '(lose|loose) (my|our|the) (flat|home|house|tenancy|place) ... (if|for|because|cos|over) ... (complain|complaining|complaint|this|moan|moaning)',
      '(black mark|bad mark|blacklist*|bad books) ... (me|us|my name|file|record|name|if)',
      '(get|be|getting|am i) (in|into) ... trouble ... (if|for|because|cos) ... (complain|complaining|complaint|this|moan|moaning)',
    ),
  ],
  [
    'what_counts',
    phrases(
      'what (counts|qualifies|is classed|classes) as a complaint',
      'what (is|do you mean by|makes|makes it) a complaint',
      '(is|does|would) (this|that|it) (count|counts|classed|a complaint|qualify|be a complaint)',
      '(does|do|would|is|can) ... (count|counts|counted|classed|qualify|treated) as a complaint',
      'whats the difference between a complaint',
    ),
  ],
  [
    'are_you_a_robot',
    phrases(
      '(are|r) (you|u) (a |an )?(real |actual |just |even )?(robot|bot|computer|machine|ai|human|person|real|chatbot)',
      '(am i|is this|are we) (talking|speaking|chatting|writing|typing|messaging)? ?(to|with)? ?(a |an )?(real |actual |just )?(robot|bot|computer|machine|ai|human|person|chatbot)',
      '(is|are) (there )?(a|any) (real |actual )?(person|human) (there|reading|behind)',
      '(you|u) (are|r) (a |an )?(real |actual |just )?(robot|bot|computer|machine|ai|human|real person)(?= \\?)',
      'what(s| is) your name',
      'who am i (talking|speaking|writing) to',
      'do (humans|people) read (this|these)',
    ),
  ],
  [
    'policy',
    phrases(
      '(send|see|read|have|get|show|want|need|download|find|look at|email|post|where|wheres|whats|copy of|got|is there) ... (policy|procedure|policies)',
      '(complaints?|your) (policy|procedure) (please|pls)',
      '(policy|procedure) (please|pls)',
      '(send|see|read|have|get|show|want|need|download|find|look at|email|post|where|wheres|whats|copy of|got|is there) ... (self assessment|annual complaints report|yearly complaints report|complaints performance report|last complaints report)',
    ),
  ],
  [
    'contact',
    phrases(
      '(whats|what is|have you got|give me|do you have|can i have|need|got) ... (phone number|telephone number|office number|email address|contact details|contact number|your number|your address|office address|your email)',
      '(how|where) (can|do|could) (i|we) (contact|reach|ring|phone|call|email|write to|find) (you|the office|them|the co op|the landlord|the housing)',
      'whats the number',
    ),
  ],
  [
    'hours',
    phrases(
      '(what|when|whats) ... (opening hours|opening times|office hours|hours)',
      '(when|what time|what times|what days) (are|do|does|is|will) ... (open|close|shut|opens|closes|answer the phone|in)',
      '(are|is) (you|the office|they|anyone) (open|there|in) (on|at|over|today|tomorrow|now|this|weekends|saturday*)',
    ),
  ],
  [
    'privacy',
    phrases(
      '(who|whos|will|does|can|do) ... (see|sees|read|reads|seen by) (this|it|what i (say|write|type|tell)|my messages?|my complaint)',
      '(is|will) (this|it|what i say|everything|that) (be )?(kept )?(private|confidential|anonymous|secret|safe to say)',
      'what (do|will|happens?|is happening) ... (with|to) (my|the|this) (data|datas|details|information|info|messages?)',
      '(privacy|gdpr) (policy|notice|statement)',
      'will (my|the) (landlord|neighbour*|neighbor*|officer|manager) ... (know|see|find out|be told)',
    ),
  ],
  [
    'what_can_you_do',
    phrases(
      'what (can|do|could) (you|u|this) (do|help with|actually do|for me)',
      '(how does this|how do you|how does it|how do i use) (work|this)',
      'what (is|are) (this|you) (for|site|page)',
      '(how|what) can you help',
    ),
  ],
];

/** The whole message: "help". With more words it asks for something else, or cries. */
const helpAlone = /^ help(?: [.?])? $/;

/**
 * The questions about Heard or the procedure that a message asks. Answered at once, then the open question comes back
 * (design 4).
 */
export function readSideQuestions(said: Said): SideQuestion[] {
  if (helpAlone.test(said.plain)) return ['what_can_you_do'];
  const language = otherLanguageOf(said);
  if (language !== null) return [language];
  if (mistypedReference(said.raw) !== null) return ['mistyped_reference'];
  if (otherReference(said.raw)) return ['other_reference'];
  const general = patterns.filter(([, pattern]) => says(said, pattern)).map(([question]) => question);
  const asked = [...new Set([...general, ...readWorries(said)])];
  // "Can my husband see this?" is about him, not about the landlord's people.
  if (asked.includes('watched_device')) return asked.filter((question) => question !== 'privacy');
  // "What is the Ombudsman's phone number?" asks for no number of ours.
  return asked.includes('ombudsman') ? asked.filter((question) => question !== 'contact') : asked;
}

/** Whether the message asks to know something: a slip in a reference, or another language, asks nothing by itself. */
export function asksToKnow(found: readonly SideQuestion[], said: Said): boolean {
  const isReference = found.includes('mistyped_reference') || found.includes('other_reference');
  return found.length > 0 && !isReference && otherLanguageOf(said) === null;
}
