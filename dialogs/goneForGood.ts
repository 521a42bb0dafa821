const somebody =
  '(?:he|she|they|(?:my )?(?:ex )?(?:husband|hubby|wife|partner|ex|boyfriend|girlfriend|fella|bloke|missus|son|daughter|brother|dad|mum|mam|mother|father|flatmate|housemate|lodger))';
const gone = [
  `(?:hes|shes|theyre|${somebody}(?: has| have| is| are| had|s)?) (?:now |just |finally |already |since )*(?:moved (?:out|away)|gone for good|died|passed away|dead|left (?:me|for good)|in prison|not living here)`,
  `${somebody} (?:doesnt|dont|no longer|does not|do not) lives? (?:here|with (?:me|us)|in this house)(?: any ?more| now)?`,
  '(?:we|weve|we have) (?:now )?(?:split up|separated)',
].join('|');

/** Whoever had to be feared or might have read it lives elsewhere now, or no more. Nothing more is said of them in the same breath. */
const isGone = new RegExp(
  ` (?<!(?:when|once|if|until|till|after|before|unless|soon as|wish|think|hope) )(?:${gone})(?: now| for good| at last| last \\w+| on \\w+| (?:two|three|\\d+) (?:days|weeks|months) ago)?(?= *(?:[,.!?;]|$)| (?:so|you|text|texting|e ?mail|and (?:you|its|it|i|we|now|so)) )`,
  'g',
);

/** What takes it back: who has a key or comes at weekends is not gone. */
const notQuite =
  / (?:but|though|although|however|except|still|keys?|back|returns?|returning|visits?|comes|sometimes|weekends?|for now|for a (?:bit|while)|temporarily|not sure|maybe|perhaps|think|nearly|almost) /;

/**
 * Plain words without those that say that somebody has moved out or died: "you can text me now, he has moved out" names him and speaks
 * for the way, not against it. Where anything in the message takes that back, nothing is left out, and he stays a doubt.
 */
export function withoutTheGone(plain: string): string {
  return notQuite.test(plain) ? plain : plain.replace(isGone, ' ,');
}
