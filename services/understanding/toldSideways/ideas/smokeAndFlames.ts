import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const notAFire = phrases(
  '(barbecue|bbq|weed|cannabis|cigarette smoke|vape|candle*|fireworks|smok(e|es|ing) (weed|outside|area)|toast|burning question|log burner|smoke (alarm|detector) (test|check|battery|chirp*|needs)|wood ?smoke|incense|chimney sweep|cooking smoke|smoke (alarm*|detector*|one)|his weed|of weed)',
);

/** Smoke, flames, things that glow and go bang. */
const burning: Danger[] = [
  {
    kind: 'fire',
    says: phrases(
      '(real |black |thick |white |grey )?(smoke|smokes|smok|(is|still|curtain) smoking)(?! (alarm*|detector*|free|damage|signals?))',
      '(flames?|blaze|ablaze|alight|smould*|smold*|inferno|embers)',
    ),
    with: phrases(
      '(coming|comin|pour*|billow*|under (my|our|the) (door|stairs)|under the door|out of|from|black|thick|real|through|filling|choking|cant see|cant breathe|upstairs|landing|corridor|hallway|stairs|stairwell|living room|trapped|up the wall|at the window|sofa|cupboard|curtain|inside|bin|bins|shed|car|cladding|roof|loft|dryer|socket|ceiling)',
    ),
    unless: notAFire,
    reach: 70,
  },
  {
    kind: 'fire',
    says: phrases(
      '(caught|catch|catching|on|went up in|set|setting|sets) (fire|alight|flames)',
      '(fire|fyr|fyre|fir) (in|on|at) (the|my|our|number|flat|next|upstairs|a) (loft|kitchen|flat|block|roof|bin*|balcony|stair*|hall*|bedroom|building|corridor|basement|shed|lift|garage|door)?',
      '(torched|fire ?bomb*|petrol bomb*|lit (rag|paper|firework)|burning (paper|rag*|plastic|rubber|wood|behind|upstairs)|chip pan)',
      '(something|smthn|somethin|summit|summat) .. burning',
    ),
    unless: phrases(
      '(fire (in|on) (my|the) (belly|agenda|list)|on fire (this|with|today)|in the fire|meeting|film|burn* .. (toast|dinner|tea|oven)|oven burns|fire (safety|drill|door*|risk|talk|alarm test)|(in|of) (19\\d\\d|20[01]\\d)|darts|covers|emojis?|this week|supervisor|brigade put (it )?out|put the car fire out|wifi)',
    ),
  },
  {
    kind: 'fire',
    says: phrases(
      '(battery|batteries|scooter|e ?bike|bike|hoverboard|charger|dryer|tumble dryer|vape|washing machine|toaster|heater)',
    ),
    with: phrases(
      '(bang|explod*|smok*|flame*|flash*|hissing|swollen|popping|fizz*|split open|bloated|gone fat|hot enough|melt*|burnt|burn(s|ing)?)',
    ),
    and: phrases(
      '(charging|stair|landing|hall*|casing|smoke|smoking|fire|flame*|carpet|corridor|hot|melt*|burn*|swollen)',
    ),
    unless: notAFire,
    reach: 80,
  },
  {
    kind: 'fire',
    says: phrases('(scorch*|charred|singed|melted|burnt|burned)'),
    with: phrases('(warm|hot|smell*|flame*|up the wall|smok*|will do it again|again|every time|glow*|brown)'),
    and: phrases(
      '(door|wall|plug|cupboard|socket|carpet|kettle|ceiling|floor|panel|sofa|chair|bed|hob|ring)',
    ),
    unless: phrases('(toast|dinner|oven (burns|element)|iron(ing)? board|tarmac|last (year|night))'),
    reach: 110,
  },
];

/** A fire that somebody will start, and a way out that is shut. */
const firesToCome: Danger[] = [
  {
    kind: 'fire',
    says: phrases(
      '(lighting|lights|lit|lit up|starting|starts|setting|sets) (little |small |a |more |the ){0,2}(fires?|paper|matches)',
      '(playing|plays|mess*) (with|about with) (matches|lighters?|fire)',
      'bonfire .. (balcony|landing|stair*|under|against|next to|by the (shed|fence|flats|wall))',
      '(bonfire|barbecue|bbq) .. (on (his|her|their|the) (balcony|landing)|indoors|in the (flat|hall|kitchen|living room))',
    ),
    unless: phrases('(can we|may we|allowed|guy fawkes|bonfire night|complain)'),
  },
  {
    kind: 'fire',
    says: phrases(
      '(ciggies|cigarettes?|fags?|cig|cigs|rollups?|roll ups?|smokes|smoking|pipe|candles?|kettle|pan|chip pan|stove|(hob|gas|cooker|electric) ring)',
    ),
    with: phrases('(holes?|burn*|falls asleep|fell asleep|asleep|left .. (on|lit)|forgets|flames?|melted)'),
    and: phrases(
      '(oxygen|chair|bed|sofa|carpet|dementia|alzheimer*|asleep|forget*|confused|blanket|new holes)',
    ),
    unless: phrases('(smell of|smoking area|no smoking)'),
    reach: 110,
  },
  {
    kind: 'fire',
    says: phrases(
      '(fire (exit|escape|door|doors)|emergency (exit|door)|escape (route|stairs|door)|only way out|final exit|stair doors?|back exit|exit [a-z])',
    ),
    with: phrases(
      '(chain*|padlock*|lock(ed|s)(?! out)|block*|wont open|doesnt open|cant (open|get (out|through))|full of|nailed|screwed|stuck|boarded|piled|just spins|trapped)',
    ),
    unless: phrases('(unlock*|not locked|key for the|squeak*|squak*|sings?|stiff|climbed)'),
    reach: 100,
  },
  {
    kind: 'fire',
    says: phrases('(smoke|fire) (alarm|alarms|detector|detectors|panel|system)', 'fire fault'),
    with: phrases(
      '(none|no|all) .. (work*|of the)',
      '(dont|doesnt|not|isnt|arent) (work*|going off)',
      '(fire fault|disconnected|switched off|real smoke|not a drill|taken down|all dead|covered)',
    ),
    unless: phrases('(battery|chirp*|test(ed)?|who|when|the one in)'),
    reach: 80,
  },
];

/** Fire told in any order of words. */
export const smokeAndFlames: Danger[] = [...burning, ...firesToCome];
