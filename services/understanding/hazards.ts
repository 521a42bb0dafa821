import { phrases } from './phrases.ts';
import type { SafetyKind } from './understanding.ts';

/** One way in which a danger is spoken of. */
export interface Danger {
  kind: SafetyKind;
  says: RegExp;
  /** Must stand near as well: "no heating" is a danger to a newborn. */
  with?: RegExp;
  /** In the same sentence, these give the words another sense: "threatened with court". */
  unless?: RegExp;
  /** Anywhere near, the same. */
  unlessNear?: RegExp;
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
      'gas .. left on',
    ),
    unless: phrases(
      '(british|greenhouse|tear|calor) gas',
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
      '(battery|batteries|expired|expires|out of date|due|install*|supply|supplied|fitted|fit (a|one)|replace*|provide|test|tested|certificate|order|low)',
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
      '(headache*|dizzy|dizziness|light headed|nausea*|drowsy|woozy|faint|fainting|fainted|passed out|feel* sick|been sick|being sick|feel* ill|throwing up|chest is tight|tight chest|chest .. tight|confused|queasy|sick and dizzy)',
    ),
    with: phrases(
      `(since|after|when|whenever|every time|while|as soon as|once|evenings|both|all of us|we all|out of the house|outside|go outside|alarm|detector|bleep*|fumes|flame) ... (boiler|gas fire|gas|flue|fumes|cooker|heater|heating|detector|alarm)`,
      `(boiler|gas fire|gas|flue|fumes|cooker|heater|heating|detector|alarm) ... (since|after|when|whenever|every time|while|on|serviced|fitted|runs|running|lit|outside|bleep*)`,
      '(fumes|flue)',
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
      '(a |big |small )?(fire|blaze) .. (in|at|on|outside|inside|next to|under) (the|my|our|a|flat|no|number) .. (flat|house|kitchen|bin*|building|block|room|stair*|landing|shed|balcony|roof|loft|car park|garage|chute|lobby|hallway|corridor|cupboard|\\d+)',
      'flames .. (coming|shooting|out|from|in|on|licking|everywhere|window|roof)',
      '(see|seeing|are|saw) flames',
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
      'smoke (free|alarm|detector) .. (battery|batteries|chirp*|replac*|fit*|test*|beep*)',
      '(socket|plug|fuse|consumer unit|fuse box|fuse board|electric*|switch|wire*|wiring|plastic|light fitting)',
    ),
  },
  {
    kind: 'fire',
    says: phrases(
      '(socket|plug|fuse box|consumer unit|light|switch|charger|battery|dryer|machine) .. (on fire|caught fire|in flames|flames)',
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
    unless: phrases('water meter'),
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
      '(council|manager|committee|chair*|management) .. power',
      '(planned|scheduled|next week|tomorrow|notice)',
    ),
  },
];

const collapsing =
  '(collaps*|fall* (in|down|off|out|on|away|into|through|apart)|fell (in|down|off|out|on|through|away|into)|fallen (in|down|off|out|on)|caved in|caving in|cave in|came (down|away|through)|come (down|away|through|off)|comes down|coming (down|away|through|off|loose)|bulg*|sagging|sags|sagged|bow(ing|ed)|giv(ing|es|en|e) way|gave way|(about|going|ready) to (go|fall|come|collapse|give|drop)|hanging (off|by|down|over|loose|on)|wobbl*|loose|unsafe|crumbl*|dropping|dropped|sliding|sinking|given way|gone completely|subsid*|lean(ing|s) (over|out|away|badly|towards)|buckl*)';

const structure: Danger[] = [
  {
    kind: 'structure',
    says: phrases(
      `(ceiling|roof|wall|gable|floor|floorboards|balcony|balconies|stairs|staircase|stair rail|chimney*|porch|canopy|lintel|masonry|brick*|brickwork|roof tiles?|tiles|slates?|concrete|beam|joist*|cladding|parapet|scaffold*|lamp ?post|coping stones?|soffit*|railing*|rail|banister*|bannister*|balustrade*|window frame|whole window|lift shaft|rafters|support|pillar|plaster|render|guttering) (is |are |was |has |have |had |just |been |half |partly |starting to |started to |begun to |above |in my |in the |of the |over the |on the ){0,3}${collapsing}`,
      '(ceiling|roof|wall|floor|balcony|stairs|chimney|building|house|flat) ... (collaps*|caved in|caving in|gave way|given way|giving way|about to (go|fall|come|collapse)|going to (go|fall|come down|collapse)|bulging|sinking)',
      '(ceiling|roof|wall|floor|balcony|stairs|staircase|chimney*) .. (came down|come down|coming down|fell (down|in|on)|fallen (down|in|on)|falling (down|in|on|into))',
      '(bulge|sag) .. (in|of|full of|with) .. (ceiling|wall|water)',
      '(ceiling|wall|roof|balcony) .. (a |an )?(big |massive |huge |large |great )?(bulge|sag)',
      '(slate*|tile|tiles|brick*|chimney|gutter*|masonry|concrete|window|stone|coping|panel|cladding|plaster) .. (came|come|fell|fallen|falling|flew|blew|dropped) ... (smashed|hit|landed|missed|nearly|onto|on to|on the (path|pavement|car|pram|street))',
      'window .. (fallen out|fell out|falling out|come out|came out|hanging (out|off|over|by))',
      '(lump*|chunk*|piece*|bits?|slab*|part) of (the )?(concrete|masonry|plaster|ceiling|brick*|render|stone|stonework|roof|wall|cladding|rendering) .. (fell|fall*|came|come|coming|missed|landed|dropp*|hit)',
      'crack* .. (getting|got|growing|is|wall|ceiling) .. (wider|bigger|worse|longer|widening)',
      'crack* .. (wide* enough|my (hand|fist|fingers?|arm) in|put (my|a) (hand|fist|finger)|daylight)',
      '(wider|bigger|widening|huge|massive|big|structural) crack*',
      '(trapped|stuck) in (the |our |a )?(lift|elevator)',
      '(step|stair|stairs|floor|floorboard*) .. (gave way|given way|gone (through|completely)|snapped|collapsed) ',
      '(fell|foot went|leg went|going) through the (floor|ceiling|floorboards|stairs)',
      'tree .. (fallen|fell|falling|come down|about to (fall|come)) .. (on|onto|against|across) (the|my|our) (house|roof|flat|car|building|wires|path)',
    ),
    unless: phrases(
      '(phone|queue|website|system|line|call) .. (collaps*|fall*|fell|came|come|drop*)',
      'fell (out|through) with',
      'fall* (behind|out with|apart at)',
      '(coat|lick) of paint',
      '(floor|wall|kitchen|bathroom|carpet) tiles? .. (loose|lifting|crack*|come)',
      'roof .. (price|rent|charges)',
      '(rent|prices?|bill|charge*) .. (through the roof|roof)',
      '(grab|curtain|towel|hand|shower|clothes|picture|dado) ?rail*',
      '(loose|wobbl*) (tile|handle|door|hinge|knob|seat|tap|slab|paving)',
      '(wobbly|loose) (toilet|handle|seat|tap)',
      'water .. (down|through|coming|running)',
      '(rain|drip*|leak*) .. (coming|come|came|down|through)',
      'crack* (tile*|pane|glass|window|mirror|toilet|sink|basin|bath|plug|screen|whip|joke*)',
      '(hair ?line|small|tiny|little|fine) crack*',
    ),
  },
  {
    // Water that comes with the ceiling: the sense that `unless` above takes away for leaks alone.
    kind: 'structure',
    says: phrases(
      '(ceiling|roof|plaster|wall) (has |have |is |just |half |part |partly |all )?(come down|came down|collaps*|caved in|bulging|sagging|fell (in|down|on)|fallen (in|down|on)|about to (go|come|collapse|fall)|going to (come|collapse|fall|go))',
    ),
    unless: phrases(
      'water (is |was )?(coming|running|dripping) down the (wall|ceiling)',
      'rain .. (come|came|coming) down',
    ),
  },
];

const water: Danger[] = [
  {
    kind: 'water',
    says: phrases(
      '(water|rain|rainwater|sewage|waste|it) (is |was |are |s |keeps |has |just |started |now )?(pour|gush|cascad|stream|spray|spurt|flood|rush|surg)(ing|s|ed)?',
      '(water|its|sewage) .. (pouring|gushing|cascading|streaming|spraying|flooding|rushing|pissing|spewing|shooting)',
      '(pouring|gushing|cascading|streaming|flooding|rushing|pissing|raining) (water |down |in |out |through |into |from ){1,3}',
      '(burst|bust|busted|bursted|split|exploded|ruptured) .. (pipe*|main|mains|tank|radiator|cylinder|boiler|hose)',
      '(pipe*|water main|mains|tank|radiator|cylinder|hose) ... (burst*|bust|split|exploded|ruptured|come off|came off|come apart|gone)',
      '(flat|house|home|bathroom|kitchen|hall|hallway|bedroom|room|basement|cellar|floor|lobby|stairwell|ground floor|car park|lift|we|im|i am|place|carpet*) .. (flooded|flooding|floods|under water|underwater|ankle deep|inches of water)',
      '(flooding|flooded) .. (flat|house|kitchen|bathroom|floor|room|hall*|downstairs|neighbour*|below|from)',
      'like (a |niagara )?(running )?tap',
      'water (is |has |s |all |just ){0,2}(everywhere|all over)',
      'leaking (really |very |so |quite )?(badly|heavily|fast|loads|everywhere)',
      'water .. (coming|running|flowing|comes|runs|came) (in )?(through|down|out of|from) (the |my |our |his |her |all ){0,2}(bathroom |kitchen |bedroom |living room |hall |front room )?(ceiling*|wall*|light*|roof|floor*|stairs)',
      '(toilet|sewage|sewer|drain*) .. back* up .. (bath|shower|sink|basin|flat|house|kitchen|floor)',
      '(toilet|sewage|sewer) .. back* up (into|in|through|with|everywhere)',
      'like (a |niagara )?(waterfall|river|swimming pool|falls|fountain)',
      '(sewage|poo|faeces|human waste|raw sewage|toilet water|shit) .. (coming (up|out|in|through)|back* up|bubbl*|overflow*|everywhere|all over|over the floor|in the (bath|shower|sink|garden|flat|hall*)|up through)',
      'toilet .. (overflowing|overflows|overflowed|backing up|flooding|flooded) .. (everywhere|floor|stopping|stop|flat|carpet|hall|again|bad*|all over)',
      '(massive|huge|major|serious|severe|enormous|terrible|heavy) (water )?leak*',
      'leak* .. (wont stop|cant stop|not stopping|cant be stopped|pouring|torrent|coming (in|down) fast|out of control)',
      '(cant|wont) (find|turn|shut|get) .. (stop ?cock|stop ?tap|water off|the water)',
      '(stop ?cock|stop ?tap) .. (stuck|broken|snapped|wont|seized|cant)',
      '(inches|ankle deep|knee deep|inch) .. water',
    ),
    unless: phrases(
      'flood* (with|of) (letters|calls|emails|complaints|paper*|leaflets|tears|messages|texts|requests)',
      '(when|every time|whenever|if) it rains',
      '(slow|slowly|old|stain*|few drips|damp patch)',
      'flood (light*|risk|insurance|plan|defence*|warning)',
      '(pouring|raining|poured) (with rain|outside|all day)',
      '(light|sunlight|sun|heat|smoke|people|noise|money|cold air|kids) .. (pouring|streaming|flooding)',
      'floodlight*',
      '(live|youtube|netflix|tv) stream*',
    ),
  },
  {
    kind: 'water',
    says: phrases(
      '(no|without|lost|not got any|havent got any|not had any|zero) (running |cold |drinking |mains )?water (at all|in the (flat|house|block|building|place)|coming|since|for|to the|from|whatsoever|this morning|today|again|supply|pressure at all)',
      '(no|without) (running|drinking|mains) water',
      '(no|without) water',
      '(water|mains) .. (off|been off|cut off|gone) .. (since|whole|block|completely|again|all day|all night)',
      '(taps|tap) .. (dry|nothing comes out|nothing coming out)',
      'nothing .. (out of|from) .. taps?',
    ),
    unless: phrases(
      'hot water',
      '(garden|outside|washing machine|dishwasher) .. water',
      'water (butt|meter|bill|pressure is|feature)',
      'water damage',
      '(planned|scheduled|notice|next week|tomorrow)',
    ),
  },
];

/** Dangers in the building itself. */
export const hazards: Danger[] = [...gas, ...fire, ...electric, ...structure, ...water];
