import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const ceiling = '(ceiling*|sealing|seeling|ceilin|celin|roof|plaster)';
const swollen =
  '(belly|bulg*|boob|bubble|balloon*|pregnant|sag*|bowing|bowed|bow|bellied|swollen|swell*|blister*|pouch|hanging (down|like)|hangin|drooping|droops|dipping|ballooning|paunch|udder|hammock)';

const wetWord =
  '(water|watter|watr|rain|rainin|raining|wet|drip*|leak*|pour*|pourin|flood*|trickl*|bucket*|pint|soaked|upstairs|running|burst|string|sewage|tank)';

/** Water told by what it fills, floats and reaches. */
export const waterToldSideways: Danger[] = [
  {
    kind: 'water',
    says: phrases(`${ceiling} ... ${swollen}`, `${swollen} .. (in|on|of) the ${ceiling}`),
    with: phrases(wetWord),
    unless: phrases('(dry now|was replastered|painted)'),
    reach: 160,
  },
  {
    kind: 'water',
    says: phrases(
      '(through|thru|throo|by|out of|out|down|inside|from|inside of|over|near|onto|on to|behind|in|on|at) (the |my |our |a |that |both |all the |hall |kitchen |landing |bathroom |bedroom |stairs |stair |ceiling |wire of the |main |strip |me |box of the |plug bit of d |plug ){0,4}(light|lights|lamp|lamps|light fitting*|light bulb|bulb|fuse ?box|fuse ?board|fuses|main fuse cupboard|fuse cupboard|electrics|electric|socket*|plug socket|switch|cooker switch|plugs|consumer unit|smoke alarm|strip light|spotlight*|telly)',
      '(fuse ?box|electrics|socket*|switch|consumer unit|lamp|bulb|ceiling light|strip light|hall light|kitchen light|landing light|light) (is |s |was |has |just |now |all |begun |started |to |getting |and |with ){0,4}(full (of|o) (water|watter)|fill*|soaked|soaking|dripping|like a goldfish bowl)',
    ),
    with: phrases(
      '(water|watter|rain|rainin|raining|drip*|leak*|pour*|pourin|flood*|trickl*|puddle*|river|bucket*|soaking|soaked|pans|goldfish|fill|(coming|comin|comes) (down|thru|through|out|in))',
    ),
    unless: phrases(
      '(water meter|washing up|plug hole|light (rain|shower|breeze)|night light|daylight|sunlight|traffic light*|timer|sensor|aerial|antenna|water switch|dish ?washer|heating|dried|dry now|light (is |was )?(coming|gets|comes) (in|through)|dripping tap|tap (drips|is dripping)|smell*|hot water)',
    ),
    reach: 90,
  },
  {
    kind: 'water',
    says: phrases(
      '(bucket*|pans?|bowls?|jam pan|saucepan*|towels?|basin|mop bucket|washing up bowl|preserving pans) .. (full|fill*|overflow*|every (\\d+|ten|five|half|hour|few)|soaked through|all gone|not enough|nearly|third|fourth|wont hold)',
      '(third|fourth|fifth|sixth|2nd|3rd|4th|out of|last|every|number \\d) (bucket*|pans?|bowls?|preserving pans|towels?)',
      '(emptying|empty|empt*|changing|swapping) (the |a |my |our )?(bucket*|pans?|bowls?) (every|each|all night|since)',
    ),
    with: phrases('(ceiling*|sealing|leak*|water|watter|drip*|roof|through|thru|coming|pipe|upstairs)'),
    unless: phrases('(mop|cleaner|garden|plants|paint|litter|caretaker)'),
    reach: 160,
  },
  {
    kind: 'water',
    says: phrases(
      '(carpet*|rug|lino|floor*|mat) .. (squelch*|floating|floatin|float*|swimming|paddling|like a sponge|under water)',
      '(squelch*|paddling|wading|trousers rolled|wellies on|in (my|our|me|his|her) wellies|feet .. (wet|not dry|under))',
      '(up to|past|over|above|reached|at) (my|the|our|me|his|her) (ankles?|knees?|shins?|skirting*|hip|waist|skirtin|plugs|plug sockets|bottom stair|first step)',
      '(\\d+|two|three|four|six|couple of) ?(cm|inch|inches|centimet*) (of water|deep|on the (landing|floor|hall)|in the (hall|kitchen|bathroom|cellar|basement))',
      '(stood|standing|sat|sitting) on (the|my|a) (bed|table|chair|worktop|sofa|settee)',
      '(water|watter|flood*|it|its) .. (still )?(rising|risin|getting (higher|deeper)|coming up (through|over))',
      '(raining|rainin|rains|pouring|pissing|chucking it) (down )?(in|inside|indoors|upon|into|onto|on) (my|the|our|me) (kitchen|hall*|bed*|living room|front room|bathroom|sofa|bureau|landing|flat|house|table|telly|stairs)',
      '(raining|pouring) (indoors|inside)',
      '(waterfall|niagara|river|fountain|lake|pond|swimming pool|shower) .. (down|in|on|off|from|out of) (me|my|the|our) (stairs|wall*|ceiling*|hall*|kitchen|bathroom|bedroom|landing|lights?|light)',
      '(comin|coming|pourin|pouring|gushin|gushing|runnin|spraying|pumping|pissing) (off|out of|out|through|down|from) (the|me|my|our) (ceilin*|walls?|stairs|boiler|cylinder|tank|pipe|loft)',
      '(water|watter) (is |was )?(pourin|gushin|runnin|floodin|sprayin|comin)',
      '(tank|tank room|cylinder|pipe|cistern|boiler|main) ... (overtopp*|letting go|let go|overflow*|gone off|blew|blown|burst|bust|split|gone bang|parted|come apart|popped off)',
      '(bogs?|toilets?|loo|loos|drains?|pan) .. (back*|coming|comin|rising) up( not down| and over| everywhere| into| in the| through|)',
      '(out of|out o|up|in|into|up through|from) (the |me |my |our ){0,2}(shower tray|plughole|plug hole|shower drain|bath) .. (brown|black|sewage|poo|turds?|waste|filth|paper)',
      '(main|mains|stop ?cock|stop ?tap|key of the water) .. (where is|dont know|cant|wont turn|stuck|seized|reached|cellar)',
    ),
    with: phrases(
      '(water|watter|sewage|ceiling*|ceilin*|leak*|burst|tank|toilet*|pipe*|flood*|bog|bogs|main|drip*|carpet*|upstairs|still (going|running|coming)|tap|cellar|brown|hallway|stop ?cock|wet|rain*|waterfall|bath|loo|boiler)',
    ),
    unless: phrases(
      '(garden|allotment|path|pavement|car park|road|field|play ?park|puddle outside|when it rains|every time it rains|if it rains|pouring with rain|raining (outside|all day)|holiday|beach|paint|bleach|seat|job|weeds?|once|knees? (are|is|hurt*|bad)|in the film|gutter*|shower (is|was|too) (weak|cold)|tepid)',
    ),
    reach: 160,
  },
];
