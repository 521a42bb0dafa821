import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const part =
  '(ceiling|ceilings|ceilin|plaster|roof|tiles?|slates?|chimney|chimbley|wall|walls|bricks?|brickwork|balcony|balconies|juliet|railings?|rail|bann?ister|handrail|stair|stairs|step|steps|stairway|staircase|floor|floorboards?|joists?|window|windows|sash|window frame|glass|glass (bit|panel)|pane|porch|canopy|walkway|concrete|masonry|render|cladding|cornice|coping|lintel|scaffold*|roofers tower|lift|manhole|drain cover|garage door|tree|branch|bay|hoist|balustrade|parapet|gable|patio door|gate|fence|lamp ?post|metal stair)';

/** A part of the building that gives way, and somebody who is under it, on it or next to it. */
const givingWay: Danger = {
  kind: 'structure',
  says: phrases(
    '(hanging|hangs|hangin|dangl*|wobbl*|rock|rocks|rocking|rockin|loose|lean|leans|leaning|leant|bulg*|bowing|bowed|belly|sagging|sags|drops|dropped|dropping|tilt*|topple*|swing|swings|swinging|slid|slides|sliding|crumbl*|shattered|snapped|bounce|bounces|springy|sway*|split|splitting|cracking|crack|cracks|dips?|gone soft|rotten|missing|no catch|no (more )?screws?|two bolts|bolts|collaps*)',
    '(come|came|comes|coming|fell|fall|falls|falling|fallen|gave|give|given|giving|gone|went|goes|moved|moves|moving) (a )?([a-z]+ )?(down|away|through|thru|way|over|onto|inch|inches|apart)',
    '(came|come|coming|fell|fallen|falling|fall) (off|out)',
    '(ceiling|roof|wall|chimney|celing) (fell|fall|falls) (on|in)',
    '(put|go|went|gone) (my |her |his )?(foot|leg|feet) (clean |right )?through',
  ),
  with: phrases(part),
  and: phrases(
    '(missed|nearly|inch|inches|kids|kid|child|children|childrens|baby|babys|babies|cot|toddler|nursery|school|playground|play|plays|climbs|heads?|hurt|cut|stitches|ambulance|broke (her|his|my) (wrist|arm|leg|hip)|floors? (up|drop)|storey|storeys|\\d+(st|nd|rd|th) floor|floor \\d+|(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|second) floor|five floors|my hand|underneath|below|under it|above (the|our|my) (door|bed|path)|my bed|the bed|on bed|people|path|pavement|bus stop|could kill|will go|about to go|made safe|make it safe|windy|wind|storm|daylight|see (through|the car park|daylight|the kitchen)|rope|nothing (holding|under)|creak*|a bang|more (to|of it|up there|there)|lump|lumps|chunk|chunks|football|worse|more every|gone over|fell (down|through)|my mother fell|lady fall|fall yesterday|hole|open edge|go through|dangerous|unsafe|accident|any minute|any moment|further|the front of|deep|underneath)',
  ),
  unless: phrases(
    '(scaffold(ing)? (is |are )?(coming|came|come|going) (down|off)|fell out with|fallen out with|dropped off|price|bill|rent (has|is)|through the roof|paint|painted|wallpaper|cupboard|drawer|curtain*|blind|blinds|shower (rail|screen|curtain)|water|leak*|drip*|wet|parcel|letter|post|socks|bin lid|artex|carpet|service|missing (parcel|bike|post|cat)|rug|tv|hairline|redone|replastered|insurance|key*|vinyl|sealant|grout|bulb|plug|latch|handle|drop of oil|iron|router|wasp*|wheelie|bath panel|shower|saves a ladder|comes? straight through|drop off|string|bins?|ducks|swing with|plant pot|small|only a)',
  ),
  reach: 130,
};

/** What anybody can walk in through, at a home that cannot be shut. */
const insecure: Danger = {
  kind: 'structure',
  unsecured: true,
  says: phrases(
    '(front |back |patio |communal |main |street |flat |entrance |balcony )?(door|lock|locks|frame)',
    'cant lock',
  ),
  with: phrases(
    '(wont|doesnt|cant|dont|not|no longer|never) (lock|shut|close|secure)',
    '(lock|locks|frame|door|window) .. (broke|broken|smashed|kicked in|hanging off|off its|missing|bust|gone)',
    '(no|without) lock',
    'secure it',
  ),
  and: phrases(
    '(anyone|anybody|any one|walk (right |straight )?in|wander in|ground floor|at night|tonight|on (my|our) own|alone|kids|scared|safe|unsafe|chair|burgl*|smashed|kicked|street|strangers?)',
  ),
  unless: phrases(
    '(cupboard|shed|garage|wardrobe|boiler cupboard|fridge|oven|plant pot|but it locks|bin|letter ?box|washing machine)',
  ),
  reach: 110,
};

/** Holes that people fall into and lifts that hold them. */
const holes: Danger[] = [
  {
    kind: 'structure',
    says: phrases(
      '(manhole|drain|grate|grating|inspection) (cover|lid)',
      'manhole',
      '(glass|railing*|barrier|fence|rail|guard) ... (gone|missing|shattered|smashed|removed|not there)',
    ),
    with: phrases('(missing|gone|open|off|broken|no cover|shattered|smashed|lifted)'),
    and: phrases('(deep|hole|kids|child*|play*|path|fall|floor|drop|edge|open|between|dark|floors)'),
    unless: phrases('(water|sewage|turds|overflow*|bags?)'),
    reach: 90,
  },
  {
    kind: 'structure',
    says: phrases(
      '(trapped|stuck|stranded|shut) (in|inside) (the |this |a |your )?(lift|elevator)',
      'in the lift .. (stuck|trapped|cant get out)',
    ),
    unless: phrases('(was stuck|were stuck|was trapped|when i was|got stuck last)'),
  },
];

/** Parts of the building that fall, told in any order of words. */
export const looseAndFalling: Danger[] = [givingWay, insecure, ...holes];
