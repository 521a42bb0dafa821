import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const smell = '(smell*|smelt|whiff*|pong*|niff*|stink*|stank|stench|reek*|odour*|aroma|perfume|wum|honk*)';

/** What burns or carries gas in a home. */
const burner =
  '(boiler*|bylah|boila|gas|cooker|cookers|hob|hobs|oven|stove|burner|gas ring|flue|meter|gas pipe|(water|wall|gas) heater|gas fire|pilot)';

/** How carbon monoxide is felt, and told: by the head, the stomach, sleep that does not end. */
const unwell =
  '(head .. (bang*|thump*|pound*|split*|spin*|hurt*|ach*|killing me|turning|swim*|fuzzy|throbb*)|(bang*|thump*|pound*|funny|splitting|fuzzy|sore|muzzy|thick|throbbing) (head|heads|heeds|heed|yed)|(heads|heeds) .. bang*|headach*|headake*|head aches?|migraine*|dizz*|light ?headed|sleepy|drowsy|groggy|woozy|spacey|spaced out|feel* (dead )?drunk|legs .. (weak|jelly)|(weak|wobbly) legs|vomit*|(been|being|feel*|felt|both) sick|floppy|nausea|nauseous|queasy|lips .. (red|cherry|pink)|(cant|cor) stop sleeping|sleep(ing|in) like logs|feel* (rough|ill|rotten|funny|strange|weird|tired|faint|queer)|passed out|faint(ed|ing)|a yed on me|bad feelings?)';

const better =
  '((fine|better|ok|okay|alright|all right|right as rain|recover*|clears?|lifts|reet|grand|gone|goes|goes away|vanishes|stops) ... (outside|outdoors|out|at work|at werk|(in|on) the (street|garden|fresh air|car|park|balcony)|at my (mums?|nans?|sisters?)|away from (here|the flat|home))|(outside|at work|at werk|at the legion|(in|on) the street) .. (fine|better|ok|okay|alright|right as rain|recover*|grand|it stops|we recover)|not at (the|work|my))';

/** Everyday smells and sick feelings that have another cause. */
const notGas =
  '(toast|dinner|curry|frying|egg (and|sandwich*|box|hunt)|eggs (for|on|from|at|and)|easter|paint*|bleach|cannabis|weed|cigarette*|sewage|toilet*|drain is|bins? (is|are|smell*|stink*|store)|wheelie|recycling|fridge|dead (rat|mouse)|sick (of|and tired)|(gives|giving|gave) me (a )?(head*|migraine)|heating bill*)';

/** Gas and its fumes, told by nose, ear, head and pets. */
export const gasToldSideways: Danger[] = [
  {
    kind: 'gas',
    says: phrases(
      `${smell} ... eggs?`,
      'eggs? .. (smell*|pong|whiff|stink|stench|odour|niff)',
      `${smell} ... (eggy|sulphur*|sulfur*|bad cabbage|a trump|like (a )?farts?|matches)`,
      '(eggy|sulphur*|sulfur*) .. (smell*|pong|whiff|stink*|air|stench)',
      '(mercaptan|firedamp)',
      '(spoiled|spoilt|rotten|rotting|stale) eggs?',
      'eggs? .. gone off',
      'like (bad|old|boiled|rotten) cabbage',
    ),
    unless: phrases(notGas),
  },
  {
    kind: 'gas',
    says: phrases(
      `${smell} ... (cooker|hob|boiler|meter*|gas|oven|burner|stove|taps on|tap on|pilot)`,
      `(cooker|hob|boiler|meter*|oven|burner|stove|under the floor*|floorboards|ring) ... ${smell}`,
      `${smell} ... (floorboards|under the floor|kitchen|scullery|corridor|landing|close|hall|stairwell)`,
    ),
    with: phrases(
      unwell,
      '(sweet and wrong|queer smell|funny smell|no one lit|nothing (is )?(on|lit)|not (even )?(on|lit)|all off|is off|its off|not lit the|didnt light|forgot* .. (gas|fogao|hob|on)|left .. on|knobs?|hissing|eyes (are )?stream*|school laboratory|chemistry lab|before the fryers|like when .. (hob|cooker|gas)|windows open|opened .. (window*|door*)|light nothing)',
    ),
    unless: phrases(notGas, '(burn*|scorch*|fishy|electric*|plastic|damp|mould*|musty)'),
    reach: 180,
  },
  {
    kind: 'gas',
    says: phrases('(hiss|hisses|hissing|psss*|ssss*|hissin|whistling|little whistle|whooshing)'),
    with: phrases(
      '(hob|cooker|gas*|boiler|oven|stove|gas (main|pipe)|ring|burner|yellow (pipe|outside)|something yellow|dig*|broadband|meter)',
    ),
    unless: phrases(
      '(radiator*|rads?|kettle|cat|cats|snake|toilet|cistern|tyre*|speaker*|plug|socket*|switch|switches|tap|taps|steam*|battery|lamp|light|shower|(he|she|they) hiss*|goose|swan)',
    ),
    reach: 120,
  },
  {
    kind: 'gas',
    says: phrases(
      unwell,
      '(budgie*|canary|canaries|parrot|bird*|parakeet|cat|cats|dog|hamster*|cage) ... (dead|died|perch|sick|floppy|collaps*|bottom of (his|her|the|its))',
    ),
    with: phrases(
      better,
      `${burner} ... (on|lit|runs|running|starts|flame*|yellow|orange|soot*|fumes|goes on|comes on|evening|since|serviced|fitted)`,
      `(whenever|when|every time|since|after|soon as|while|once) ... ${burner}`,
      '(thing|box|alarm|detector|gadget|beeper|carbon|white one) ... (chirp*|beep*|bleep*|pip|flash*|screech*|screaming)',
      '(put|lit|light|had) the (gas )?fire (on)?',
      '(portable|gas|calor|paraffin|camping) (heater|eater|stove|fire)',
      '(barbecue|bbq|charcoal|generator) .. (inside|indoors|in the (flat|room|kitchen)|balcony door)',
      '(budgie*|canary|parrot|birds?) .. (dead|died|perch|cage)',
      '(all|both|three|two|four|everyone|whole) (of us|of them|family|house) .. (head*|sick|dizzy|sleepy|ill|rough|nausea)',
    ),
    unless: phrases(
      notGas,
      '(no|without|broken|broke) .. heating',
      '(heating|boiler) .. (off|broken|broke|not working|packed)',
      '(hangover|covid|flu|food poisoning|tummy bug|sickness bug|morning sickness|chemo|noise|music|drilling|stairs|lift)',
    ),
    unlessNear: phrases(
      '(damp|mould*|mold|cough*|noise|music|paint*|drilling|hammering|headache of|sick (of|and tired))',
    ),
    reach: 200,
  },
  {
    kind: 'gas',
    says: phrases(
      '(chirp*|beep*|bleep*|pip pip|flash* red|red .. flash*|four (beeps|times|pips)|in fours|gone off|went off|going off|red light|screech*|peep*)',
    ),
    with: phrases(
      '(carbon (thing|alarm|box|detector|one)|co (thing|alarm|detector)|(white|yellow|round|little|plastic) (white |plastic |round )?(box|alarm|disc|thing|gadget|one) .. (boiler|wall|landing|kitchen)|(alarm|detector|thing) .. (by|next to|above|near) the (boiler|cooker)|picture of a (boiler|flame|house)|thing on (the|our|my) (wall|kitchen wall))',
      '(box|alarm) ... (four|fours)',
    ),
    unless: phrases(
      '(meter box|smart meter|smoke (alarm|detector)|low battery|new battery|batteries|car alarm|fire alarm|burglar|intercom|lift|truck|lorry|reversing|microwave|fridge)',
    ),
    reach: 140,
  },
  {
    kind: 'gas',
    says: phrases(
      '(flame*|pilot|burner*) ... (yellow*|orange|yeller|yella|lazy|saffron|custard|amber|floppy)',
      '(yellow|orange|yeller|yella|amber|saffron|lazy) (and lazy |instead of blue )?flame*',
      '(fire|ring*|hob|cooker|boiler|burner) (is |are |gone |burns |burning |goes |all ){1,3}(orange|yellow|yella|yeller)',
      '(flame*|burner) .. (not|isnt|used to be|supposed to be) .. blue',
      '(soot*|black (feather*|mark*|stain*|smudge*|dust)|feathery mark*) ... (boiler|heater|flue|gas fire|water heater|wall heater|fireplace)',
      '(boiler|bylah|heater|flue|gas fire|fire in the lounge) ... (soot*|black feather*|all black|black down|wearing black|black above)',
      '(hit|struck|cut|drilled|nailed|dug|put .. through) .. (gas (pipe|main|line)|yellow (pipe|main|line)|something yellow)',
    ),
    unless: phrases('(jumper|paint|gritting|candle*|lines?|hi vis|display|light)'),
  },
];
