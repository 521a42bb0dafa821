import type { Danger } from './hazards.ts';
import { phrases } from './phrases.ts';

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
      '(ceiling|roof|wall|gable|balcony|stairs|staircase|chimney*|porch|canopy|lintel|scaffold*|railing*|banister*|bannister*|lamp ?post|building|floor|tree) .. (leaning|leans|pulling away|coming away|come away|pulled away|shifting|swaying|parting|tilting|tipping|buckling|bowing|crumbling)',
      '(ceiling|roof|plaster|chimney|steps?|banister*|bannister*|balustrade|railing*|porch|wall) .. (blew (off|down)|blown (off|down)|snapped|(is|was|all|half|lying) (over |all over )?(on|in) (the|my) (floor|bed|bath|ground|garden|stairs|sofa|street|pavement))',
      'steps? .. (collaps*|gave way|given way|crumbl*)',
      'half (the|my|our) (ceiling|roof|wall)',
      '(put|puts|gone|went|go) (my |his |her |a |our )?(foot|leg|feet|hand|arm) (went |gone |straight |right ){0,2}through (the|my|our|a) .. (floor|floors|floorboards|ceiling|stairs|landing|step|wall)',
      '(fell|foot went|leg went|going) through the (floor|ceiling|floorboards|stairs)',
      'tree .. (fallen|fell|falling|come down|about to (fall|come)) .. (on|onto|against|across) (the|my|our) (house|roof|flat|car|building|wires|path)',
    ),
    unless: phrases(
      '(phone|queue|website|system|line|call) .. (collaps*|fall*|fell|came|come|drop*)',
      'fell (out|through) with',
      'scaffold* (is |are )?(coming|comes|came) down (on|next|this|by|tomorrow|soon|hooray)',
      'fall* (behind|out with|apart at)',
      '(coat|lick) of paint',
      '(left|leave|made) (a |such a |right |an ){0,3}mess',
      '(gig|figurativ*|metaphor*|brought the house down|thought the (roof|house))',
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
      '(water|rain|rainwater|sewage|waste) (is |was |are |s |keeps |has |just |started |now )?(pour|gush|cascad|stream|spray|spurt|flood|rush|surg)(ing|s|ed)?',
      '(it|its) (is |was |keeps |has |just |started |now )?(pour|gush|cascad|stream|spray|spurt)(ing|s|ed) (in|into|through|down the|down my|out of|out from|from|onto|on to|all over|everywhere)',
      '(water|sewage) .. (pouring|gushing|cascading|streaming|spraying|flooding|rushing|pissing|spewing|shooting)',
      '(gushing|cascading|flooding) (water |down |in |out |through |into |from ){1,3}|(pouring|streaming|pissing|raining) (water|in|out|through|into|from|down (the|my|our|from the) (wall*|ceiling*|stairs|light*|hall*|kitchen|bathroom|back))',
      '(burst|bust|busted|bursted|split|exploded|ruptured) .. (pipe*|main|mains|tank|radiator|cylinder|boiler|hose)',
      '(pipe*|water main|mains|tank|radiator|cylinder|hose) ... (burst*|bust|split|exploded|ruptured|come off|came off|come apart)',
      '(flat|house|home|bathroom|kitchen|hall|hallway|bedroom|room|basement|cellar|floor|lobby|stairwell|ground floor|car park|lift|we|im|i am|place|carpet*) .. (flooded|flooding|floods|under water|underwater|ankle deep|inches of water)',
      '(flooding|flooded) .. (flat|house|kitchen|bathroom|floor|room|hall*|downstairs|neighbour*|below|from)',
      'like (a |niagara )?(running )?tap',
      'water (is |has |s |all |just ){0,2}(everywhere|all over)',
      '(sewage|sewerage|raw waste) .. (in|on|over|across) (the|my|our) .. (bath|shower|sink|floor|flat|kitchen|hall*|garden|carpet)',
      '(water|sewage) .. (bubbling|welling|rising|coming|seeping) up',
      '(coming|running|pouring|leaking|going) (through|down|into) .. (all|two|three|four|both|several) (floors|storeys|flats)',
      'leaking (really |very |so |quite )?(badly|heavily|fast|loads|everywhere)',
      'water .. (coming|running|flowing|comes|runs|came) (in )?(through|down|out of|from) (the |my |our |his |her |all ){0,2}(bathroom |kitchen |bedroom |living room |hall |front room )?(ceiling*|wall*|light*|roof|floor*|stairs)',
      '(toilet|sewage|sewer|drain*) .. back* up .. (bath|shower|sink|basin|flat|house|kitchen|floor)',
      '(toilet|sewage|sewer) .. back* up (into|in|through|with|everywhere)',
      'like (a |niagara )?(waterfall|river|swimming pool|falls|fountain)',
      '(sewage|poo|faeces|human waste|raw sewage|toilet water|shit) .. (coming (up|out|in|through)|back* up|bubbl*|overflow*|everywhere|all over|over the floor|in the (bath|shower|sink|garden|flat|hall*)|up through)',
      'toilet .. (overflowing|overflows|overflowed|backing up|flooding|flooded) .. (everywhere|floor|stopping|stop|flat|carpet|hall|again|bad*|all over)',
      '(massive|huge|major|serious|severe|enormous|terrible|heavy) (water )?leak*',
      'leak* .. (wont stop|cant stop|not stopping|cant be stopped|pouring|torrent|coming (in|down) fast|out of control)',
      '(cant|wont) (turn|shut|get) .. (water off|the water off)',
      '(inches|inch|ankle deep|knee deep) (of|in) .. water .. (floor|hall*|kitchen|flat|stairs|room|bedroom|carpet|landing|cellar|basement|bathroom|lobby)',
    ),
    unless: phrases(
      'flood(ed|ing|s)? (with|of|by)(?! (water|sewage|rain))',
      '(inbox|memories|memory|phone|mailbox|market|tears|cash|light|email*) .. (flood*|stream*|pour*)',
      '(burst*|bust) (out|into|of|with)',
      '(garden|allotment|road|field|street|river|village|town|anglian|thames|severn|playground|pitch) .. (flood*|burst*)',
      '(in the (street|road)|anglian water|thames water|severn trent|yorkshire water|new pipes|one day)',
      '(shower hose|garden hose|hose ?pipe|hose) .. (burst*|split|gone)',
      '(car park|garden|path|pavement|road|entrance|gutter*) .. like a (river|lake|pond|swimming pool|waterfall)',
      'not (a |an )?(issue|problem) now',
      '(when|every time|whenever|if) it rains',
      '(slow|slowly|old|stain*|few drips|damp patch)',
      'flood (light*|risk|insurance|plan|defence*|warning)',
      '(pouring|raining|poured) (with rain|outside|all day)',
      '(light|sunlight|sun|heat|smoke|people|noise|money|cold air|kids) .. (pouring|streaming|flooding)',
      'floodlight*',
      '(live|youtube|netflix|tv) stream*',
      '(should|would|id|could) .. like a tap',
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

/** Parts of the building that come down, and water that does not stop or does not come. */
export const fallsAndFloods: Danger[] = [...structure, ...water];
