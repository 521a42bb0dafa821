import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const wet =
  '(water|waters|watter|watters|sewage|leak|rain|rainwater|poo|turds?|river|pipe|tank|cistern|toilet|toilets|loo|drain|drains|bath|shower|radiator|stop ?cock|stop ?tap|main|mains|sprinkler|washing machine|boiler|sink|flood|bath upstairs)';

const slight = phrases(
  '(drip|drips|dripping) (tap|slightly|a bit|in the)',
  '(water|rain) butt|watering|hose ?pipe|hot water|under the bridge|water (rates|bill|meter|pressure|tank lid)|cold water|tap water is fine|gutter|shower (head|rail|curtain|pressure)|radiator (is|in)|flooded with|bath(room)? (panel|tiles)',
  '(in|during|back in) (19\\d\\d|20[01]\\d)|shower hose|isolated|stop ?cock off|shut the water|water off at|credit where due|only happened',
  '(was|got|been|all) (fixed|stopped|sorted|mended|dried)|dry now|mopped|cleared it|all good',
);

/** Water on its way through a home, faster than a bucket holds it. */
const rushing: Danger[] = [
  {
    kind: 'water',
    says: phrases(
      '(pour*|gush*|spray*|spurt*|spew*|fountain*|flood*|cascad*|waterfall|niagara|torrent|pissin*|pissing|tipping it|tipping down|bucketing|overflow*|swimming|squelch*|ankle deep|knee deep|paddling)',
    ),
    with: phrases(wet),
    and: phrases(
      '(ceiling*|wall*|floor*|hall*|stairs|kitchen|bathroom|bedroom|living room|landing|room|door|carpet*|lift|flat|basement|cellar|cupboard|everywhere|rising|wont stop|cant stop|cannot stop|not stop*|downstairs|below|light*|socket*|towel*|bucket*|inside|in here|loft|now|letter ?box|toilet)',
    ),
    unless: slight,
    reach: 90,
  },
  {
    kind: 'water',
    says: phrases(
      '(coming|comin|come|comes|came|running|runnin|run) (in|through|thru|trew|throo|down|up|out|under|over|off|into)',
      '(up to|reached|reaching|about) (the |two |one |a |three |our |my )?(foot|feet|doors?|back step|step|ankles?|knees?|sockets?|skirting*)',
    ),
    with: phrases(
      '(water|waters|watter|watters|sewage|rivers?|flood*|poo|turds?|toilet paper|water main|main)',
      '(bath|shower|toilet|leak|pipe|tank|washing machine) (upstairs|from (above|upstairs))',
      '(upstairs|above) .. (bath|shower|toilet|leak|pipe|tank)',
      'leak from above',
    ),
    and: phrases(
      '(ceiling*|wall*|floor*|hall*|stairs|kitchen|bedroom|living room|rooms|landing|under the door|back door|front door|door|lift|flat|basement|cellar|fast|worse|still|wont stop|bucket*|towel*|light*|wire|fuse*|socket*|bulb|plug|rising|letter ?box|loft|carpet*|shower|bath|sink|sandbag*|smell*|walls)',
    ),
    unless: slight,
    reach: 90,
  },
  {
    kind: 'water',
    says: phrases(
      '(burst|bursted|snapped|split|let go|popped off|come apart|came apart|come off|came off|fell off|sheared|given way|gave way|gone bang|broke off|broken off|blew off)',
    ),
    with: phrases(
      '(pipe|pipes|stop ?cock|stop ?tap|tank|cistern|water main|main|radiator|tap|valve|hose|cylinder|washing machine|joint)',
    ),
    and: phrases(
      '(water|fountain|pond|flood*|pour*|everywhere|soaked|hall*|kitchen|cant (stop|turn|find)|cannot|under water|thumb over|towel*|cupboard|stairs|ceiling|still|now|spray*|black)',
    ),
    unless: slight,
    reach: 110,
  },
];

/** No water to drink, foul water, and water that cannot be turned off. */
const waterToLiveBy: Danger[] = [
  {
    kind: 'water',
    says: phrases(
      '(no|without) (any )?(running |mains |drinking )?water(?! (pressure|meter|bill|damage|leak*|comes in|on|mark*))',
      '(havent|not|hasnt|havnt) (had|got) (any )?water',
      'every tap (is )?dry',
      'taps (are |is )?(all )?dry',
      'not a drop',
    ),
    with: phrases(
      '(since|at all|all day|yesterday|this morning|days?|hours|block|flats|baby|newborn|toilet|drink*|formula|bottles?|drop|every tap|anywhere|whole|none)',
    ),
    unless: phrases('(hot|planned|one day|back on|pressure|only (the )?(kitchen|bathroom))'),
    reach: 120,
  },
  {
    kind: 'water',
    says: phrases('(water|tap water)'),
    with: phrases('(brown|worms?|black|yellow|smells?|orange|cloudy|bits in)'),
    and: phrases('(drank|drink*|baby|kids|ill|sick|poorly|tummy|diarrh*|tap)'),
    unless: phrases('(ceiling|stain|wall|kettle|hard water|furry)'),
    reach: 70,
  },
  {
    kind: 'water',
    says: phrases(
      '(cant|cannot|dont know (how|where)( to)?|which tap|how do i|where (do|is|does)) .. (turn|stop|shut|find) .. (off|it|tap|stop ?cock|water)',
    ),
    with: phrases('(water|flood*|leak*|pour*|overflow*|toilet|pipe|lights)'),
    and: phrases(
      '(from me|still|keeps|going|coming|downstairs|neighbour|full of water|overflow*|burst|pour*|now)',
    ),
    unless: phrases('(holiday|for when|hypothetic*|just want to know|only want to know)'),
    reach: 120,
  },
];

/** Water told in any order of words. */
export const waterComingIn: Danger[] = [...rushing, ...waterToLiveBy];
