import type { ContactRoute } from '../services/complaints/complaint.ts';
import { readText } from '../services/understanding/text.ts';
import { isBareLeave, isBareRoute } from './bareRoute.ts';
import { withoutTheGone } from './goneForGood.ts';
import { isInDoubt } from './routesInDoubt.ts';
import { namesRoutes, routesNamed } from './routesNamed.ts';
import { asPlainWish } from './routeWishes.ts';

/** What a message says of the ways to reach whoever wrote it. */
export interface RouteWords {
  /** They say that these are safe, or that they may be used. */
  safe: ContactRoute[];
  /** They do not want to be reached so. Wins over `safe` where a message says both. */
  unsafe: ContactRoute[];
  /** Somebody else reads, hears, opens or answers: then no other way is known to be safe either. */
  watched: boolean;
  /** Beside a route stands more than leave and times: then none is taken for safe, also not the address that was given. */
  doubtful: boolean;
}

/** Longer messages tell a story; only what each sentence plainly says of routes counts in them all the same. */
const longestRead = 2_000;

const people =
  '(?:he|she|they|hes|shes|theyre|husband|hubby|wife|partner|ex|boyfriend|girlfriend|mum|mam|dad|mother|father|brother|uncle|son|fella|bloke|missus|in law|someone|somebody|family|flatmate|housemate)';
const helpers =
  '(?:(?:will|would|might|may|can|could|always|usually|often|sometimes|is|has|have|also|still|now|even|all|got|are) ){0,3}';

/** "He reads my phone", "she opens all the letters": plain by itself. */
const readsMine = new RegExp(
  ` ${people} ${helpers}(?:reads?|reading|checks?|checking|opens?|opening|opened|answers|answering|looks? (?:at|through|in)|looking (?:at|through)|goes through|going through|went through|listens? (?:to|in)|sees?|intercepts?|hides|takes|took|watches|watching|monitors?|tracks?|got into|gets into|into) (?:all |every |any )?(?:of )?(?:my|our|mi|me|the) (?:own )?(?:phone|fone|mobile|texts?|messages?|emails?|e mails?|inbox|post|letters?|mail|landline|whatsapp|calls|chat)\\b`,
);

/** "He's got my e-mail password", "he gets my texts on his tablet". Not "they": a landlord has everybody's number. */
const reachesMine = new RegExp(
  ` (?!they)${people} ${helpers}(?:(?:has|have|had|got|knows?|uses?|found|guessed) (?:all )?(?:my|our|the|me) (?:\\w+ ){0,2}(?:passwords?|passcodes?|pin|logins?)|(?:logs?|logged|logging|gets?|got) (?:on |in )?(?:to|into) my (?:\\w+ )?(?:phone|mobile|emails?|inbox|account|messages|whatsapp)|(?:gets?|getting|receives?) (?:all |every |any )?(?:of )?my (?:texts?|messages?|emails?|e mails?|calls?|whatsapps?))\\b`,
);

/** "… my husband answers", "… he will hear": plain beside a wish not to be reached in some way. */
const noticesIt = new RegExp(
  ` ${people} ${helpers}(?:answers?|picks?|listens?|hears?|opens?|reads?|sees?|checks?|knows?|finds?|gets?|notices?|asks?|home|here|there|back|around|in(?! (?:hospital|bed|pain|care|work))|is|takes?|goes)\\b`,
);

/** Help with reading, and a landlord's people who do not answer, are nobody to be afraid of. */
const harmless =
  / (?:to me|for me|out loud|blind|dyslexi[a-z]*|eyesight|sight loss|large print|carer|helps? me|repl(?:y|ies|ied)|respond[a-z]*|ignor[a-z]*|officer|manager|committee|housing|staff|caretaker)\b/;

/** "He never sees my e-mails": what is said not to be watched. */
const notWatched = new RegExp(
  ` (?:${people}|nobody|no one|noone|no body)(?: else| else ever)? (?:(?:can|does|do|will|would|is|are|has|have) (?:not |never )?|cant |cannot |doesnt |dont |wont |never |isnt |not )*(?:not |never )?(?:see|sees|seen|read|reads|check|checks|open|opens|know|knows|use|uses|has|have|hear|hears|touch|touches|go|goes|look|looks|get|gets)(?: (?:about|on|at|in|into|through|to|near))? `,
  'g',
);
const denies = / (?:cant|cannot|doesnt|dont|wont|never|isnt|not|nobody|no one|noone|no body) /;

/**
 * Reads what a message says of the ways to reach its writer. Cautious both ways: a wish not to be reached is heard in any
 * form, a way counts as safe only where it is plainly said, never in a question, a condition or a doubt, and never beside
 * words of somebody else or of danger.
 * @param asked whether "which way is safe?" stands open: then a bare "by post" answers it.
 */
export function routeWords(text: string, asked = false): RouteWords {
  if (text.length > longestRead) return heardNothing;
  const plain = withoutTheGone(asUnwatched(readText(text.replace(address, ' 0 ')).plain));
  const clauses = clausesOf(plain);
  const unsafe = new Set(clauses.flatMap((clause, at) => refused(clause, clauses.slice(0, at))));
  const watched = !harmless.test(plain) && (isRead(plain) || (unsafe.size > 0 && noticesIt.test(plain)));
  const doubtful = watched || isInDoubt(plain) || !isBareLeave(plain);
  const safe = doubtful ? [] : clauses.flatMap((clause) => allowed(clause, asked));
  return {
    safe: [...new Set(safe)].filter((route) => !unsafe.has(route)),
    unsafe: [...unsafe],
    watched,
    doubtful,
  };
}

function isRead(plain: string): boolean {
  return readsMine.test(plain) || reachesMine.test(plain);
}

const heardNothing: RouteWords = { safe: [], unsafe: [], watched: false, doubtful: false };

/** An address has no words in it. */
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g;

function asUnwatched(plain: string): string {
  return plain.replace(notWatched, (found) => (denies.test(found) ? ' , ' : found));
}

/** What may hold a message together, as far as it says yes to one way and no to another. */
function clausesOf(plain: string): string[] {
  const apart = asPlainWish(plain)
    .replace(
      / (?:no problem|no worries|not a problem|dont mind|do not mind|wouldnt mind|no bother)\b/g,
      ' fine',
    )
    .replace(
      / (?:but|because|cos|coz|since|though|although|however|otherwise|instead|whereas|except) /g,
      ' , ',
    )
    .replace(
      / (?=(?:please |pls )?(?:dont|do not|never|not|no|stop|without|avoid|isnt|arent|no longer) )/g,
      ' | ',
    )
    .replace(/ and (?=(?:only|just|please|text|email|ring|you|its|it|my|the|he|she) )/g, ' , ');
  return apart.split(/(?<=[.!?]) | , /).map((clause) => ` ${clause.trim()} `);
}

const subject =
  / (?:i|you|u|yous|they|he|she|it|we|who|which|that|people|nobody|office|landlord|council|staff|had|got|get|been|there|received|have|has|with|still|was|were|does|did|do|will|would|could|is|are)$/;
/** Whose doing a "never" reports: "your managers never ring me". Not where they are told so: "tell the manager never to ring me". */
const theirPeople =
  / (?:team|officers?|managers?|director|chair(?:man|woman|person)?|md|secretary|treasurer|receptionist|caretaker|workers?|contractors?|plumber|(?:your|complaints?|repairs|board|committee) (?:people|lot|line|desk|department|members?))$/;
const areTold = /\b(?:tell|told|ask|asked|telling|asking|let|want)\b/;

function isOfTheirs(lead: string): boolean {
  return theirPeople.test(lead) && !areTold.test(lead);
}

const doubts =
  / (?:dont know|not sure|unsure|not certain|no idea|dunno|dont think|not think|maybe|perhaps|possibly|might be|probably) /;

/** "Texting is dangerous", "it's risky to ring me": a wish not to be reached so, in other words. */
const saysUnsafe =
  / (?:is|are|its|s|would be|feels) (?:too |very |really |so |just |still |now )*(?:unsafe|dangerous|risky)\b/;

/** The routes that a clause does not want. */
function refused(clause: string, before: string[]): ContactRoute[] {
  if (doubts.test(clause)) return [];
  const [head = '', ...pieces] = clause.split(' | ');
  const notSafe = pieces.some((piece) =>
    /^ ?(?:not|isnt|arent|no longer|never) (?:really |very |so )?(?:safe|ok|okay|alright|private|secure)\b/.test(
      piece,
    ),
  );
  if (notSafe && namesRoutes(head)) return routesNamed(head, 'all');
  if (pieces.length === 0 && saysUnsafe.test(clause)) return routesNamed(clause, 'all');
  return pieces
    .flatMap((piece, at) => {
      const lead = at === 0 ? head : (pieces[at - 1] ?? '');
      return isWish(piece.trim(), lead.trimEnd()) ? routesNamed(piece, 'all') : [];
    })
    .concat(listedAfter(clause, before));
}

/** "Don't ring, text or write": the list goes on behind the comma. */
function listedAfter(clause: string, before: string[]): ContactRoute[] {
  const last = before.at(-1) ?? '';
  if (!/ (?:or|nor) /.test(clause) || / (?:can|me|is|ok|fine|safe|only|instead)\b/.test(clause)) return [];
  const begun = last.split(' | ').at(-1)?.trim() ?? '';
  return last.includes(' | ') && isWish(begun, '') ? routesNamed(clause, 'all') : [];
}

/** "Not before ten" is a time and forbids nothing. */
const onlyAtTimes = / (?:before|until|till|between|unless|except)\b/;

/** "Don't call me stupid" is about manners. */
const callsNames =
  /^ (?:not|dont|do not|never) (?:to |ever )?(?:call|calls?) (?:me|us) (?!(?:at|on|in|any|again|please|ever|back|now|here|there|he|she|my|it|if|or|when|because|as|up|after|round)\b)\w/;

/** Wishes whatever stands before them: "I asked you not to ring", "it is not safe to ring me". */
const alwaysWish =
  /^ (?:not (?:to|by|via|through|on|over)|(?:not|isnt|no longer|never) (?:really |very |so )?(?:safe|ok|okay|alright) (?:to|for|if)) /;
const ownWish = /^ (?:dont|do not|never) (?:want|need|like)\b/;
/** Of what the landlord does with its own telephone and letters, and "never rings me": nobody is asked so. */
const report =
  /^ (?:never|dont|do not|not|no longer|no one|stop) (?:ever |even |once |been |bother to |bothered to |be )*(?:answer\w*|pick(?:s|ed|ing)? up|repl(?:y|ies|ied|ying)|respond\w*|return\w*|acknowledge\w*)\b(?! (?:to me |me )?(?:by|via|through|in|on|with)\b)|^ never (?:ever |even |once )?(?:rings|calls|phones|texts|emails|writes|contacts|rang|rung|called|phoned|texted|emailed|wrote|written|contacted|comes|came|visits|visited|gets|got)\b|^ never \w+ (?:me |us )?back\b|^ no .*\b(?:came|come|from|back|yet|since|answer|reply|response|returned|answered)\b/;

/** Whether a piece that begins with "don't", "no", "never" ... is a wish not to be reached, and no report of what nobody did. */
function isWish(piece: string, lead: string): boolean {
  const said = ` ${piece.replace(/^(?:please|pls) /, '')} `;
  if (onlyAtTimes.test(said) || callsNames.test(said) || lead.trim() === 'not') return false;
  if (alwaysWish.test(said)) return true;
  if (ownWish.test(said)) return !/ (?:you|u|they|he|she|we)$/.test(lead);
  return !subject.test(lead) && !isOfTheirs(lead) && !report.test(said);
}

const conditional =
  /^ (?:and |so |well )?(?:if|when|once|until|till|unless|whether|is|are|can|could|would|will|should|do|does|what|which|how|who|why|where) /;

/** The routes that a clause says are safe. */
function allowed(clause: string, asked: boolean): ContactRoute[] {
  if (clause.trimEnd().endsWith('?') || conditional.test(clause) || doubts.test(clause)) return [];
  const said = saidFirst(clause);
  if (/ (?:not|isnt|was|used to|cant|cannot|shouldnt|mustnt) /.test(said)) return [];
  return permits(said) || (asked && isBareRoute(said)) ? routesNamed(said, 'mine') : [];
}

/** What stands before a "don't" or "not"; nothing, where that takes it back: "my phone is not safe". */
function saidFirst(clause: string): string {
  const [head = '', ...pieces] = clause.split(' | ');
  const isTakenBack = /^ ?(?:not|isnt|arent|no longer)/.test(pieces[0] ?? '');
  return isTakenBack && / (?:is|are|its) *$/.test(` ${head}`) ? ' ' : ` ${head.trim()} `;
}

/** Whether a clause gives leave by itself, with no question before it. */
function permits(said: string): boolean {
  return (
    / (?:ok|okay|fine|safe|alright|all right|welcome|happy|good) (?:now )?(?:to|for (?:you|them|someone|somebody|people) to|with|if you|by|you can) /.test(
      said,
    ) ||
    / (?:you|u|they|people|someone|somebody) (?:can|may|could) (?:(?:now|always|still|also|just|safely|only|again) )*\w+/.test(
      said,
    ) ||
    / (?:is|are|its|s|will be|would be) (?:now |all |perfectly |quite |always )*(?:ok|okay|fine|safe|alright|all right|best|private)\b/.test(
      said,
    ) ||
    / (?:texts?|texting|emails?|e mails?|post|letters?|calls) only\b| only (?:by )?(?:text|email|e mail|post|letter|ring|phone|write)\b/.test(
      said,
    )
  );
}
