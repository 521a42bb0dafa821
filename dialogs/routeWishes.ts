const they =
  '(?:you|u|yous|they|anyone|anybody|someone|somebody|people|nobody|no one|the (?:team|office|officer))';
const cannot = '(?:cant|cannot|can not|mustnt|must not|shouldnt|should not|better not|not to)';
const reaching =
  '(?:(?:ring|call|phone|telephone|text|email|e mail|message|contact|visit|write to|send letters? to|send texts? to|send emails? to) (?:me|us|my|here)|(?:come|call) round|knock)';

/** "You can't ring me": no report, because it is we who cannot, and they whom we cannot. "I can't ring you" is one. */
const youCannot = new RegExp(
  ` ${they} ${cannot} (?:ever |even |really |just )?(?=${reaching}\\b(?! back\\b))`,
  'g',
);

/** "I'd rather you didn't ring", "I would prefer it if nobody came round". */
const ratherNot =
  / (?:i |we |id |wed )?(?:would |d )?(?:rather|prefer) (?:it )?(?:if |that )?(?:you|u|they|people) (?:didnt|did not|dont|do not|wouldnt|would not|never) (?=\w)/g;

/** "I can't have letters coming here". */
const cannotHave =
  / (?:i|we) (?:cant|cannot|can not) have (?=(?:any |more |the |your |you |them |people |anyone |anybody |someone |somebody )*(?:letters?|post|calls?|phone calls?|texts?|messages?|emails?|notifications?|visits?|ringing|calling|phoning|texting|emailing|knocking)\b)/g;

/** Wishes not to be reached that have no "don't" in them, over plain text, as if they had. */
export function asPlainWish(plain: string): string {
  return plain
    .replace(youCannot, ` , dont `)
    .replace(ratherNot, ` , dont `)
    .replace(cannotHave, ` , dont want `);
}
