/** People and places that belong to the landlord: whoever is told there, the landlord is told. */
export const staff =
  '(?:office|officers?|caretaker|warden|manager|lady|ladies|girls?|lads?|lass|woman|women|gentleman|man|fella|bloke|surveyor|housing|co op|coop|landlord|desk|reception|receptionist|line|call centre|team|chat|robot|website|portal|app|staff|people|inbox|contractors?|colleagues?|engineers?|inspector|agent|plumbers?|electricians?|joiners?|cleaners?|gardeners?|gas man|director|chair|board|committee|lot|guys|crew|mob|man|men|chap|fellow|foreman|gaffer|boss|supervisor|operatives?|workmen|workman|roofers?|builders?|painters?|decorators?|fitters?|handyman|technician|porter|concierge|janitor|clerk|secretary|operator|helpline|voicemail|answerphone|answering machine|machine|computer|bot|assistant|worker|rep|driver)';

/** Who hears a telling: "you", "your surveyor", "the lady at the desk". */
export const hearer = `(?:you|u|yew|yous|ye|youse|them|em|him|her|someone|somebody|(?:one|two|some) of (?:you|your [a-z]+)|(?:the|your|ur|that) (?:(?!me |us )[a-z]+ ){0,2}?${staff}|caretaker|warden|manager|office|reception|housing|staff)`;

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const weekday =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|mon|tues?|weds?|thurs?|fri|sat|sun)';
const feast =
  '(?:christmas|xmas|crimbo|chrimbo|easter|half term|new years?|halloween|bonfire night|valentines day|pancake (?:day|tuesday)|shrove tuesday|ash wednesday|lent|candlemas|michaelmas|ramadan|eid|diwali|harvest|mothers day|fathers day|good friday|advent|whitsun|hogmanay|boxing day)';
const dayOf = '(?:[0-9]{1,2}(?:st|nd|rd|th)?)';

/** A point in time at which somebody may have told something. */
export const when = `(?:${[
  `${dayOf}(?=(?: (?:,|and|on|again|[0-9]{1,2}(?:st|nd|rd|th)?)){1,7} ${month} )`,
  `${dayOf}(?: of)? ${month}(?: (?:19|20)[0-9][0-9])?`,
  `${month} ${dayOf}(?:st|nd|rd|th)?`,
  `(?:${weekday} )?(?:the )?${dayOf}(?:st|nd|rd|th)`,
  '[0-9]{1,2}[/.][0-9]{1,2}(?:[/.][0-9]{2,4})?',
  `(?:last |this |early |late |mid |back in |the end of |end of |the start of |all )?(?:${month}|${weekday}(?: (?:morning|afternoon|evening|night|teatime|dinner))?|${feast})(?: (?:gone|last|just gone))?`,
  '(?:last|this|the other|the same) (?:week|wk|month|night|morning|afternoon|evening|year|day|weekend|wkend|summer|autumn|winter|spring)',
  '(?:the )?(?:week|wk|month|day|night|year|friday|monday) (?:before|after)(?: (?:that|last))?',
  '(?:yesterday|today|2day|tonight|first thing|again)',
  '(?:the )?(?:summer|autumn|winter|spring|weekend|wkend)',
  '(?:a|two|three|four|five|six|couple of|a couple of|few|a few|[0-9]+|a good|another) (?:days?|weeks?|months?|nights?|hours?|minutes?|fortnight) (?:ago|back|later|after(?: that)?)',
  'a fortnight (?:ago|back|later|after(?: that)?)',
  '(?:half )?(?:past )?(?:1[0-2]|[1-9]|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six)(?:am|pm)?(?= (?:[,.]|and|n|rang|called)(?: |$))',
  '(?:our|my|the) first (?:day|week|month)',
].join('|')})`;

/** "When he came", "when I moved out": a time as good as a day. */
export const whenClause =
  'when (?:he|she|they|you|i|we|it) (?:first )?(?:came|was|were|moved|visited|called|rang|started|happened)';

/** A way or an occasion on which somebody told something, when a row of them stands behind one verb: "by letter, by phone". */
export const occasion =
  '(?:(?:by|in) (?:letter|text|phone|telephone|email|e mail|post|person|writing)|(?:(?:the|my|our|your|a) (?:[a-z0-9]+ ){0,2}?(?:meeting|agm|surgery|consultation|open day|check|coffee morning|letter|survey|inspection|visit|viewing|form|email|phone|app|portal|website|line)))';

/** What is sent, rung or handed in. */
export const way =
  '(?:calls?|emails?|e mails?|phone calls?|telephone calls?|messages?|msgs?|letters?|texts?|reports?|voicemails?|contacts?|notes?|tickets?|chats?|reminders?|requests?|complaints?|attempts?|diary sheets?|log sheets?|logs?)';
