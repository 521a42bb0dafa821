import { asking } from './labelCues.ts';
import { phrases, saysIn } from './phrases.ts';
import type { Said } from './text.ts';

/** The landlord's people, papers and works, and the home: what a plain statement to a landlord is about. */
const concerns = phrases(
  '(you|your|yours|yourselves|they|them|their|he|she|him|her|his|someone|somebody|everyone|nobody)',
  '(office|staff|desk|reception|officer|manager|committee|board|chair|contractor*|builder*|plumber*|engineer*|electrician*|surveyor*|roofer*|scaffold*|painter*|decorator*|gardener*|cleaner*|caretaker*|workmen|workman|operative*|gas man|repairman|security|concierge)',
  '(letter|letters|leaflet|form|forms|folder|system|file|list|record|records|rent|charge|charges|service charge|bill|bills|statement|account|arrears|deposit|lease|tenancy|transfer|application|bid|band|voucher|appointment*|assessment|complaint|reply|answer|promise|meeting|minutes|vote|voted|agm|policy|notice)',
  '(flat|flats|block|building|house|home|lift|ceiling|door|doors|window|windows|wall|walls|floor|roof|bath|bathroom|kitchen|bedroom|toilet|shower|sink|tap|key|keys|fob|intercom|boiler|heating|radiator*|gutter*|pipe*|leak|damp|mould|stairs|stairwell|hallway|hall|landing|garden*|yard|gate|fence|bin|bins|store|path|parking|bay|car park|lights?|socket*|carpet|balcony|loft|shed|noise|neighbour*|upstairs|downstairs|next door|estate|court|works|repair*|parts|photos)',
);

/** News, plans, courtesies and facts about oneself: told without a wish for anything. */
const harmless = phrases(
  '(thank*|cheers|please|pls|grateful|love|loving|loved|lovely|great|happy|glad|pleased|nice|brilliant|hope|hoping|hopefully|sweetheart|welcome|congratulations|excited|looking forward|good luck|best wishes|enjoy*|delighted|proud)',
  '(let|letting) you know|(just|only) (to|wanted to|wanting to|want to|need to|needed to|letting|saying|confirming|having)',
  '(i|we) (will|shall|can|could|am going to|are going to|would|might|may|think|guess|prefer|moved|joined|met|spoke|live|lived|work|own|rent|bought|sold|found|forgot|have moved|have changed|have found|have sent|have attached|have paid|sent|paid|attached|signed|filled|booked|emailed my|posted|left my|lost my|left the)',
  '(i am|im|we are|were|ive|i have) (a|an|the|your|new|moving|writing|going|away|on|in|at|from|off|having|planning|thinking|happy|fine|good|sorry|sure|not (in a|fussed|bothered|complaining)|back|home|here|looking|interested|available|been a|been here|\\d+)',
  '(here is|here are|heres|attached|enclosed|see attached|as requested|as agreed|for your records|fyi|for information)',
  '(my|our|the|her|his) (new |old |own )?(name|number|phone|mobile|email|e ?mail|address|reference|case number|postcode|date of birth|birthday|son|daughter|mum|dad|sister|brother|friend|cousin|cat|dog|baby|kids|wife|husband|partner|car|train|bus|flight|holiday|meeting room|job|bank|work|boss|phone battery) (is|are|has|have|was|were|will|can|may|might|would|says|said|wants|likes|lives|got|number|battery|strike|moved|starts|started|needs|left|works)',
  '(we|i|the (co op|committee|group|residents|gardening group|kids|children|club)) (are|am|is) (having|holding|planning|organising|running|starting|hosting|going|moving|meeting)',
  '(street party|party on|fete|barbecue|workshop|quiz|jumble|raffle|christmas lights|football|cat|kitten|puppy|fox|hedgehog|umbrella|weather|sunshine|sky|test|testing|hello|hiya|hi|good (morning|afternoon|evening)|bye|goodbye|sorry|oops|wrong chat|no problem|no worries|all good|fair enough|never mind|not today|not now|no thank*|first time)',
  '(they|he|she|the man|the lady|someone) (said|told me|says|asked) (to|i should|i could|i can|me to|you would|you could|to ask|that i (should|could|can)) (send|quote|ring|call|write|email|ask|message|bring|use|fill|contact|speak|pop)',
  '(gate|door|new|entry) code',
  '(flat|number|no) \\d+ , ',
  '(checking|used to live|had to change|promised to|just so)',
  '(she|he|they|mum|dad|nan) (walks?|uses?|needs?|lives?|is|has) (with|a|an|at|in|on|time|deaf|blind|\\d+|registered|disabled|very|her|his)',
  '(all|both|everything) (is |are |was |were )?(fixed|sorted|working|done|fine|good|well|ok|okay|happy)',
  '(has|have|is|are|was|were) (stopped|finished|ended|resolved|back|fixed|mended|working|sorted|gone now)',
);

/** Words that a statement needs before it says something. */
const fewestWords = 5;

function tells(sentence: string): boolean {
  const count = sentence.trim().split(' ').length;
  if (count < fewestWords || sentence.trimEnd().endsWith('?') || asking.test(sentence)) return false;
  return saysIn(sentence, concerns) && !saysIn(sentence, harmless);
}

/**
 * Whether a message plainly states something about the landlord or the home, without any sign of why it is told. Nobody
 * tells a landlord "the scaffolders whistle at my daughter" for no reason: one question costs a tap, a miss breaks the
 * rule that residents need not use the word (Code 1.3).
 */
export function tellsPlainly(said: Said): boolean {
  return said.sentences.some(({ from, to }) => tells(`${said.plain.slice(from, to)} `));
}
