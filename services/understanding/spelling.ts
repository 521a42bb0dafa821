import { dialect } from './dialect.ts';

/**
 * Words as people type them, and as the rules know them: contractions, short forms, common misspellings.
 * The keys have no apostrophes. One word may stand for several.
 */
const known: Record<string, string> = {
  // Contractions that stand for two words; the rest only lose their apostrophe ("don't" is "dont").
  im: 'i am',
  youre: 'you are',
  theyre: 'they are',
  cannot: 'cant',
  aint: 'isnt',
  couldve: 'could have',
  shouldve: 'should have',
  wouldve: 'would have',
  // Short forms.
  u: 'you',
  ur: 'your',
  r: 'are',
  yr: 'year',
  yrs: 'years',
  wk: 'week',
  wks: 'weeks',
  mth: 'month',
  mths: 'months',
  hrs: 'hours',
  mins: 'minutes',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  thanx: 'thanks',
  ty: 'thanks',
  ppl: 'people',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  b4: 'before',
  msg: 'message',
  msgs: 'messages',
  appt: 'appointment',
  appts: 'appointments',
  approx: 'about',
  '2day': 'today',
  '2nite': 'tonight',
  '2moro': 'tomorrow',
  tmrw: 'tomorrow',
  tomoz: 'tomorrow',
  tomorow: 'tomorrow',
  yday: 'yesterday',
  yest: 'yesterday',
  any1: 'anyone',
  some1: 'someone',
  no1: 'no one',
  every1: 'everyone',
  gonna: 'going to',
  gunna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  dunno: 'dont know',
  bf: 'boyfriend',
  gf: 'girlfriend',
  hubby: 'husband',
  leccy: 'electric',
  lecky: 'electric',
  // Dialect.
  nowt: 'nothing',
  owt: 'anything',
  summat: 'something',
  nae: 'no',
  cannae: 'cant',
  dinnae: 'dont',
  didnae: 'didnt',
  doesnae: 'doesnt',
  wasnae: 'wasnt',
  isnae: 'isnt',
  willnae: 'wont',
  havenae: 'havent',
  wisnae: 'wasnt',
  ma: 'my',
  maw: 'mum',
  mam: 'mum',
  mom: 'mum',
  wot: 'what',
  wiv: 'with',
  innit: 'isnt it',
  yous: 'you',
  youse: 'you',
  // Spellings.
  noone: 'no one',
  nobdy: 'nobody',
  nobodys: 'nobody has',
  gass: 'gas',
  gaz: 'gas',
  gasy: 'gas',
  gassy: 'gas',
  smel: 'smell',
  smels: 'smells',
  smelled: 'smelt',
  leek: 'leak',
  leeking: 'leaking',
  leeks: 'leaks',
  boilr: 'boiler',
  boler: 'boiler',
  boiller: 'boiler',
  boyler: 'boiler',
  heeting: 'heating',
  heatin: 'heating',
  haeting: 'heating',
  cieling: 'ceiling',
  celing: 'ceiling',
  cealing: 'ceiling',
  mold: 'mould',
  moldy: 'mouldy',
  molds: 'mould',
  asma: 'asthma',
  astma: 'asthma',
  azma: 'asthma',
  ashma: 'asthma',
  suiside: 'suicide',
  sucide: 'suicide',
  suisidal: 'suicidal',
  sucidal: 'suicidal',
  monoxyde: 'monoxide',
  monixide: 'monoxide',
  minoxide: 'monoxide',
  alram: 'alarm',
  watter: 'water',
  fludding: 'flooding',
  shok: 'shock',
  freezin: 'freezing',
  frezing: 'freezing',
  beby: 'baby',
  pregnent: 'pregnant',
  pregant: 'pregnant',
  complian: 'complain',
  complane: 'complain',
  compliant: 'complaint',
  complant: 'complaint',
  compaint: 'complaint',
  complait: 'complaint',
  enginer: 'engineer',
  plumer: 'plumber',
  plummer: 'plumber',
  tennant: 'tenant',
  neighbor: 'neighbour',
  nieghbour: 'neighbour',
  neighbors: 'neighbours',
  apologize: 'apologise',
  apologized: 'apologised',
  realy: 'really',
  becuase: 'because',
  agen: 'again',
  sed: 'said',
  thier: 'their',
  teh: 'the',
  hte: 'the',
  recieved: 'received',
  dissapointed: 'disappointed',
  disapointed: 'disappointed',
  rediculous: 'ridiculous',
  ridiculus: 'ridiculous',
  definately: 'definitely',
  tommorow: 'tomorrow',
  febuary: 'february',
  wensday: 'wednesday',
  wednsday: 'wednesday',
  thurday: 'thursday',
  tuseday: 'tuesday',
  satday: 'saturday',
};

/** Long words of our field with no everyday neighbour one letter away: a slip in them can be mended without a dictionary. */
const distinctive =
  `complaint complaints complained complaining suicidal suicide monoxide carbon ceiling plumber electrician
electricity electric electrical appointment appointments emergency collapsed collapsing homeless violence violent asthma
disabled disability wheelchair bathroom contractor contractors engineer compensation apologise apology scaffolding
neighbour neighbours disgusting disgusted disgraceful unacceptable ridiculous appalling frustrated frustrating
disappointed dissatisfied pregnant overflowing radiator radiators explosion flooding flooded condensation
promised cancelled ignored escalate manager ombudsman maintenance bedroom kitchen washing definitely yesterday tomorrow
tuesday wednesday thursday saturday january february september october november december christmas`
    .split(/\s+/)
    .filter((word) => word.length >= 6);

const longEnough = 6;

/** Every way to leave out one letter of a word: two words that are one slip apart share one. */
function withOneLess(word: string): string[] {
  return Array.from(word, (_letter, index) => word.slice(0, index) + word.slice(index + 1));
}

function slips(words: string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const word of words) for (const less of [word, ...withOneLess(word)]) map.set(less, word);
  return map;
}

const contractions = new Map([...dialect, ...Object.entries(known)]);
const nearWords = slips(distinctive);
const exact = new Set(distinctive);

/** Endings and neighbours that are words of their own, one letter from a distinctive one. */
const leaveAlone = new Set(
  'promise promises promising cancel disable ignore bedrooms kitchens disgrace disgust complain complains electrics electricians apologises apologised plumbers ceilings engineers flooring frustrate pregnancy neighbourly overflow escalated escalates managers appal wheelchairs bathrooms collapse suicides cartons carton cardon kitten kittens ignores manage managed manages manger violet violets hopeless hopelessly frustration frustrates unacceptably wishing wasting plumbed carson'.split(
    ' ',
  ),
);

/**
 * The word as the rules know it. `word` is lower case without apostrophes. One slip of the finger in a long word of our
 * field is mended: "electirc", "appoinment", "ombudsmen".
 */
export function asKnown(word: string): string {
  const plain = contractions.get(word);
  if (plain !== undefined) return plain;
  if (word.length < longEnough || word.length > 14 || exact.has(word) || leaveAlone.has(word)) return word;
  return mended(word) ?? word;
}

function mended(word: string): string | null {
  const direct = nearWords.get(word);
  if (direct !== undefined) return direct;
  for (let index = 1; index < word.length; index += 1) {
    const near = nearWords.get(word.slice(0, index) + word.slice(index + 1));
    if (near !== undefined && Math.abs(near.length - word.length) <= 1) return near;
  }
  return null;
}
