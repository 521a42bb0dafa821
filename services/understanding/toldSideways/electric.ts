import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

/** What carries current, under all its names. */
const outlet =
  '(socket*|plug|plugs|plughole switch|switch|switches|fuse ?box|fuse ?board|fuses|fuse|consumer unit|pull cord|isolator|adaptor|extension lead|riser|bus ?bar|meter (box|cupboard)|electric (box|shower|cupboard|meter)|box (with|of) the (switches|electric)|trip switch|trip box|breaker*|main switch|immersion|box of the electric|cooker switch|light switch|faceplate|fitting)';

const metal =
  '(tap|taps|sink|shower|bath|cooker|kettle|socket*|plug|switch|washing machine|washer|fridge|refrigerator|freezer|radiator|hob|toaster|stove|oven|pull cord|lamp|electric*|wire*|immersion|light switch|dishwasher|microwave|door entry|handrail|intercom|meter)';

const notCurrent =
  '(wasp*|bees|bee sting|dog|cat|insect*|nettle*|carpal|text*|phone|doorbell|rat|rats|mouse|mice|arthrit*|sciatica|frozen|freezing|numb with cold|cold water|coffee|beer|pump up|smart ?meter|ticking over|plug hole|kick out of|bite to eat|bit of|a bit|nip (out|round|down|to|over)|nipped|joke*|tickled|funny bone|prepay*|bill|price*|news|letter)';

/** Electricity told by what it does to a hand, by its noises, marks and smells. */
export const electricToldSideways: Danger[] = [
  {
    kind: 'electric',
    says: phrases(
      '(buzz|buzzing|tingl*|tickle|nip|nips|zap|zaps|belt|jolt|jhatka|kick|prick*|sting|stings|shock|bite|fizz|thump|blow|numb*|tickling) .. (up|in|down|through|into|to) (my|the|her|his|me|your|our) ?(left |right |whole )?(arm*|hand*|finger*|elbow*|wrist|shoulder)',
      '(arm*|hand|hands|finger*|elbow) (is |are |was |still |went |goes |go |all |gone ){0,3}(tingl*|numb|buzz*|dead|fizz*)',
      '(gives|gave|gets|get|got|getting|give|giving|had|feel|feeling) (me |her |him |us |you |the kids |my [a-z]+ )?(a |an |small |wee |little |bit of a |right |proper |sharp |funny ){1,3}(buzz|tingle|tickle|nip|zap|belt|jolt|jhatka|kick|prickle|sting|bite|shock)',
      '(flung|thrown|threw me|knocked|chucked) .. (off|back|across) .. (switch|shower|cooker|socket|plug|fridge|washer|tap)',
      '(hand*|fingers) .. (stuck|stayed|couldnt let go|could not (let go|leave)|wouldnt let go)',
    ),
    with: phrases(metal),
    unless: phrases(notCurrent),
    reach: 130,
  },
  {
    kind: 'electric',
    says: phrases(
      `(tap|taps|sink|shower|bath|cooker|kettle|washing machine|washer|fridge|radiator|hob|toaster|stove|oven|lamp|electric|light switch|switch|water of the shower) (is |was |has |keeps |still |just |sort of |always |been |now |has been ){0,3}(tingl*|bit (me|him|her|us)|bites? (me|him|her|us)|biting|bitin|nips?|zaps?|zapp*|stings?|stinging|kicks?|belts|shocks?|shocking|tickles|tickling|buzzes|live|alive)`,
      '(blue|white|orange) (light|flash|flame|spark) .. (plug*|socket*|switch|jump*|kettle|fuse*)',
      '(blue flash|blue light jump*|flash and a bang|crack and a .. flash|makes its own .. light|bang and a flash)',
    ),
    unless: phrases('(police|ambulance|blue light*d|dog|cat|door|box|kickboard|buzzer)'),
  },
  {
    kind: 'electric',
    says: phrases(
      '(crackl*|bees|beehive|bee hive|fizz*|sizzl*|zzz*|tsss*|tss*|tsst|hiss|hissing|spits|spitting|spittin|ummin|humming|hums|popp(ed|ing)|went pop|goes pop|gone pop|went bang|goes bang|loud bang|a crack|dropped firework)',
      '(brown|black|scorch*|burn*|burnt) (mark*|patch*|ring|round|bit|stain*)',
      '(gone|going|went|goes|goin|gaun|turning|turned|is|now|little key is|thing went) (all |a bit |sort of |quite |half )?(brown|black|charred)',
      '(bit of|some) (black|brown) round',
      '(scorch*|melt*|singe*|discolour*|charred)',
      '(is|was|gets|got|that|gone|feels|quite|plate is|really|very|its|and|going|run*|casing|become) (now |quite |all |very |so |really )?(hot|warm|ot) (to|when|enough|and|your|as|,|\\.|an|all|even)',
      '(hot|warm) (to|enough) .. (touch|hand|hands|fingers)',
      '(fishy|fish|burnt hair|toasty|like burning|burning hair|hot plastic|burny|burnt)',
      '(spark|sparks|sparking|sparkin|sparky) (when|if|every|an|and|come|came|out|when i|each|again)',
    ),
    with: phrases(outlet),
    unless: phrases(
      '(smart ?meter|plug hole|black bin*|bin bag*|hot water|light is warm white|fish tank|fish and|fish pie|night ?light|dimmer|warm white|black socket|brown socket|chocolate|bath plug|sink plug|boiler switch|radiator|window switch|candle)',
    ),
    reach: 110,
  },
  {
    kind: 'electric',
    says: phrases(
      '(bare|coloured|live|open|chewed|copper|exposed|stray|naked|loose) (wires|ends|cables|tails|copper|innards|workings|wiring|conductors)',
      '(wires|ends|tails|cables|innards|workings|wiring) (are |is |all |still |just |left |quite |now |all of them )?(showing|exposed|out|stickin|sticking|pokin|poking|hangin|hanging|dangling|danglin|look|on show|in there|bare|loose|open|touching|chewed)',
      '(little |wee |its )?(door|cover|plate|panel|faceplate|lid|front|cap) (is |has |was |been |its |come |came |fell |fallen |never |hanging |s ){0,3}(off|missing|put .. back|gone|ripped off|smashed) ... (lamp*|wires|innards|workings|socket|switch|fuse*|meter*|electric*)',
      '(lamp ?post*|lamp column*|light column|feeder pillar|street ?light|cooker switch|socket|switch|meter box*|fuse box) ... (door|cover|plate|panel|faceplate|lid|front) (is |has |s |was )?(off|missing|gone|hanging|open|never|broken)',
      '(door|cover|plate|panel|faceplate|lid)s? off (that |the |a |my |our )?(lamp*|socket|switch|fuse*|electric*|meter*)',
    ),
    unless: phrases(
      '(bin lid|toilet|cistern|loose ends|split ends|dead ends|tv aerial|broadband|phone line|speaker|fibre|(all )?tidied|internet)',
    ),
  },
  {
    kind: 'electric',
    says: phrases(
      '(water|rain|wet|drip*|leak*|puddle|trickl*|damp|river|pingando) ... (fuses|fuse ?box|fuse ?board|fuse cupboard|main fuse*|electric*|socket*|plug socket*|switch|plugs?|consumer unit|meter cupboard|telly|cooker switch|strip light|light fitting|smoke alarm|lamp|bulb)',
      '(fuse*|electric*|socket*|switch*|consumer unit|lamp|bulb|ceiling light|strip light|hall light|kitchen light|landing light|light) (is |s |was |has |just |now |all |begun |started |to |getting |and |with ){0,4}(full (of|o) (water|watter)|fill*|wet|soaked|soaking|dripping|drip*|like a goldfish bowl)',
      '(through|thru|throo|by|out of|down|inside|from|out|inside of|over|near|onto|on to|behind|at) (the |my |our |a |that |both |all the |hall |kitchen |landing |bathroom |bedroom |stairs |stair |ceiling |wire of the |main |strip |me ){0,4}(light|lights|lamp|lamps|light fitting*|light bulb|bulb|fuse ?box|fuse ?board|fuses|electrics|socket*|plug socket|switch|consumer unit|smoke alarm|strip light|spotlight*)',
    ),
    with: phrases(
      '(water|watter|rain|rainin|raining|wet|drip*|leak*|pour*|pourin|flood*|trickl*|puddle*|river|bucket*|overflow*|soaking|soaked|coming|comin|pans)',
    ),
    unless: phrases(
      '(water meter|washing up|plug hole|light (rain|shower|breeze)|through the night light|daylight|sunlight|traffic light*|timer|sensor|aerial|antenna|hot water switch|dish ?washer|water heater switch|shower switch|light (is |was )?(coming|gets|comes) (in|through)|heating|dried|dry now)',
    ),
    reach: 90,
  },
];
