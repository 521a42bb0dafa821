import { officesNamed, staffNamed } from './blamedNames.ts';

/** What may stand between a person and what they did: "who has always been so very ...". */
const between =
  '(?: (?:who|he|she|they|has|have|had|is|are|was|were|been|being|keeps?|kept|just|then|also|both|always|often|again|really|actually|very|so|extremely|quite|too|incredibly|absolutely|totally|completely|constantly|repeatedly|once|twice|publicly|openly|started|yesterday|today|last (?:night|week|month|year)|this (?:morning|week)|on \\w+day|at (?:the|a|your) (?:meeting|agm|office|door)|in (?:the|a|your) (?:office|meeting|street|car park|hall)|and (?:the|your) [\\w.]+(?: officer| director| manager)?)){0,6}';
const someone =
  '(?:me|us|my|our|him|her|them|everyone|everybody|people|residents|tenants|neighbours|another|other|an old|an elderly|a resident|a tenant|a neighbour)';
const badly =
  '(?:badly|rudely|down|like|differently|unfairly|terribly|horribly|awfully|appallingly|disgracefully|as if|as though|with contempt|so rudely|so badly)';

/** What only people do to people. */
const hard = [
  '(?:rude(?:r|ly)?|abusive|aggressive|offensive|dismissive|disrespectful|unprofessional|racist|sexist|homophobic|transphobic|discriminatory|patronising|insulting|intimidating|threatening|impolite|sarcastic|condescending|arrogant|drunk|untruthful|dishonest|biased|bullying|lying|harassing|out of order)',
  `(?:nasty|horrible|awful|vile|mean|unfair|unkind|hostile|terrible|cruel) (?:to|towards|with) ${someone}`,
  '(?:shout|yell|scream|swear|snapp|snarl)(?:s|ed|ing)?(?! at the (?:contractor|plumber|builder|council))|swore(?! at the (?:contractor|plumber|builder|council))|sworn',
  `(?:laugh(?:s|ed|ing)? (?:at|in)|sneer(?:s|ed|ing)? at|mock(?:s|ed|ing)?|insult(?:s|ed|ing)?|humiliat(?:es|ed|ing)|belittl(?:es|ed|ing)|bull(?:ies|ied|ying)|harass(?:es|ed|ing)?|intimidat(?:es|ed|ing)|abus(?:es|ed|ing)|attack(?:s|ed|ing)?|push(?:es|ed|ing)?|shov(?:es|ed|ing)|grab(?:s|bed|bing)|touch(?:es|ed|ing)?|assault(?:s|ed|ing)?|spat at|pick(?:s|ed|ing)? on|victimis(?:es|ed|ing)|follow(?:s|ed|ing)|film(?:s|ed|ing)|talk(?:s|ed|ing)? down to|discriminat(?:es|ed|ing) against|lie to|hit|slapped) ${someone}`,
  `threaten(?:s|ed|ing)? (?:${someone}|to (?:evict|throw|have me|take me|get me|put me|call the police))`,
  'lied|lies(?: to| about| and|$|[.,!?])|hung up on|put the phone down on|slammed the (?:door|phone)',
  `call(?:s|ed|ing)? (?:me|us|him|her|them|my \\w+) (?:an? \\w+|names|stupid|lazy|mad|crazy|dirty)`,
  `(?:treat(?:s|ed|ing)?|spoke|speaks|spoken|speaking|talk(?:s|ed|ing)?)(?: to)? ${someone} (?:\\w+ )?${badly}`,
  'behaved (?:\\w+ )?(?:badly|disgracefully|appallingly|terribly|like)',
  '(?:made|makes|making) (?:fun of|me (?:feel|cry)|(?:a |some |\\w+ )?(?:racist|sexist|nasty|rude|horrible|offensive|sarcastic|snide|comments?|remarks?))',
  '(?:said|says|saying) (?:\\w+ ){0,2}(?:horrible|nasty|racist|rude|awful|disgusting|offensive)',
  'told (?:me|us) to (?:shut up|get lost|go away|f\\w+|piss|stop moaning|leave it)',
  'tell(?:s|ing)? (?:everyone|everybody|people|my|the (?:neighbours|whole)|other) (?:[\\w-]+ ){0,5}(?:about (?:me|my|us|our)|my|i (?:am|was|owe|have)|im|that i (?:am|was|owe|have))|told (?:everyone|everybody|people|half the|my (?:neighbours?|ex|family|husband|wife|mum|boss)|the (?:neighbours|whole)|all (?:the|my)|other|another) (?:[\\w-]+ ){0,5}(?:about (?:me|my|us|our)|my|i (?:am|was|owe|had|have)|im|that i (?:am|was|owe|had|have))',
  '(?:gossip(?:s|ed|ing)?|blabb(?:ed|ing)|spread(?:s|ing)? (?:lies|rumours|gossip|it))',
  '(?:shared|posted|discussed|leaked|read out|passed on|gave out|shows?|showed) (?:all )?(?:my|our) (?:\\w+ ){0,3}(?:details|address|number|arrears|rent|file|letters?|e ?mails?|medical|health|business|complaint|private|personal|information|data|case|name)',
  '(?:walked into|came into|entered|let (?:himself|herself|themselves) into) my (?:flat|home|house|room)',
  'favour(?:s|ed|ing)? (?:his|her|their)|gives? (?:jobs|flats|contracts|work) to (?:his|her|their)|took (?:a )?bribes?|abus(?:es|ed|ing) (?:his|her|their) (?:power|position)',
];

/** What a person's work lacks: plain only where they are the one who is spoken of. */
const soft = [
  '(?:unhelpful|incompetent)',
  `(?:ignor(?:es|ed|ing)|fobb(?:ed|ing)|brush(?:ed|ing)|dismiss(?:es|ed|ing)) (?:${someone}|all|every)`,
  'refus(?:es|ed|ing) (?:to (?:speak|talk|answer|listen|help|look|read|see|deal|meet|take|reply|respond|give|let|tell|discuss)|me|us|my)',
  '(?:los(?:t|es|ing)|delet(?:ed|es)|binned|closed|shredded|mishandled|messed up) (?:my|our)',
  '(?:does|did|done|doing) (?:absolutely )?(?:nothing|sod all|naff all)|took no notice',
  '(?:(?:hardly |barely )?(?:never|doesnt|does not|didnt|did not|wont|will not|wouldnt|hasnt|has not|havent|have not|isnt|is not|wasnt|dont|do not|cant be bothered|couldnt be bothered|no longer|not|hardly|rarely)(?: (?:ever|even|once|been|be|bothered|bother|to|really|not)){0,3}) (?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|return(?:s|ed|ing)?|ring(?:s|ing)?|rang|rung|call(?:s|ed|ing)?|phon(?:e|es|ed|ing)|g[eo]ts? back|getting back|comes? back|came back|turn(?:s|ed)? up|show(?:s|ed)? up|listen(?:s|ed|ing)?|read(?:s|ing)?|bother(?:s|ed)?|acknowledg(?:e|es|ed|ing)|contact(?:s|ed|ing)? (?:me|us)|wr(?:ite|ites|ote|itten)(?: back)?|sp(?:eak|eaks|oke) to|help(?:s|ed|ing)?|pick(?:s|ed)? up|polite|(?:do|does|did|done) (?:anything|a thing|(?:his|her|their) job))',
];

const doings =
  'attitudes?|behaviou?r|manner|rudeness|conduct|comments|remarks|tone|bullying|shouting|lies|racism|harassment|gossip|treatment';
const suffered =
  '(?:shouted at|yelled at|screamed at|sworn at|laughed at|snapped at|insulted|bullied|threatened|harassed|ignored|humiliated|intimidated|belittled|attacked|assaulted|pushed|treated(?: \\w+){0,4}|spoken to(?: \\w+){0,5}|talked down to|fobbed off|hung up on|lied to|discriminated against|victimised|called (?:an? )?\\w+)';

/** Somebody asked or told is no doer: "I told the Chair never to ring me". */
const askedOrTold =
  '(?<!\\b(?:told|tell|telling|asked|ask|asking|warned|want|wanted|begged|hope|if|unless|whether|suppose|when|thanked) (?:(?:the|your|our|its|their|this|a|one) )?)';
/** "The Chair, when I rang her, ...". */
const aside = '(?:, (?:who|when|after|at|on|in|as|every)\\b[^,.!?]{1,60},)?';
const goesOn =
  '(?=$|[.!?]|, (?:he|she|they|who)\\b| (?:who|whos|of|being|because|for|and (?:he|she|they|how|the way)|he|she|they|as|since)\\b)';

/** How a person, in the pattern of their names, is told to be the one who did it. */
function tellings(who: string): RegExp[] {
  const doer = `${askedOrTold}\\b${who}${aside}`;
  return [
    `${doer}${between} (?:${hard.join('|')})(?!\\w)`,
    `${doer}${between} (?:${soft.join('|')})(?!\\w)`,
    `\\b${who},? (?:(?:and|but) (?:he|she|they)|he|she|who)${between} (?:${hard.join('|')})(?!\\w)`,
    `\\b${who}s (?:\\w+ )?(?:${doings})\\b`,
    `\\b(?:${doings}|abuse) (?:\\w+ ){0,2}?(?:of|from|by) ${who}(?!\\w)`,
    `\\b(?:the way|how) (?:that )?${who} (?:\\w+ ){0,2}?(?:spoke|speaks|talks|talked|treated|treats|dealt|behaved|behaves|acted|handled|went on)\\b`,
    `\\b${suffered} by ${who}(?!\\w)`,
    `\\b(?:complain(?:t|ts|ing)?|grievance|fed up|sick|not happy|unhappy|upset) (?:\\w+ )?(?:about|against|with|of) ${who}${goesOn}`,
  ].map((pattern) => new RegExp(pattern, 'g'));
}

const taken = /\b(?:not|isnt|never|dont|wont|nothing)\b[^.!?,]{0,25}$/;

/** "I am not complaining about the Chair" blames nobody. */
function isTold(plain: string, pattern: RegExp): boolean {
  return [...plain.matchAll(pattern)].some((found) => !taken.test(plain.slice(0, found.index)));
}

/** A longer message is read this far: who did it is said early or again. */
const longestRead = 10_000;

/**
 * The people of the landlord's own office who, as this message tells, did the wrong: told as the doer ("the Chair was rude to me"),
 * not merely mentioned ("the Chair said I should complain"). Cautious: whoever is heard here is kept from the complaint at once, and
 * the resident is asked whether it is so.
 * @param staff the ids on the landlord's roster
 * @returns offices (`BlamedOffice`) first, then ids
 */
export function blamedIn(text: string, staff: readonly string[] = []): string[] {
  const { plain, ids } = staffNamed(text.slice(0, longestRead), staff);
  const offices = Object.entries(officesNamed).filter(([, who]) => told(plain, who));
  const named = ids.filter(({ pattern }) => told(plain, pattern));
  return [...offices.map(([office]) => office), ...named.map(({ id }) => id)];
}

function told(plain: string, who: string): boolean {
  return tellingsOf(who).some((pattern) => isTold(plain, pattern));
}

const made = new Map<string, RegExp[]>();

/** Made once for each office and member of staff. */
function tellingsOf(who: string): RegExp[] {
  const known = made.get(who) ?? tellings(who);
  made.set(who, known);
  return known;
}
