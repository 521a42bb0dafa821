import { phrases } from './phrases.ts';
import type { SafetyKind } from './understanding.ts';

/** One way in which a danger is spoken of. */
export interface Danger {
  kind: SafetyKind;
  says: RegExp;
  /** Must stand near as well: "no heating" is a danger to a newborn. */
  with?: RegExp;
  /** Must stand near besides, for a danger that it takes three things to tell: what, how, and whom it may harm. */
  and?: RegExp;
  /** In the same sentence, these give the words another sense: "threatened with court". */
  unless?: RegExp;
  /** Anywhere near, the same. */
  unlessNear?: RegExp;
  /** How far off `with` and `unlessNear` may stand, in characters of plain text; 320 unless told. */
  reach?: number;
  /** Set where nothing falls, but anybody can walk in. */
  unsecured?: true;
  /** Set where the words leave no doubt that it is now, whatever stands around them. */
  mood?: 'now';
}

const appliance = '(boiler|gas fire|fire|hob|cooker|oven|heater|flue|stove|meter|pipe*|gas)';

const gas: Danger[] = [
  {
    kind: 'gas',
    says: phrases(
      '(smell*|smelt|whiff|stink*|stench|reek*|odour|pong*|niff*) .. gas',
      'gas .. (smell*|stink*|leak*|escap*|hissing|fumes|everywhere|coming out|alarm)',
      '(rotten|bad|rotting) eggs? .. (smell*|stink*|stench)',
      '(smell*|smelt|stink*|stinks of|whiff) (of |like |a bit like )?(rotten|bad|rotting) eggs?',
      '(smell*|smelt) .. (like|of) (rotten|bad|rotting) eggs?',
      'like (rotten|bad) eggs?',
      `(hiss|hisses|hissing) ... ${appliance}`,
      `${appliance} .. (hiss|hisses|hissing)`,
      'leak* gas',
      'gas (is |was )?(in the air|about|around|building up|filling|everywhere|all over)',
      '(strong|funny|weird|horrible|odd|chemical|awful|bad) smell* ... (boiler|meter|hob|gas (fire|pipe|cooker))',
      'gas .. left on',
    ),
    unless: phrases(
      '(british|greenhouse|tear|calor) gas',
      '(bin chute|rubbish chute|chucked a|egg box) .. (stink*|smell*|eggs?)',
      'gas (bill|bills|certificate|safety (check|certificate|inspection|record|test)|inspection|engineer (is|was|came|didnt|never)|reading|man|supplier|card|payment|prices|tariff)',
    ),
  },
  {
    kind: 'gas',
    says: phrases(
      '(carbon )?monoxide',
      'co2? (alarm|detector|monitor|sensor)',
      '(alarm|detector) .. (for co|carbon)',
    ),
    unless: phrases(
      '(battery|batteries|expired|expires|out of date|due|(supposed|meant) to (have|be)|in every flat|course|install*|supply|supplied|fitted|fit (a|one)|replace*|provide|test|tested|certificate|order|low|do (i|we) need|nil|zero|allowed|own co alarm)',
    ),
  },
  {
    kind: 'gas',
    says: phrases(
      '(carbon )?(monoxide|co2?) (alarm|detector|monitor|sensor) .. (going off|goes off|went off|gone off|sounding|screaming|beeping|bleeping|ringing|keeps|keep|wont stop|red light|triggered|set off)',
    ),
    unless: phrases('(low battery|new battery|batteries)'),
  },
  {
    kind: 'gas',
    says: phrases(
      '(headach*|drunk|dizzy|dizziness|light headed|nause*|drowsy|woozy|faint|fainting|fainted|passed out|feel* sick|been sick|being sick|feel* ill|throwing up|chest is tight|tight chest|chest .. tight|confused|queasy|sick and dizzy)',
    ),
    with: phrases(
      `(since|after|when|whenever|every time|while|as soon as|once|evenings|both|all of us|we all|out of the house|outside|go outside|alarm|detector|bleep*|fumes|flame) ... (boiler|gas fire|gas|flue|fumes|cooker|heater|heating|detector|alarm)`,
      `(boiler|gas fire|gas|flue|fumes|cooker|heater|heating|detector|alarm) ... (since|after|when|whenever|every time|while|on|serviced|fitted|runs|running|lit|outside|bleep*)`,
      '(fumes|flue|pilot light)',
      '(fire|stove|gas fire) (is|was|has been) (lit|on|going)',
      '(smell*|stink*|stinging|beep*|bleep*) ... (boiler|gas|flue|detector|alarm|heater|cooker)',
      '(boiler|gas|flue|detector|alarm|heater|cooker) ... (smell*|stink*|stinging|beep*|bleep*)',
    ),
    unless: phrases(
      '(giving|gives|gave|give) me (a |such a )?headache*',
      '(sick|tired|ill) of',
      'a headache (of|to)',
      '(paint|bleach|solvent|sewage|drain|damp|mould) .. (fumes|smell*)',
      'heating bill*',
      '(no|without|off|broken|cold|freezing) .. heating',
      '(heating|boiler) .. (off|broken|broke|not working)',
    ),
  },
  {
    kind: 'gas',
    says: phrases(
      '(boiler|gas fire|hob|cooker|pilot|burner|heater|gas) .. (flame*|burning) .. (yellow|orange|lazy|red)',
      '(yellow|orange|lazy) flame*',
      '(soot|sooty|black marks|scorch*|staining) .. (boiler|gas fire|flue|heater)',
      '(boiler|gas fire|flue|heater) .. (soot|sooty|fumes|scorch*)',
      'fumes .. (boiler|flue|gas fire|heater|cooker)',
      'flue .. (blocked|come off|came off|fallen off|fell off|disconnected|loose|broken|hanging)',
    ),
  },
];

const burnable =
  '(flat|house|home|kitchen|bins?|bin (store|shed|area|chute)|building|block|room|bedroom|cooker|oven|pan|dryer|machine|washer|shed|car|van|bike|e bike|ebike|scooter|battery|landing|stairwell|stairs|hallway|corridor|lift|roof|loft|boiler|fridge|freezer|tv|sofa|mattress|balcony|neighbours?|upstairs|downstairs|next door|it|everything|garage|fence|rubbish|wall|socket|plug|curtain*)';

const fire: Danger[] = [
  {
    kind: 'fire',
    says: phrases(
      `${burnable} (is |are |was |has |have |s |just ){0,2}(been )?(on fire|in flames|ablaze|alight|burning( down)?|smouldering)`,
      `${burnable} .. (caught fire|catching fire|catches fire|caught alight|set (alight|on fire)|gone up in (flames|smoke)|went up in (flames|smoke)|up in flames)`,
      '(set|setting|sets) (light|fire) to',
      '(set|setting|sets) .. (alight|ablaze|on fire)',
      '(a |big |small )?(fire|blaze) .. (in|at|on|outside|inside|next to|under) (the|my|our|a|flat|no|number) .. (flat|house|kitchen|bin*|building|block|room|stair*|landing|shed|balcony|roof|loft|car park|garage|chute|lobby|hallway|corridor|cupboard|\\d+)',
      '(theres|there is|got|have|is there) (a |an )?fire',
      'smoke .. (coming|pouring|billowing|seeping|filling|everywhere|rising|under|through|from|out of|in the)',
      '(full of|filled with|filling (up )?with|filling up with|thick|black|lots of|loads of|see|smell|smelling|can smell) (thick |black |grey )?smoke',
      'smell* (of )?(something )?burn(ing|t)',
      'burn(ing|t) smell',
      '(caught|on) fire',
      'fire[ !]fire',
      '(starting|lighting|lit|started|start) (little |small )?fires?',
    ),
    unless: phrases(
      '(cigarette*|weed|cannabis|spliff|vap*|smoker*|smoking|tobacco|shisha|bbq|barbecue|barbie|incense|bonfire|cooking|toast|candle*)',
      'fire (door*|drill|hazard*|pit|sign|stick|brigade (is|are) (inspect*|visit*)|alarm test|risk|safety|exit|escape|extinguisher*|blanket|regulation*|assessment|officer|station|policy|doors)',
      'on fire (wi|with|at|on|tonight|today|lately|this (week|season|month)) ?(his|her|the|darts|football|pitch|stage|form)?',
      'set (this|the|our) (chat|internet|group|world|town|place)',
      'smoke (free|alarm|detector) .. (battery|batteries|chirp*|replac*|fit*|test*|beep*)',
      '(socket|plug|fuse|consumer unit|fuse box|fuse board|electric*|switch|wire*|wiring|plastic|light fitting)',
      '(house|place|home|office|building) (was|is|were) on fire .. (and|you|nobody|they)',
      '(roll ?up*|ash ?tray*|hash|skunk|dope|ganja|puff*|(20|40|twenty|forty) a day|smokes)',
      '(you are|youre|youse are|they are|lads are|he is|shes|hes|team is|crew) (all )?on fire',
    ),
    unlessNear: phrases('(smoker*|smokes|his fags?|roll ?ups?|ashtray|non smok*|cannabis|weed|barbecue|bbq)'),
  },
  {
    kind: 'fire',
    says: phrases(
      '(socket|plug|fuse box|consumer unit|light|switch|charger|battery|dryer|machine) .. (on fire|caught fire|in flames|flames)',
      'flames .. (coming|shooting|out|from|in|on|licking|everywhere|window|roof)',
      '(see|seeing|are|saw) flames',
      '(battery|charger|scooter|e ?bike|bike|phone|laptop|heater|blanket) ... (smoking|smouldering|melting|fizzing|hissing|sparking)',
      'smoke alarm .. (going off|sounding) .. (smoke|burning|fire|smell)',
    ),
  },
];

const electrics =
  '(socket*|plug|plugs|switch|switches|fuse|fuses|fuse ?box|fuse ?board|consumer unit|electrics?|electricity|electrical|light|lights|light (fitting|switch)|lamp|spotlight*|wiring|wire|wires|cable|cables|meter|cooker|shower|extractor|immersion|outlet|mains)';

/** What must never buzz or get hot. Lamps may buzz: that is a repair. */
const boards =
  '(socket*|plug|plugs|switch|switches|fuse|fuses|fuse ?box|fuse ?board|consumer unit|electrics?|electricity|electrical|wiring|wire|wires|cable|cables|meter|immersion|mains)';

const electric: Danger[] = [
  {
    kind: 'electric',
    says: phrases(
      `${boards} .. (buzz*|crackl*|sizzl*|fizz*|popping|red hot|very hot|feels hot|getting hot|is hot|hot to touch)`,
      '(it|light|lights|socket*|plug|switch) (crackl*|sizzl*|fizz*)',
      '(tap|shower|radiator|switch|cooker|hob|machine|kettle|fridge|washer|sink|bath|pipe|socket) .. (shocked|electrocuted|zapped) (me|my|him|her|us)',
      '(got|getting|been|was) (shocked|zapped|electrocuted) (off|by|from|when|touching)',
      '(electric|meter|electricity) (cupboard|room|box|cabinet) .. (wet|water|leak*|flood*|rain|drip*)',
      '(rain|water|leak*|drip*|flood*) ... (electric|meter|electricity) (cupboard|room|box|cabinet)',
    ),
    unless: phrases(
      'water meter',
      'shocked (by|at) .. (bill|price|rent|letter|state|news|service|way|attitude|lack|response)',
    ),
  },
  {
    kind: 'electric',
    says: phrases(
      `spark* ... ${electrics}`,
      `${electrics} ... spark*`,
      '(exposed|bare|live|loose|dangling|hanging) (electric |electrical )?(wire*|wiring|cable*|electrics|flex)',
      '(wire*|wiring|cable*|electrics) .. (hanging|exposed|bare|sticking|poking|showing|dangling|live|chewed|out of the wall)',
      'electric* shocks?',
      '(got|get|gets|getting|had|have|given|gave|gives|giving) (me |us |him |her |my .. )?(a |an |small |little |nasty |mild ){0,2}(shock|shocks|belt|jolt|zap|tingle|tingling) (off|from|when|whenever|every time|touching)',
      '(electrocuted|electrocution|electrocute|zapped)',
      `${electrics} .. (burn*|smok*|melt*|scorch*|singe*|gone black|went black|black|went bang|gone bang|exploded|blew up|blown up)`,
      `(burn*|fishy|melting|plastic|smoke|smoky) .. smell* ... ${electrics}`,
      `smell* .. (burn*|fishy|melt*|smoke) ... ${electrics}`,
      `smoke ... (socket*|plug|plugs|switch|switches|fuse ?box|consumer unit|light fitting|wiring|electrics)`,
      'smell* (of )?(burning|burnt|melting) plastic',
      'burning plastic',
      '(water|rain|leak*|drip*|wet) ... (in|into|onto|on|through|near|over|inside|from|behind) (the |my |our |a )?(kitchen |hall |bathroom |bedroom |ceiling )?(light|lights|light fitting*|lightbulb*|bulb|socket*|fuse ?box|fuse ?board|electrics|electric*|consumer unit|switch|switches|plug|plugs|wiring|meter|spotlight*)',
      '(light|lights|light fitting*|socket*|fuse ?box|electrics|electric*|consumer unit|switch*|plug*|spotlight*) .. (full of water|filling with water|dripping|wet|soaked|water (in|coming|running|dripping))',
    ),
    unless: phrases(
      'bright spark*',
      'live wire (of|at|is she)',
      'shocks? when (he|she|they|you|your|it turned|i (saw|opened|read|heard|got (the|my|your|a)))',
      'shocked (by|at|to|when|how)',
      'water meter',
      '(light|lights) (is|are|was|has|have)? ?(burn*|black) out',
      'burn* out',
      '(bulb*|light*) .. (blown|gone)',
      'lights? .. (hot water|heating)',
      '(shower|cooker|mains) .. (hot water|water is hot)',
      '(electric|electricity|energy) (bill|bills|card|meter reading|supplier|heaters?)',
      'black (light|lamp|out|mould|spots|bin|bag|bags)',
    ),
  },
  {
    kind: 'electric',
    says: phrases(
      '(no|without|lost|lost all|not got any|havent got|not had|zero) (electricity|electric|electrics|power|mains)',
      '(electricity|electric|electrics|power) .. (gone|gone off|went off|is off|off|been off|out|been out|cut off|dead|down) .. (whole|entire|all|flat|house|block|since|at all|completely|street)',
      '(powers|power|electric|electricity) (is|has|been|s)? ?(been )?(out|gone|off|dead) (in|since|at|for|all|again|completely)',
      'power ?cut',
      'whole (flat|house|block|building|place) .. (no|without) (power|electric*)',
    ),
    unless: phrases(
      '(one|a|that|the kitchen|bathroom|bedroom|landing|outside|single) (socket|light|plug|switch)',
      '(oven|cooker|fob|intercom|gate|doorbell|shower|fan|washing machine|garden|shed|power shower|tools?)',
      '(trip|trips|tripping|tripped)',
      'power of attorney',
      '(all|came|its|is) back( on)?( now| again)?',
      '(council|manager|committee|chair*|management) .. power',
      '(planned|scheduled|next week|tomorrow|notice)',
    ),
  },
];

/** Gas, fire and electricity. */
export const hazards: Danger[] = [...gas, ...fire, ...electric];
