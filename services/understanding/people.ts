import { findAll, findFirst, phrases, says } from './phrases.ts';
import { readReply } from './replies.ts';
import type { Said, Stretch } from './text.ts';
import type { ReadingContext } from './understanding.ts';

const relation =
  '(mother in law|father in law|mum|mother|mam|nan|nana|gran|grandma|granny|grandad|grandfather|dad|father|son|daughter|sister|brother|aunt|auntie|uncle|wife|husband|partner|neighbour|friend|client|tenant|parents|in laws|nephew|niece|service user)';
const behalf = phrases(
  `on behalf of (my |our |the |a )?(elderly |old |disabled )?${relation}`,
  `(writing|asking|ringing|messaging|reporting|complaining|speaking|contacting you|here) (this )?for (my |our |a )(elderly |old |disabled )?${relation}`,
  `i am (my |the )${relation}s (carer|son|daughter|social worker|support worker)`,
  `(my|our) (elderly |old |disabled )?${relation} (cant|doesnt|does not|is not able|isnt able|struggles) ... (write|type|use|do|phone|english|internet|computer*)`,
  `its (about |for )?my ${relation}(s)? (flat|house|home|place)`,
  `(my|our) ${relation} (has|have) (been waiting|no|had no|not had|been without)`,
  '(i am|im|am) (his|her|their) (carer|son|daughter|sister|brother|wife|husband|mum|mother|dad|father|niece|nephew|grandson|granddaughter|neighbour|social worker|support worker)',
  '(worker|carer|advocate|adviser|advisor|solicitor|interpreter) for (one of your|a) (tenants?|residents?|members?)',
  `(typing|emailing|texting|message|messaging|writing|asking|this|this one|one|a complaint|complaint|this is|reporting this|all this) (is |this )?for (my|our|me|wor) ${relation}`,
  `(my|our|me) ${relation} (asked|asks|told|says|wants|would like|has asked) (me|us|i) to (write|put|ask|say|tell|complain|message|report|type|log|raise)`,
  '(mr|mrs|ms|miss) [a-z]+ (asks|asked|wants|has asked|would like|wishes) (me|us) to',
  '(writing|here|acting|act|acts|speaking|asking|reporting|complaining) (for|on behalf of) ((mr|mrs|ms|miss) [a-z]+|our client|a client|her|him|them)',
  '(our|my|the) client (has|is|was|does|asks|seeks|requests|invites|wishes|reports|instructs)',
  '(carer|support worker|social worker|key worker|advocate|daughter|son|niece|nephew|neighbour) (for|of|to) (mr|mrs|ms|miss) [a-z]+',
  '(on (her|his|their) behalf|not (for|about) (me|us))(?= )',
  `(my )${relation}s (flat|house|home|place|boiler|heating|bathroom|kitchen|landlord)`,
);

const someone = new RegExp(
  `\\b(?:(?:one of your|a) (?:tenants?|residents?|members?)|(?:his|her|their) [a-z]+(?: worker)?|(?:my |our |the |a )?(?:elderly |old |disabled )?${relation.replaceAll(' ', '[ -]')})\\b`,
  'i',
);

const titled = /\b(?:(?:Mr|Mrs|Ms|Miss)\.? \p{L}+|(?:our|my|the|a) client)\b/iu;

/** Who the resident speaks for, in their words: "my mum". Null: themselves. */
export function readOnBehalfOf(said: Said): string | null {
  const found = findFirst(said, behalf);
  if (found === null) return null;
  const who = someone.exec(found.words)?.[0] ?? titled.exec(found.words)?.[0];
  return who ?? found.words;
}

const together = phrases(
  '(all of us|we all|all the (tenants|residents|neighbours|flats|families)|several of us|the whole (block|building|street|stair|landing)|everyone (in|on) (the|this|our) (block|building|floor|street|stair*)|(us|we) (residents|tenants)|other (residents|tenants|neighbours) (too|as well|are|have)|petition|every flat|(we|weve|we have) all (have |had |been |got |reported*|told|rung|rang|complained|asked|signed|want|feel|agree)|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d+) (of us|of the neighbours|of my neighbours|households|families|flats here|residents)|my neighbours and (i|me)|me and my neighbours|both of our flats)',
);

/** Whether a group of residents complains together. */
export function readGroup(said: Said): boolean {
  return says(said, together);
}

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

const risk = phrases(
  '(a |the |my |our |her |his )?(new ?born|newborn|baby|babies|bab|toddler|little one|infant|twins)( of [^ ]+ (weeks|months))?( is)?( only)?( [^ ]+ (weeks|months) old)?',
  '(i am|shes|hes|she is|he is|mum is|dad is|wife is|partner is|am) (heavily |six months |seven months |eight months |currently )?(pregnant|expecting)',
  '(asthma|asthmatic|copd|emphysema|heart (condition|problem*|failure)|cancer|chemo|chemotherapy|dialysis|diabetic|diabetes|epilep*|sickle cell|cystic fibrosis|oxygen|arthritis|dementia|alzheimers|parkinsons|stroke|inhaler*|nebuliser|bronchitis|emphysema|pacemaker|lung (disease|condition)|heart attack|angina|blood pressure|on steroids|nearly blind|registered blind|learning (disability|disabilities)|immunosuppressed|multiple sclerosis)',
  '(my |our |an? )?(elderly|frail|disabled|vulnerable) (mum|mother|dad|father|nan|gran|parents|neighbour|lady|man|tenant|person|husband|wife)?',
  '(i am|shes|hes|she is|he is|mum is|dad is|am|is|aged) (7[0-9]|8[0-9]|9[0-9])( years old)?',
  '(wheelchair|bedbound|housebound)( user)?',
  // "Isa next door, 86, heart"
  '(aged |is only |is |shes |hes |, )(7[0-9]|8[0-9]|9[0-9])(?= (,|[.]|years|and (on|has|is|blind|frail|deaf)|with|on her|on his|next month))',
  '[0-9]+ (weeks|months) (pregnant|old baby)',
  '([0-9]+|two|three|four|five|six|seven|eight|nine|ten) (week|month|weeks|months) old',
  '(bairn|wean|bubba|bb|babby)( is| s)? ?([0-9]+ (weeks?|months?))?',
  '(seventy|eighty|ninety) ?(one|two|three|four|five|six|seven|eight|nine)?( years old)?',
);

/** Who is at greater risk, in the resident's words. Null: nobody named. */
export function readAtRisk(said: Said): string | null {
  return findFirst(said, risk)?.words ?? null;
}
