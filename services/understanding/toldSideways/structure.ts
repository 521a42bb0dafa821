import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

/** Parts of a building that hold people up or hang above them, under the names that people give them. */
const part =
  '(ceiling*|sealing|seeling|ceilin|roof|plaster|wall|walls|gable*|parapet|chimney*|balcony|balconies|veranda|verandah|canopy|porch|lintel|masonry|brickwork|slab*|concrete|stucco|render|cladding|slate*|tiles?|coping*|railing*|handrail|rail|banister*|bannister*|balustrade|stair*|steps?|step|tread*|floorboard*|floor|landing|fire escape|window|windows|pane|frame|sash|skylight|glass panel|balcony panel|balcony glass|doors? glass|scaffold*|flight|joist*|beam|walkway|soffit*|fascia|turret|lamp ?post|tree)';

const move =
  '(leaning|leans|leant back|leaned back|rocking|rocks|wobbl*|moves|moved|moving|movin|bounce|bounces|bouncing|bouncy|trampoline|spongy|diving board|nod|nodded|dips|dipped|dropped|dropping|droppin|hangs|hanging|hangin|hingin|belly|bowed|bows|bowing|bulg*|sag*|saggin|come away|came away|pulling away|pulled away|loose tooth|one hinge|one (screw|bolt|nail|wire|side)|gone through|went through|going through|through it|landed|landing on|bolts out|giving|gave|gap (by|at|between)|lift .. out|snapped|crumbs of|rolling down|held (by|up|on)|hold by|parting|parted|widening|dangl*|sway*|tilt*|tips|tipping|flapping|inclines?|lean on|came (down|off)|come (down|off)|comin (down|off)|coming (down|off)|fell|fallen|falling|fallin|blowed|blew|blown|collaps*|caved|crumbl*|sunk|sinking|subsid*|just no (block|step)|not there|out of (its|the wall|the frame)|comes (off|down|away))';

/** Where it lands, how near it came, and who passes beneath: what makes a fault of it a danger. */
const peril =
  '(missed (me|him|her|them|us|my|our|idwal|a)|by a foot|(on|onto|in) the (pavement|path|footway|pram|bed|pillow|pushchair*)|pushchair*|pram|buggy|school*|children|kids|kiddies|weans|infants|bairns|nursery|play*|path (below|under*)|main path|underneath|beneath|below|(three|two|four|five|six|ten|\\d+) (floors|storeys) (up|down)|over the (path|pavement|entrance|street|door|bed|cot|stairs)|entrance|bus stop|someone will|somebody will|going to (kill|hurt)|get killed|fly down|funeral|on my (head|bed)|near my head|size of (a|my|the)|hand in|hand under|fist (down|in)|fingers? in|daylight|see (through|the (kitchen|sky|street|light))|foot|leg|knee|ankle|wrist|hospital|nearly (went|fell|had)|more (to come|of it|angin|hingin|hanging|coming)|crack*|dust|like a gun|belly|in my hand|with one hand|any minute|bits (in|on)|(bulge|sag) .. (bigger|worse)|mm|inch*|breadth|wind (gusts|last|of last)|in the wind|gale)';

const notStructure =
  '(fence*|handles?|catch|latch|slab on the path|path that rocks|paving*|gig|figurativ*|thought the roof|curtain*|towel rail|picture|blind|blinds|shelf|shelves|cupboard door|kitchen unit*|worktop|wallpaper|paint|phone screen|screen|mirror|toilet seat|fell (through|out) with|moving (in|out|house|date|home)|moved (in|out|to|from|here|house)|rent|price*|bill|charge*|wall ?chart|letter*|email*|dropped (off|by|in|round|out)|fell asleep|falls on|fell on (a|the) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)|gap in|fitted|stairs carpet|tins?|carried|footing|goalpost*|floor tile|one tile|bathroom tile*|kitchen tile*|stair ?lift|television|cleaned|swept|mopped|hair ?line|delivery|parcel|trampoline (in|net)|lift (fell|broke)|step back|every step|stepped|next steps?|two steps|step free)';

/** A building that comes apart, told by what moves, what landed and where a foot went. */
export const structureToldSideways: Danger[] = [
  {
    kind: 'structure',
    says: phrases(`${part} ... ${move}`, `${move} ... (${part.slice(1)}`),
    with: phrases(peril),
    unless: phrases(notStructure),
    reach: 130,
  },
  {
    kind: 'structure',
    says: phrases(
      '(foot|leg|heel|walking stick|stick|zimmer|wheel|knee) (clean |straight |right |went |gone |has |passed |just |nearly ){0,3}(through|throo|thru) (it|the|a|that|to|by|them|our|my)',
      '(through|thru) (it )?(up )?to the (knee|thigh|ankle)',
      '(lump*|gurt lump|chunk*|piece*|bits?|slab*|stone*|brick*|slate*|stucco|boulder|second piece) (of [a-z]+ |of the [a-z]+ |ae the |the size of [a-z]+ [a-z]+ ){0,3}(came|come|comes|coming|comin|landed|landing|fell|fallen|falling|dropped|hit|missed|has come|is|divorced|flew|smashed|crashed|arrived) .. (down|landed|onto|on the|missed|through the|path|pavement)',
      '(slate*|brick*|tile|tiles|concrete|stone*|masonry|glass|plaster|render) .. (landing|landed|lying|smashed|on) .. (path|pavement|footway|pram|street|car|entrance|steps|play*)',
      '(slate|brick|stone|tile|concrete|lump|piece|masonry|plaster|render|bit) .. size of (a|an|my) (loaf|melon|football|fist|brick|dinner plate|shoe ?box|grapefruit|car|door|tea ?tray|cricket ball|tennis ball|paving slab|head)',
      '(railing*|handrail|banister*|bannister*|rail|balustrade) ... (loose|come off|came off|away|lift*|snapped|gone|moves|rotten|wobbl*|weld)',
      '(stair*|step|steps|tread*|floorboard*|floor|decking) (is |are |has |have |was |just |went |gone |all |completely |beside the bath |in the bathroom |by the [a-z]+ ){0,3}(rotten|rotted|soft like|soft as|bouncing|bouncy|spongy|gone through|caved|gave way|given way|snapped|missing|like a (trampoline|diving board|sponge))',
      '(\\d+(st|nd|rd|th)?|first|second|third|fourth|bottom|top|middle|last) (stair|step|tread) .. (went|gone|gave|snapped|missing|dips|broke|bounce|collapsed|moving|rotten|cracked|split)',
      '(crack*|gap) ... (wider|bigger|grown|growing|(get|put|fit|slide) (my|your|a) (hand|fist|finger*|arm)|(hand|fist|pencil|coin|finger) (in|through|fits)|daylight|see (through|the (sky|street|neighbour*|light)))',
      '(window|pane|frame|sash|whole window|door of the balcony|balcony door) .. (hang*|one hinge|dropped out|hanging by|fallen out|leaning out|tied (up|on|with)|held (on|in|up) (by|with)|blown in|blowed in|bowed|rope|come out in)',
      '(bits|dust|plaster|lumps) .. (in|on|over) (my|the|her|his) (bed|tea|pillow|cot|pram|head|bath) .. (ceiling|roof|crack*)',
      '(bolts|fixings|screws) ... (out of the wall|pulled out|sheared|gone)',
      `${part} .. (held (up|on|in|together)|hanging|hangs|holds?) (by|on|with|up by) (a|one|the|string|tape|rope|wire|two|hope|nothing|only)`,
      'wall .. (talking|leaned back|leant back|rocking|leaning|belly|moving|come away|bowing|parting)',
      `(balcony|balconies|walkway|landing|roof|gable|chimney|parapet) .. ${move}`,
      `(ceiling*|sealing|seeling|ceilin) ... (belly|boob|balloon|pregnant|bow|bowing|bulg*|bubble|sag|sags|sagging|saggin|hammock|hanging (like|down)|come in|cracking|bits (in|on|falling)|dust (is )?falling)`,
    ),
    unless: phrases(
      notStructure,
      '(fitted|ceiling light|leaf|shed roof|felt|cat|kettle|heating|pens?|door handle|grab rail|towel|curtain rail|hand ?rail (please|for|fitted)|window (cleaner*|box|handle|catch|lock)|foot through the door|(put|get|set) (my|his|her|a) foot (in|down)|not (a )?crack|cracks? (me|us) up|crack on|phone)',
    ),
  },
  {
    kind: 'structure',
    says: phrases('(crack gauge|crack*)'),
    with: phrases(
      '(wider|wid*|grown|growing|\\d+ ?mm|\\d+ mm|daylight|(fist|hand|finger*|pencil|coin) (in|through)|bricks? (on|off|fall*|loose)|door* .. (wont|does not|doesnt|cant) (close|shut)|wall .. (moving|leaning|talking)|like a gun|dust)',
    ),
    unless: phrases(
      '(tile|tiles|plate|phone|screen|cup|mug|mirror|toilet|basin|sink|hair ?line|crack on|joke*|cracking (job|lad|bloke)|crack of|paving|glass|crack (house|head*|dealer*|pipe)|drugs?|lips|heels)',
    ),
    reach: 110,
  },
];
