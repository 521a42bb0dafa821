import { findFirst, phrases, says } from './phrases.ts';
import type { Said } from './text.ts';
import type { ReadingContext } from './understanding.ts';

const relation =
  '(mum|mother|mam|nan|nana|gran|grandma|granny|grandad|grandfather|dad|father|son|daughter|sister|brother|aunt|auntie|uncle|wife|husband|partner|neighbour|friend|client|tenant|parents|in laws|mother in law|father in law|nephew|niece|service user)';
const behalf = phrases(
  `on behalf of (my |our |the |a )?(elderly |old |disabled )?${relation}`,
  `(writing|asking|ringing|messaging|reporting|complaining|speaking|contacting you|here) (this )?for (my |our |a )(elderly |old |disabled )?${relation}`,
  `i am (my |the )${relation}s (carer|son|daughter|social worker|support worker)`,
  `(my|our) (elderly |old |disabled )?${relation} (cant|doesnt|does not|is not able|isnt able|struggles) ... (write|type|use|do|phone|english|internet|computer*)`,
  `its (about |for )?my ${relation}(s)? (flat|house|home|place)`,
  `(my )${relation}s (flat|house|home|place|boiler|heating|bathroom|kitchen|landlord)`,
);

/** Who the resident speaks for, in their words: "my mum". Null: themselves. */
export function readOnBehalfOf(said: Said): string | null {
  const found = findFirst(said, behalf);
  if (found === null) return null;
  const who = new RegExp(`\\b(?:my |our |the |a )?(?:elderly |old |disabled )?${relation}\\b`, 'i').exec(
    found.words,
  )?.[0];
  return who ?? found.words;
}

const together = phrases(
  '(all of us|we all|all the (tenants|residents|neighbours|flats|families)|several of us|the whole (block|building|street|stair|landing)|everyone (in|on) (the|this|our) (block|building|floor|street|stair*)|(us|we) (residents|tenants)|other (residents|tenants|neighbours) (too|as well|are|have)|petition|every flat|thirteen of us|both of our flats)',
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
  '(i am|im|she is|he is|mum is|am|is) (profoundly |registered |partially |very |a bit |hard of )?(deaf|blind|hearing|partially sighted|dyslexic|autistic)',
  '(braille|bsl|sign language|audio|easy read|hearing loop|relay uk)',
  '(extra|more) time (to|please|for)?',
  '(dyslexia|learning disability|learning difficulties|bad eyesight|poor sight|macular)',
  '(time to|takes me (a while|time) to|cant) get to the door',
  'my (son|daughter|carer|wife|husband|friend|support worker) (can|to|should|will) (speak|talk|deal|answer)',
);

/** What must be done differently for this resident, in their words (Code 5.10). */
export function readAdjustment(said: Said, asked: ReadingContext['asked']): string | null {
  const found = findFirst(said, needs);
  if (found === null) return null;
  return asked === 'adjustments' ? said.raw.trim() : found.words;
}

const risk = phrases(
  '(a |the |my |our |her |his )?(new ?born|newborn|baby|babies|bab|toddler|little one|infant|twins)( of [^ ]+ (weeks|months))?( is)?( only)?( [^ ]+ (weeks|months) old)?',
  '(i am|shes|hes|she is|he is|mum is|dad is|wife is|partner is|am) (heavily |six months |seven months |eight months |currently )?(pregnant|expecting)',
  '(asthma|asthmatic|copd|emphysema|heart (condition|problem*|failure)|cancer|chemo|chemotherapy|dialysis|diabetic|diabetes|epilep*|sickle cell|cystic fibrosis|oxygen|arthritis|dementia|alzheimers|parkinsons|stroke|inhaler*|immunosuppressed|multiple sclerosis)',
  '(my |our |an? )?(elderly|frail|disabled|vulnerable) (mum|mother|dad|father|nan|gran|parents|neighbour|lady|man|tenant|person|husband|wife)?',
  '(i am|shes|hes|she is|he is|mum is|dad is|am|is|aged) (7[0-9]|8[0-9]|9[0-9])( years old)?',
  '(wheelchair|bedbound|housebound)( user)?',
  '(seventy|eighty|ninety) ?(one|two|three|four|five|six|seven|eight|nine)?( years old)?',
);

/** Who is at greater risk, in the resident's words. Null: nobody named. */
export function readAtRisk(said: Said): string | null {
  return findFirst(said, risk)?.words ?? null;
}
