import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const place =
  '(chute|chutes|bins?|bin (store|room|cupboard|cupbud)|cupboard|cupbud|landing*|stair*|hall*|corridor|lobby|fence|garage*|shed*|roof|eaves|loft|window*|flat \\d+|number \\d+|next door|upstairs|downstairs|below|floor*|door|oven|dryer|drier|machine|meter*|lift|riser|vent*|undercroft|car park|balcony|kitchen|building|block|close|basement|cellar|laundry|wash house|bikes?|scooter*)';

const everydaySmoke =
  '(do not be alarmed|jumping over|cig*|fag|fags|weed|cannabis|spliff|joint|vap*|smoker*|smoking|tobacco|shisha|bbq|barbecue*|barbie|incense|bonfire*|toast|candle night|smoke (alarm|alarms|detector*|free|shaft|seal*|hatch|sensor|test)|firework*|drill|theatre|machine at the)';

const battery =
  '(battery|batteries|battry|batt ry|e ?bike|bikes?|bicycle|scooter*|charger|power ?bank|hoverboard)';

/** Fire told by its smoke, its light, its heat and what feeds it; and stairs with no way out of them. */
export const fireToldSideways: Danger[] = [
  {
    kind: 'fire',
    says: phrases(
      'smok(e|ey|y|in) (is |was |still |just |now )?(comin|coming|pourin|pouring|risin|rising|seeping|drifting|billow*|creeping|filling|getting|thick*|everywhere|in the|up the|from|under|out)',
      '(pourin|pouring|coming|comin|belching|billowing|puffing|chucking) (out |up |from )?(thick |black |grey |brown |white )?smoke',
      '(brown|black|grey|white|thick|proper|loads of|lots of) smoke',
      `smoke .. (in|from|under|up|out of|oot|through|on|behind) .. ${place}`,
      `${place} .. (full of|filled with|filling with|stinks of|smells of|pouring|hazy with) smoke`,
      '(grey|smoke|haze|something black) (coming|comin) (out|from|under|up)',
      '(theres|there is|see|got) (a |some )?(haze|smoke|flicker*)',
    ),
    with: phrases(place, '(eyes|cant see|choking|cough*|now|thicker|alarm)'),
    unless: phrases(everydaySmoke),
  },
  {
    kind: 'fire',
    says: phrases('smoke (now|again|help|everywhere|!)', 'smoke \\. (now|hurry|help|again)'),
    with: phrases(place),
    unless: phrases(everydaySmoke),
    reach: 60,
  },
  {
    kind: 'fire',
    says: phrases('smoke'),
    with: phrases('(bin|rubbish) chutes? [.,]'),
    unless: phrases(everydaySmoke),
    reach: 30,
  },
  {
    kind: 'fire',
    says: phrases(
      '(glow*|flicker*|lot of orange|all orange|bright orange|orange light|see it orange|red edge|embers?)',
    ),
    with: phrases(
      '(chip pan|bin chute|chute|dryer|drier|charg*|battery|haze|smoke|fence is|bottles?|nobody answer*|no one answer*|(isnt|not|ay) answering|spreading|curtain*|(window|windows) (is |are )?(glow*|orange)|coming up|fire|lint|sofa|mattress|heater)',
    ),
    unless: phrases(
      '(glow sticks?|in the dark|christmas|sunset|glowing (report|praise|review|reference|skin|tribute)|fish tank|exit sign|lights? .. flicker*|flicker* .. (light*|bulb*|tube*|telly)|street ?light*|indicator|boiler light|candlelight|bulb)',
    ),
    reach: 150,
  },
  {
    kind: 'fire',
    says: phrases(
      `${battery} ... (swell*|swollen|swole|fizz*|popping|popcorn|bloat*|gone fat|fat like|bulging|hiss*|explo*|crackl*|melt*|pak|too hot to touch|red hot|warm your hands|(its|is|and) (really |very |so )?(hot|ot))`,
      `(swell*|swollen|fizzing|bloated|exploding|popping|hissing) .. ${battery}`,
    ),
    unless: phrases('(hearing aid|remote|phone battery life|smoke alarm|doorbell)'),
  },
  {
    kind: 'fire',
    says: phrases(
      '(light|lights|lighting|lightin|lit|burning|burnin|torching|setting light to|putting a match to) .. (stuff|things|paper*|rubbish|cardboard|newspaper*|leaves|rags?|bits|bins?|leaflets|tissue*|boxes|something) ... (chute|stair*|landing|bin|bins|shed|hall*|corridor|lobby|fence|doors?|lift|store|undercroft|car park|boards|letter ?box|cupboard)',
      '(lit|burning|smouldering) (rag|paper|match|newspaper|cigarette|firework*|wood)s? .. (letter ?box|chute|door|fence|boards|through)',
      '(bins?|shed|garage|fence|cars?|chip pan|curtain*|sofa|mattress) .. (went up|gone up|going up|goin up|is burning|burned|is alight)',
      'smoulder*',
      '(chip pan|pan of oil|oven|grill|frying pan|hob) ... (left .. on|gone (the|to the|down the) (pub|shop*)|unattended|nobody in|asleep|passed out|forgot*)',
      '(burn holes?|(brown|burnt|burn|black) (hole|edge|mark*)) ... (curtain*|armchair|chair|bed*|carpet|sofa|mattress|duvet|cushion*|settee)',
      '(armchair|chair|bed|sofa|curtain|mattress|cushion) ... (burn holes?|burn* hole|red edge|scorch*|singe*)',
      '(candle*|cigarette*|fag|fags|ciggie*) ... (near|next to|by|under|against|beside) .. (curtain*|oxygen|bed|bedding|paper*)',
      '(falls|falling|fell|dropp*|drops|nods|nodding) (off|asleep) .. (fag|cigarette|ciggie|candle|smoking|lit)',
      '(lint|dryer|drier|tumble dryer) ... (glow*|scorch*|colour of toast|burnt|smok*|haze|singed|gone brown)',
      '(charcoal|barbecue|bbq|fire ?pit|campfire) .. (in the (room|flat|kitchen|bedroom|hall)|indoors|inside|on the (stairs|landing))',
    ),
    unless: phrases(
      '(candlelit|burning (question|desire|issue)|drill|insurance|vigil|birthday|sunburn|washing up|iron mark)',
    ),
  },
  {
    // A way out that is shut, or an alarm that is dead, where many sleep: told again and again by those who fear a fire.
    kind: 'fire',
    says: phrases(
      '(fire exit*|fire escape*|emergency exit*|back exit|rear exit|escape route|escape door|back stairs|the exit|only way out|fire door*) ... (chain*|padlock*|locked|nailed|screwed shut|bricked|boarded up|welded|blocked|stacked|mattress*)',
      '(chain*|padlock*|nailed|mattress*|block*|boards|charging|stack*) ... (fire exit|fire escape|emergency exit|back exit|escape route|only way out|the exit)',
      '(fire alarm*|alarm panel|fire panel|smoke vent*|sprinkler*|dry riser|waking watch|fire alarm pad) ... (dead|dark|disconnected|not working|cable tie*|unplugged|no one|nobody|not been|broken|switched off|bag over|taped over)',
      '(panel|alarm) .. (dark|dead) .. (battery|batteries)',
    ),
    with: phrases(
      '(\\d+ (flats|families|homes|floors|people|kids)|(thirty|forty|eleven|eighteen) (families|flats|people|persons)|wheelchair*|deaf|hear nothing|told (you )?(twice|three|again)|again|twice|three times|letters?|since (november|december|january|october)|reports?|one stair|weeks)',
    ),
    unless: phrases('(test|tested|drill|low battery|sign|painted|paint job)'),
    reach: 200,
  },
];
