/** Words beside the name of a route that only say which, whose, where or when. */
const words = [
  // "please just by ..., if that is possible": manners.
  'please|pls|plz|yes|yeah|yep|ok|okay|just|only|simply|best|better|preferably|prefer|rather|use|using|try|thanks|thank|you|ta|hi|hello|well|so',
  'i|id|would|like|want|can|may|could|it|its|is|to|the|a|an|by|via|through|on|at|in|with|for|of|from|or|and|both|either|any|this|that|them|then|as|be',
  'me|my|mine|us|our|own|new|other|old|one|ones|number|numbers|address|addresses|mobile|fone|cell|landline|machine|ring|number|send|sent|get|leave|put|reach|contact|message',
  // When.
  'before|after|between|until|till|from|during|about|around|past|half|quarter|when|time|times|anytime|day|days|daytime|week|weeks|weekday|weekdays|weekend|weekends|morning|mornings|afternoon|afternoons|evening|evenings|night|nights|noon|midday|lunch|lunchtime|today|tomorrow|now|first|always|hours|hour|oclock|am|pm|school|nine|ten|eleven|twelve|two|three|four|five|six|seven|eight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?',
  // Where, and somebody whom they trust with it.
  'work|works|office|job|place|house|care|mums?|mams?|mothers?|sisters?|aunts?|aunties?|nans?|grans?|daughters?|friends?|neighbours?|carers?|social|worker|workers|support|solicitors?',
  'text|texts|texting|txt|sms|whatsapp|messages|messaging|emails?|emailing|e|mail|mails|post|letters?|write|writing|ringing|calls?|calling|phones?|phoning|telephone|voicemails?|visits?|come|round|knock|notifications?|notices',
  '\\d[\\d:]*(?:am|pm)?|\\W+',
];
const beside = new RegExp(`^(?:${words.join('|')})$`);

/** Words of leave and of refusal: whom it is given to, that it is safe, and what is not wanted instead. */
const leave =
  '(?:you|u|they|team|office|officer|welcome|safe|safely|safer|safest|fine|alright|all|right|good|happy|private|perfectly|completely|totally|definitely|absolutely|quite|always|still|also|too|again|will|be|are|am|do|have|got|has|not|no|never|dont|isnt|arent|wont|cant|cannot|stop|avoid|without|instead|but|because|cos|so|since|though|neither|none|nothing|here|home|anything|else|apart|except|whenever|wherever|if|need|possible|problem|worries|mind|because|long|as)';
const besideLeave = new RegExp(`^(?:${[...words, leave].join('|')})$`);

/**
 * Whether a clause is a bare answer to "which way is safe?": "text", "by post", "ring my sister before three". Every word of it
 * must be of that kind: "he has my e-mail password" and "the texts come up on the telly" name a route as well, and warn of it.
 */
export function isBareRoute(clause: string): boolean {
  return isAllOf(clause, beside);
}

/**
 * Whether a message names routes, gives leave, refuses it, and says no more. Whatever else stands there may be who uses the phone as
 * well: nobody can list everything that people call those whom they live with.
 */
export function isBareLeave(plain: string): boolean {
  return isAllOf(plain, besideLeave);
}

function isAllOf(plain: string, known: RegExp): boolean {
  return plain
    .trim()
    .split(' ')
    .every((word) => word === '' || known.test(word));
}
