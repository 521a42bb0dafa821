import type { Danger } from './hazards.ts';
import { phrases } from './phrases.ts';

const inTheKitchen =
  '(kitchen|kitchens|cooker|cookers|cooker hood|hood|grill|oven|ovens|hob|pan|pans|chip pan|toaster|microwave|tumble dryer|tumble dryers|dryer|dryers|washing machine|couch|sofa|settee|mattress|curtain|curtains|bed|bin|bins|rubbish|shed|roof|flat|house|room|stair|close)';

const limb = '(head|face|teeth|jaw|arms?|legs?|hands?|knees?|kneecaps?|skull|neck|nose|ribs)';

const weapon =
  '(shotgun|gun|bread knife|carving knife|kitchen knife|knife|blade|machete|bat|bats|crowbar|axe|hammer|stillsons|wrench|acid|screwdriver|sword)';

/** Dangers in the plain words of the moment, in which nobody is careful to say what they mean. */
export const toldPlainly: Danger[] = [
  {
    kind: 'fire',
    says: phrases(
      `${inTheKitchen} (is |are |has |was |just ){0,2}(alight|ablaze|burning|smoking|smouldering)`,
      `${inTheKitchen} (is |has |just ){0,2}(went|gone|going) up( in flames)?`,
      `(lit|lighting|set light to|set fire to) (the |a |that |an old ){1,2}(couch|sofa|settee|mattress|bin|bins|rubbish|chair)`,
      '(crackling|crackle) .. (flat|door|wall|ceiling|roof|loft|opposite|upstairs|downstairs|next door)',
      'door (is |was )?(hot|warm) when i (put|touch)',
    ),
    unless: phrases(
      '(smoker*|cigarette*|fag|fags|weed|cannabis|spliff|vap*|bbq|barbecue|smoking (in|on) (bed|the (balcony|roof|stair)))',
      '(no|non|people|lads|kids|someone|neighbour*|they|he|she) (is |are )?smoking',
      '(prices?|rent|bill|charge) ... (went|gone|going) up',
      'burning (hot|question|desire|smell of (toast|cooking))',
      '(went|gone|going) up (by|to|from|again|the|for|in (price|april|rent)|and|a|£|\\d)',
    ),
  },
  {
    kind: 'gas',
    says: phrases(
      '(reek|reeks|reeking|stink|stinks|stinking|smells|strong smell) of gas',
      'gas[ .,!]{1,3}strong',
      '(on|left) (with no|without|no) (flame|light) .. (smell|stink|reek|switch|light)',
      '(valve|pipe|meter|union|regulator|joint) .. (whistle|whistling|whistles|hiss|hissing|blowing bubbles|bubbling)',
      '(ring|hob|gas|burner) (on|left on) (with|without|and) no flame',
    ),
    unless: phrases('(water|radiator|tap|cistern|kettle|toilet|steam) .. (whistl*|hiss*|bubbl*)'),
  },
  {
    kind: 'electric',
    says: phrases(
      '(bite|bites|bit|tingle|tingles|belt|belts|current|buzz) (me |my (hand|fingers|arm) )?.. (when|with|through|off|from|plugged|rails|fridge|cooker|machine|tap)',
      '(machine|fridge|cooker|tap|kettle|bed|shower|switch|lamp|door) (bite|bites|bit|tingles|belts|belted|kicks) (me|my (hand|fingers))',
      '(cable|cables|wire|wires) (is |are )?(hanging|hinging|sticking|poking|hang|poke) (out|down|loose)',
      'current .. (through|goes through|went through) (me|him|her|my)',
    ),
    unless: phrases('(dog|cat|wasp|horse|parrot|rabbit|insect|spider) .. (bite|bit|bites)'),
  },
  {
    kind: 'structure',
    says: phrases(
      '(ceiling|piece of the ceiling|part of the ceiling|plaster|wall|balcony|chimney|roof|canopy|panel) .. (just |has |have ){0,2}(come|came|fallen|fell) (down|off|through|in) .. (sagging|hanging|rest|more|cracks?|bulging|nearly hit|missed)',
      '(railing*|balustrade|banister|handrail|barrier|bannister) .. (moves|wobbl*|loose|comes away|coming away|hanging off|screws?)',
      '(floor|floorboards?|joists?) .. (going soft|soft as|gone through|tilted|tilting|giving way|gave way|sinking|dropped|bouncing)',
      '(lump*|chunk*|piece*|slab) of (concrete|brick|brickwork|masonry|stone|render|cladding|plaster) .. (fell|fallen|landed|came|come|dropped|off|hanging|loose)',
      '(bath|toilet|shower) .. (going through|gone through|falling through|sinking (through|into)) the floor',
      '(retaining|garden|boundary|gable|outside) wall .. (bellied|bulg*|leaning|moved|about to|coming off|collaps*)',
    ),
    unless: phrases('(key fob|drawer|shelf|curtain rail|towel rail|toilet seat|door handle|letter ?box)'),
  },
  {
    kind: 'water',
    says: phrases(
      '(ceiling|roof|loft|wall|walls|light) (is |are |just )?(pouring|gushing|raining in|coming down with water|full of water)',
      '(water|waters) (is |are |keeps )?(coming|pouring|running|gushing|rushing) (through|down|in) (from|the|my|our) ?(upstairs|above|ceiling|wall|walls|light|lights|roof|stairs)',
      '(burst|broken|split|snapped) (water )?(pipe|main|tank|cylinder)',
      '(pipe|tank|cylinder|main) (is |has |just ){0,2}(burst|broken|split|snapped)',
      'water (up )?to (the|my|our) (ankle|ankles|knee|knees|skirting|door)',
      'ceiling* .. (going to come down|about to come down|full of water)',
    ),
    unless: phrases('(last (year|winter|month)|was (fixed|mended|repaired)|all (dry|fixed|sorted) now)'),
  },
  {
    kind: 'no_heating_risk',
    says: phrases(
      '(heating|heat|boiler|electric|power|heaters?) (is |has |have |been |been |gone )*(off|dead|out|broken|not working|not been (on|warm))',
      'no (heating|heat|hot water|heater|electric|power|light|lights)',
    ),
    with: phrases(
      '(minus (one|two|three|four|five|six|seven|eight|nine|ten|\\d+)|angina|copd|heart (failure|condition|trouble)|chemo|dialysis|oxygen|ventilator|nebuliser|feeding pump|stairlift|hoist|insulin)',
      '(i am|im|he is|hes|she is|shes|aged|is) (6[5-9]|7\\d|8\\d|9\\d)( years old)?',
      '(6[5-9]|7\\d|8\\d|9\\d) (year|years) old',
    ),
    unless: phrases('(bill|bills|tariff|meter reading)'),
  },
  {
    kind: 'crisis',
    says: phrases(
      '(cut|cutting|burned|burning|hurt|hurting) (myself )?again (tonight|last night|today|this (morning|week)).. (deep|blood|nobody|no one|cant stop|this time)?',
      '(dont|do not|cant|cannot) (think i can )?(keep|carry on|go on) (being alive|living|being here)',
      '(sav*|stor*|stockpil*|hoard*|collect*|count*) (up )?(my |his |her |the |all my )?(tablets|pills|sertraline|paracetamol|codeine|medication|meds|insulin|sleepers|sleeping (pills|tablets))',
      '(sorted|safe|looked after|fed|cared for) before i (do it|go|end it)',
      '(want|wish) to be (with (him|her|them|my (wife|husband|mum|dad|son|daughter|boy|girl)))( now| again)?',
      '(work out|worked out|planned|decided|know) how (to|i will|i am going to) (end|do it|finish) ?(it|my life|things)?',
    ),
    unless: phrases(
      '(count|collect|sort|order|pick up|deliver)[a-z]* (my |his |her )?(tablets|medication|meds|insulin) (for|from|into|at|each|every|in)',
      '(moved?|moving|transfer|swap|exchange|live|living|room|nearer|closer|hospital|visit*) .. (with|near) (him|her|them|my)',
    ),
  },
  {
    kind: 'threat',
    says: phrases(
      `(break|smash|smashing|breaking|cut|snap|stave|kick|crack) (his|her|your|their|my|that|the) ([a-z]+ ){0,2}${limb}( in)?`,
      `break the (man|mans|caretakers?|officers?|boss|lad|lads|guy|guys|plumbers?|surveyors?|neighbours?) ?${limb}`,
      '(shank|stab|batter|kneecap) (me|him|her|you|us|them|my)',
      '(will|gonna|going to|swears? (he|she|they) will|swore (he|she|they) would) (lamp|finish) (me|him|her|us|them)(?! (off|up))',
      `(take|taking|got|get|have|bring|fetch|with) (the |a |my |dads |me |his |an ){1,2}${weapon} .. (to (him|her|you|them)|know how to use|by the door|in his hand|in the coat|ready)`,
      `(have|has|had|got|with|carrying|holding) (the |a |an |their |his ){0,2}${weapon} (in|on|under) (his|her|their|the) (hand|hands|coat|jacket|bag|belt|car)`,
      '(ill|i will|im going to|i am going to|am going to|will|going to) (put|chuck|throw|launch) (him|her|you|them|that|your|the) .. (through|over|down|out of|off) .. (window|windows|banister|stairs|balcony|wall|door)',
      '(door|doors) (got |was |been |has been )?(kicked|booted|smashed) (off|in|down) ',
      '(give us|give me|hand over|pay us) (the |your |some )?(money|phone|cash) or',
      '(swore|sworn|swear|swears|said|says) (he|she|they) (will|would|is going to|are going to) (finish|kill|do|get|end|batter|burn) (me|her|him|us|them|my)',
    ),
    unless: phrases(
      '(broke|break|broken) (his|her|my) (own )?(leg|legs|arm|ankle|hip|neck|nose) ?(on|in|when|falling|because|tripping|slipping|last|and)',
      '(tripped|slipped|fell|fall|falling|stairs|ice|pothole|uneven|trip)',
      '(locksmith|fire brigade|firemen|paramedics|ambulance)',
    ),
  },
  {
    kind: 'homeless',
    says: phrases(
      'nowhere to (go|sleep|stay|live|turn)',
      'dont have where to (sleep|go|stay|live)',
      '(from|by) (tomorrow|tonight|friday|monday|midnight|the weekend) (we|i) (am|are|will be) (on|in) (the )?street*',
      '(sleep|sleeping|slept|been doing nights|doing nights|staying) (on|in) (the |a |my |an old |the old ){0,2}(bus|buses|\\d+ bus|depot|car|van|tent|park|station|library|doorway|shop doorway|street|streets|stairwell|garage|shed|launderette|night bus|airport|linen room)',
      '(put|throw|threw|thrown|chucked|kicked) (us|me) (out|outside|on the street) .. (bags?|nowhere|tonight|this night|kids|children|street)',
      '(got|been|getting|was) (kicked|chucked|thrown|turfed|booted) out .. (nowhere|tonight|street|no (money|where)|\\d+ ?pm)',
      '(have|has|got) to be out (by|before|of) .. (tomorrow|tonight|friday|noon|twelve|dinner time|midnight)',
    ),
    unless: phrases(
      '(nowhere|somewhere) to (park|put|store|hang|play|dry|sit|wash|cook|go to the toilet)',
      '(cat|dog|van|car|bike|rubbish|bins?) (has|have|got|had) nowhere',
      '(fell asleep|asleep) on the (bus|train)',
      '(plumber|engineer|joiner|electrician|meeting|appointment|bins?|contractors?) .. (have|has|got) to be out',
    ),
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(child|children|toddler|baby|boy|girl|little (boy|girl|one)|kids|brothers|sisters) .. (alone|by themselves|by their selves|themselves|on their own) .. (since|days|every night|all (day|night)|\\d+ days|two days|night)',
      '(toddler|baby|child|kids) .. crying .. (since|hours|knocked|nobody|no answer)',
      '(burst|split|bruised|broke|blackened) (my|her|his) (lip|eye|wrist|arm|nose) .. (own son|pension|carer|grandson)',
      '(old|elderly|blind|disabled) (lady|man|woman|neighbour|gentleman|boy) .. (on the floor|not washed|same (wet |dirty )?(clothes|trousers)|shouting and slapping|very thin|grown thin|no food|cold like)',
      '(grandson|nephew|son|daughter|niece|carer) .. (takes|took|taking) (his|her|my) (pension|bank card|money)',
    ),
    unless: phrases('(playing|play area|noise|football|schoolyard|after school)'),
  },
];
