/** Words beside the name of a route that only say which, whose, where or when. */
const beside = new RegExp(
  `^(?:${[
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
  ].join('|')})$`,
);

/**
 * Whether a clause is a bare answer to "which way is safe?": "text", "by post", "ring my sister before three". Every word of it
 * must be of that kind: "he has my e-mail password" and "the texts come up on the telly" name a route as well, and warn of it.
 */
export function isBareRoute(clause: string): boolean {
  return clause
    .trim()
    .split(' ')
    .every((word) => word === '' || beside.test(word));
}
