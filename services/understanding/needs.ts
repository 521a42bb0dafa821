import { findAll, phrases } from './phrases.ts';
import { readReply } from './replies.ts';
import type { Said, Stretch } from './text.ts';
import type { ReadingContext } from './understanding.ts';

const needs = phrases(
  '(large|big|bigger|larger) (print|text|letters|font)',
  '(an |a )?(interpreter|translator|translated|translation)',
  '(text|texts|email|emails|letter|letters|writing|phone|calls) only',
  '(only|just) (text|email|write|ring|phone|call)( me)?( please)?',
  '(no|not|dont|do not|cant) ... (phone calls|phone me|ring me|call me|use the phone|do phones|take calls|read|letters)',
  '(braille|bsl|sign language|audio|easy read|hearing loop|relay uk)',
  '(extra|more) time (to|please|for)?',
  '(cant|cannot|could not|couldnt) (see|read|hear) [^ ]+( [^ ]+)?',
  // A condition by itself is no need; with what follows from it, it is.
  '(deaf|blind|dyslexic|dyslexia|autistic|macular|hard of hearing|partially sighted|bad eyesight|poor sight) (, )?(so|please|and need|and i need)',
  '(time to|takes me (a while|time) to|cant) get to the door',
  '(dont|do not|never) (ring|call|phone|knock|come|text|email) .. (before|after|until|between) [^ ]+',
  '(dont|do not|never) (ring|phone|knock on) (the bell|my door|the door)',
  '(speak|talk) (up|louder|slowly|slower|clearly|loudly)( please)?',
  '(use|in|with|only|keep it) (simple|plain|easy|short|small) (words|english|language)',
  '(plain|simple) (english|words) please',
  '(knock|bang|ring) (loud|loudly|hard|twice|and wait|and give)',
  '(slow|slowly|unsteady) (on my feet|to the door|to answer)',
  '(write|letter|letters|send it|reply|contact me|answer) (to me |me )?(by|in the) post',
  '(dont|do not|havent|no) (have |got |use )?(the |an |any )?(internet|email|smartphone|computer|broadband|mobile)',
  '(lip ?read|lipread|lip reading|lipreader|sign language|hearing aids?|guide dog|assistance dog)',
  '(speak|talk|deal|liaise) (to|with) my (son|daughter|carer|wife|husband|friend|support worker|mum|sister|brother|social worker|advocate|niece|nephew|partner)',
  '(take|taking) (your|their|his) shoes off',
  '(whatsapp|text|texts|email|emails|letters?|writing|post|phone|phoning|ringing) (suits|is better|works better|is best|only|is easier|would be better)',
  '(put|have|keep|send) (it|everything|things|it all|this) in writing',
  '(remind|reminder|reminders) ... (before|day|morning|text|appointment*)',
  '(memory|reading|speech) (problems|difficulties|loss|trouble)',
  '(use|using|have|need|wear|got) (a |an |my )?(hearing aids?|cane|white stick|stammer|stutter|screen reader|walking frame)',
  '(wheelchair|step free|level) (accessible|access)',
  '(on )?(yellow|coloured|blue|cream|pink) paper',
  '(visit|come to|see) me (at home|here|in my flat)|home visits?|(visit|come) ... cant get (to|out)',
  '(only|just) (mornings|afternoons|evenings|after [0-9]+|before [0-9]+)',
  '(dont|do not) (always )?(pick up|answer) ... (voicemail|message|text)|(leave|left) (me )?a voicemail',
  '(need|needs) to know (exactly |precisely )?(what time|when|who)',
  '(deafblind|partially deaf|deaf in one ear)',
  '(cant|cannot|couldnt) (manage|cope|do|use|talk|speak|hear) (on |with |over )?(the )?(phone|telephone|forms|calls)',
  '(through|via|with) (an? )?(interpreter|relay|advocate|text relay)',
  'my (son|daughter|carer|wife|husband|friend|support worker) (can|to|should|will) (speak|talk|deal|answer)',
);

const languages =
  '(polish|arabic|bengali|bangla|sylheti|somali|portuguese|urdu|punjabi|gujarati|romanian|ukrainian|russian|welsh|gaelic|spanish|french|italian|turkish|kurdish|farsi|dari|pashto|tigrinya|amharic|chinese|mandarin|cantonese|vietnamese|tamil|hindi|lithuanian|bulgarian|albanian|hungarian|czech|slovak)';

/** Needs that are meant wherever they are said, also beside a number. */
const alwaysNeeds = phrases(
  `(in|into|speak|speaks|speaking|read|reads|only) ${languages}( only)?( please)?`,
  `${languages} (only|please|speaker|speaking)( please)?`,
  '(dont|do not|cant|cannot|doesnt) (really )?(speak|read|write|understand) (much |good |any )?english',
  '(only|just) (a |an |by a |with a )?(woman|women|female|lady|ladies|man|male)( please)?',
  '(a |by a |with a )?(female|woman|lady|male) (operative|engineer|plumber|worker|officer|surveyor|member of staff|doctor|person)( only| please)?',
  `${languages} (interpreter|speaker|translator|translation)`,
  `(someone|somebody|anyone|staff|person|worker) (who |that |to )?(speaks?|talks?) ${languages}`,
  '(rather|prefer|like) (to )?(talk|speak|see|deal) (to|with)? ?a (woman|lady|female)',
  '(a )?(woman|female|lady) (only|please|officer|worker|to (call|ring|come|visit))',
  '(call|ring|phone|visit|send|talk to|speak to|speak with|see) (me )?(only )?(a |by a |with a )?(woman|women|female|lady)',
  '(i am|im|am|shes|hes) (profoundly |quite |very |partly |a bit )?(deaf|blind|hard of hearing|partially sighted)',
  '(text|texts|texting) only',
);

const asksSomething =
  /^(?:(?:and|so|but|ok|well) )?(?:what|whats|who|whos|when|where|why|how|have|has|did|do|does|are|is|will|was) /;

/** "07700 900555" or an e-mail address with nothing beside it that tells a need. */
function isContactAlone({ raw }: Said): boolean {
  const rest = raw.replace(/\S+@\S+/g, ' ').replace(/[\d()+.\s-]{9,}/g, ' ');
  return rest !== raw && !/\p{L}{3}.*\p{L}{3}.*\p{L}{3}/su.test(rest);
}

/** Asked what is needed, whatever is not a refusal or a question tells it: "Knock, then wait five minutes". */
function isAnswer(said: Said): boolean {
  const bare = said.plain.replace(/[.!?,]/g, ' ').trim();
  if (bare === '' || said.plain.includes('?') || asksSomething.test(bare) || isContactAlone(said))
    return false;
  const reply = readReply(said, 'adjustments');
  return reply === null || (reply === 'yes' && bare.split(/ +/).length > 3);
}

/** "Text only" is found twice where two phrases say it. */
function isOutside(each: Stretch, place: number, all: Stretch[]): boolean {
  return !all.some(
    (other, at) =>
      at !== place &&
      other.from <= each.from &&
      other.to >= each.to &&
      (other.to - other.from > each.to - each.from || at < place),
  );
}

/** What must be done differently for this resident, in their words (Code 5.10). */
export function readAdjustment(said: Said, asked: ReadingContext['asked']): string | null {
  const always = findAll(said, alwaysNeeds);
  const found = [...findAll(said, needs), ...always].filter(isOutside);
  if (asked === 'adjustments' && (found.length > 0 || isAnswer(said))) return said.raw.trim();
  // "Text only, to 07700 900461" says how to reach somebody, not what else they need.
  if (asked === 'reach' && always.every(({ words }) => /^texts? only$/i.test(words))) return null;
  if (found.length === 0) return null;
  return found.map((each) => each.words).join(', ');
}
