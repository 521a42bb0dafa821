/**
 * Words of the regions and of quick thumbs, as the rules know them. Only what means one thing: "ken" may be a man, "ay" says yes in
 * Fife and no in Dudley. The keys have no apostrophes.
 */
const regional: Record<string, string> = {
  // Scots.
  tae: 'to',
  fae: 'from',
  frae: 'from',
  wi: 'with',
  naw: 'no',
  aff: 'off',
  oot: 'out',
  aboot: 'about',
  doon: 'down',
  noo: 'now',
  hoose: 'house',
  hame: 'home',
  heid: 'head',
  deid: 'dead',
  auld: 'old',
  cauld: 'cold',
  mair: 'more',
  maist: 'most',
  efter: 'after',
  afore: 'before',
  thae: 'those',
  thon: 'that',
  yon: 'that',
  whit: 'what',
  whaur: 'where',
  yin: 'one',
  ower: 'over',
  dae: 'do',
  daein: 'doing',
  gie: 'give',
  gied: 'gave',
  gien: 'given',
  morra: 'tomorrow',
  feart: 'afraid',
  wumman: 'woman',
  naebody: 'nobody',
  abody: 'everybody',
  naewhere: 'nowhere',
  naething: 'nothing',
  theirsels: 'themselves',
  masel: 'myself',
  yersel: 'yourself',
  himsel: 'himself',
  hersel: 'herself',
  gonnae: 'going to',
  couldnae: 'couldnt',
  shouldnae: 'shouldnt',
  wouldnae: 'wouldnt',
  hasnae: 'hasnt',
  hadnae: 'hadnt',
  arenae: 'arent',
  werenae: 'werent',
  wean: 'child',
  weans: 'children',
  bairn: 'child',
  bairns: 'children',
  lassie: 'girl',
  lassies: 'girls',
  laddie: 'boy',
  polis: 'police',
  // The north, the Midlands, the east and the west.
  divvent: 'dont',
  hyem: 'home',
  neet: 'night',
  reet: 'right',
  wor: 'our',
  babby: 'baby',
  yow: 'you',
  yower: 'your',
  hev: 'have',
  hent: 'havent',
  int: 'isnt',
  suffin: 'something',
  yiz: 'you',
  yer: 'your',
  nuffin: 'nothing',
  nuthin: 'nothing',
  nuttin: 'nothing',
  sumthin: 'something',
  summin: 'something',
  sumat: 'something',
  anyfing: 'anything',
  everyfing: 'everything',
  fing: 'thing',
  fink: 'think',
  // Thumbs.
  thru: 'through',
  tho: 'though',
  nite: 'night',
  tonite: 'tonight',
  gona: 'going to',
  wen: 'when',
  wat: 'what',
  cud: 'could',
  wud: 'would',
  shud: 'should',
  hav: 'have',
  dnt: 'dont',
  cnt: 'cant',
  wnt: 'wont',
  nowere: 'nowhere',
  sumone: 'someone',
  sum1: 'someone',
  luv: 'love',
};

/** What is told of with its last letter left off: "comin through", "the kitchen's burnin", "nothin happens". */
const dropped =
  `coming going doing having being getting making taking leaking dripping running smoking burning working waiting ringing
calling living sleeping walking talking sitting standing looking telling saying asking paying mending fixing falling hanging
banging smashing kicking hitting punching beating shouting screaming crying coughing wheezing breathing choking shaking
shivering boiling lighting flooding pouring flowing spilling soaking sparking buzzing hissing whistling crackling cracking
crumbling sagging bulging rotting stinking smelling growing spreading breaking cutting hurting killing dying threatening
following watching hiding leaving missing overflowing nothing something anything everything morning evening building landing
parking painting cleaning washing cooking eating drinking using trying needing wanting putting seeing feeling thinking knowing
hoping wondering complaining bothering letting swearing drinking selling dealing moving swinging staying stealing wandering
wearing reporting chasing messing joking kidding starving neighbouring charging sending showing pointing swimming dropping`.split(
    /\s+/,
  );

/** Each such word as it is spoken and typed, and what it stands for. */
export const dialect: ReadonlyMap<string, string> = new Map([
  ...Object.entries(regional),
  ...dropped.map((word) => [word.slice(0, -1), word] as const),
]);
