import { phrases } from './phrases.ts';
import type { Category } from './understanding.ts';

/** What is wrong with a home or around it, by the manner in which people tell of it without naming it. */
export const homeTopicCues: [Category, number, RegExp][] = [
  [
    'planned_works',
    5,
    phrases(
      '(when|which weeks?|what (day|date|week|time)|before|after|how long) ... (roof|doors?|windows?|sash|sashes|kitchens?|bathrooms?|painting|facade|piling|balcon*|lift works?|cladding|scaffold*|rewir*|works?) ... (being done|done|start*|begin*|finish*|begins|due|before|after|easter|begun|over|come down|coming down|reach*|us|our|for (april|may|june|march|july))',
      '(when|which|are|is) .. (they|you) (doing|starting|painting|replacing|changing|fitting|putting) (the|our|new|my) (roof|doors?|windows?|kitchens?|bathrooms?|facade|outside|stairs|lift|balcon*)',
      '(piling|the works|roof work*|works? (start*|notice|leaflet|letter)|new (balcon*|roof*|doors|windows|kitchens|cladding|lifts?)|sash people|window people|minimal disruption|disruption|respite|working hours|site (hours|traffic)|hoarding|digger|compound|contract manager|u value*)',
      '(water|power|electric|electricity|gas|heating|internet) .. (going off|went off|turned off|cut off|be off|off (from|at|between|[0-9]+))',
      '(colour|colours|color|sample*|handles|style) .. (of|for) (the|our|new|my) (doors?|kitchen*|windows?|tiles?|walls?|worktop*)|(pick|choose|chosen|choosing) (the|our|a) (colour|tiles|worktop|kitchen|doors?)',
      '(skipped|missed out|left out|missed off|not on the list|everyones? (getting|else)|everybodys? (getting|else)) ... (survey|kitchen*|balcon*|windows?|doors?|programme|new)',
    ),
  ],
  [
    'leak',
    4.6,
    phrases(
      '(coming|comes|came|come|pouring|running|dripping|getting|gets|going) (in |out |down |through |straight ){1,3}(of |the |my |her |our |from |by |in ){0,2}([a-z]+ )?(ceiling|downlights?|light|lights|roof|skylight|walls?|bulb|stairwell|loft|floor|big light|middle)',
      '(ceiling) .. (hang*|down|hammock|came|come|sag*|belly|bucket*|gone|falling|fell|soft|dropping|bow*|drip*)',
      '(buckets?|basins?|saucepans?|pans?|bowls?|towels) .. (round|under|out|catch*|full|every|number|again|by (my|the)|in (my|the) (hall|loft|bedroom|kitchen|landing))',
      '(fountain|weir|hammock|waterfall|paddling|pond|ponds|ponding|ponded|goldfish|ark|boat|noah|niagara|swim*) .. (in|on|off|from|down|up|of)?',
      '(upstairs|above|neighbours?|next door) .. (bath|shower|washing machine|washer|tank|toilet|sink|water) |(tank) .. (gone|burst|overflow*|loft)|(roof outlet|gutters? (is |are )?(blocked|full|over*))',
      '(sink|basin|toilet|bath) .. (giving back|backing up|came away|detached|off the wall|overflow*|comes up|coming up|coming back)',
    ),
  ],
  [
    'damp_mould',
    4.6,
    phrases(
      '(humidity|humid|rh|growth|spores|felt|moiled|beard|mushrooms?|toadstools?|mildew*|fur coat|whiff of mushroom|blackness|the black|black bits|black all|clammy)',
      '(walls?|ceiling|cupboard|room|wardrobe|corner|box room|paper|wallpaper) .. (wet|worse|green|like felt|gone (that|a|all)|peel*|bubbl*|grow*|sprout*|weep*|fungus|coming off|stinks?|cold)',
      '(leave|open|opening|opened|crack|cracked) .. (a |the |my |your )?windows?( .. (more|open|daily))?|(told|advised|said) .. (to )?(ventilate|open|heat|wipe|bleach)',
      '(chest|lungs|breath*|cough*|inhaler|asthma*|wheez*|hospital|blue light*) ... (wall*|black|ceiling|room|corner|damp|mould)',
      '(wall|walls|ceiling|room|corner|bedroom) ... (chest|lungs|cough*|inhaler|asthma*|wheez*)',
    ),
  ],
  [
    'heating_hot_water',
    4.6,
    phrases(
      '(fire|boiler|range|stove|heater|rads?|pipes?|pipe|tap) .. (out since|went out|gone out|lukewarm|tepid|stone cold|not come on|wont light|wont stay lit|sooty|pilot)',
      '(bath|wash|shower|bathe*|washing) .. (at|from|in|with|round) .. (my|our|the|a|me) (sisters?|brothers?|daughters?|mums?|friends?|neighbours?|gym|baths|leisure|work|karens?|kettle|pan|pans|saucepan|vets?|sink|bucket|jug|flask)',
      '(in bed|sit|sat|sitting|sleep*|going round|live|living) .. (in|with|under) .. (coat|coats|furs?|two|three|hat|gloves|blankets?|duvet|quilt|jumpers?|scarf|dog)',
      '(dizzy|sick|headache*|banging heads?|head banging|pink|drowsy|staggering|sleepy|took bad|fainted) ... (fire|fires|boiler|outside|go out|go outside|out of the house|budgie|cat|canary|stove|range|gas)',
      '(gas|leccy|meter) .. (gone off|off|smell*|run out)|(smell|stink|reek|whiff|pong|hiss*) of (gas|eggs|rotten)|rotten (egg*|cabbage)',
      '(lukewarm|shiver*|hypotherm*|frostbit*|see (me|my|our) breath|icy|arctic|siberia|igloo|fridge)',
    ),
  ],
  [
    'communal_estate',
    4,
    phrases(
      '(towpath|geraniums?|flower ?beds?|wild ?flower*|bees|garden club|hanging basket*|daffodil*|willow|the garden(s)? (is|are|looks?|was)|estate|courtyard|green|shared (garden|hall|bin*|kitchen)|landing light*|stair light*|floodlight|our block|the block|our stairs?|the stairs?|bottom (gate|step)|front step*|outside (step|tap|light)|gully|grate|manhole|bollard*|skip|charger|barrier|generator|exit|emergency exit|fire exit|fire door|padlock|chain(ed)?)',
      '(coffee morning|garden party|the gate|gates|railing*|fence panel|fence|the path|the drive|dog (mess|poo|bags?)|bags? everywhere|one bin|our bin|bin lorry|the bins|recycling)',
    ),
  ],
  [
    'parking',
    5,
    phrases(
      '(ticket|tickets|ticketed|fine|fined|clamp*|notice|sixty pounds|penalty) .. (on (her|him|me|my|the|our)|at my|outside|for stopping|for (parking|stopping|unloading)|while|windscreen|dropping|for four|warden|zigzag*)',
      '(van|car|lorry|truck|boat|trailer|caravan|vehicle|skip lorry|taxi|ambulance|director) .. (across|stays?|sits?|stood|blocking|block*|left|there since|in (my|our|the|a) (space|bay|spot|place)|resident|parked|ramp|one day)',
      '(reserve|save|hold|book) .. (place|space|bay|spot) .. (van|car|removal*|day|one)?|zigzag*|double yellow*|loading bay|turning circle|residents only|visitor*? permit',
    ),
  ],
  [
    'repairs',
    2.2,
    phrases(
      '(socket|plug*|lamp|light switch|iron|kettle|dryer|cooker|fuse*|cable|battery|switch|wire*) ... (hum*|buzz*|spark*|blue star|shock|thrown|jump*|frying|glow*|hiss*|pop*|hot|burn*|tingle*|tac|dead|numb)',
      '(is it|was it|which|will it be|its) (on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (or|at)|both on the calendar|(thursday|monday|tuesday|wednesday|friday) at (ten|two|nine|[0-9]+)',
      '(slats|bed (has )?collapsed|locked (herself|himself|myself|ourselves) out|master key|snags?|defect*|like for like|drop of oil|squeak*|hinge|hole in (my|me|the|our) (wall|ceiling|floor|door)|handyman|the man (has )?mended|mended|fixed (it|my|the|our)|(kitchen )?cupboard)',
    ),
  ],

  // Words that lean one way without saying it.
  [
    'leak',
    2.5,
    phrases(
      '(ceilings?|pipe|tank|bowl|its coming|water is|waters|coming through|running down|of water|soaking|drenched)',
    ),
  ],
  ['damp_mould', 2.5, phrases('(doctor|gp|chest|copd|lungs|inhaler*|asthma*|wardrobe|black)')],
  ['heating_hot_water', 2.5, phrases('(cold|hot|warm|heat|yellow|headaches?|frozen|shivering|jumper*)')],
  [
    'repairs',
    2,
    phrases(
      '(in|off in|into) (my|me|mi|his|her|our|mum*) hand',
      '(plumber|joiner|carpenter|lock|latch|gap|handrail|loose|switch|frame|chimney|new one|job|slot|text saying|the text|just now|first time|by itself)',
    ),
  ],
  ['contractor', 2, phrases('(roofers|scaffolders|decorators|they left|and left|left the)')],
  [
    'complaint_handling',
    1.5,
    phrases('(read it|to read|read the|your answer|the answer|an answer|findings)'),
  ],
];
