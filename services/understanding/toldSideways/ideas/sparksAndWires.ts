import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const electricThing =
  '(sockets?|plugs?|switch|switches|switch plate|fuse ?box|fuse ?board|fuses?|consumer unit|trip ?switch|wires?|wiring|cables?|flex|extension lead|ext lead|lead|leads|light|lights|light ?bulb|bulb|bulb holder|light fitting|ceiling rose|lamp|lamp ?posts?|lampost|cooker hood|cooker|shower|tap|taps|sink|radiator|extractor|extractor fan|fan|intercom|electric meter|washing machine|fridge|hob|electrics|door frame|immersion|fuse board|electric meter)';

const wordPlay = phrases(
  '(shock* (at|to|by|when i (saw|got|read|opened))|bill (is|was)? ?shock*|bright spark*|spark(s|y)? (flew|came|lost|said|turned|left|didnt|never)|live wire of a|live (in|at|with|here|next|near|alone|on|wire of)|water meter|dripping tap|the tap|plug ?hole|burn* out|blown|hot water|heating|hot tap|smart meter|sat in the (hot|warm)|fan of|big fan|board (meeting|member*|of)|notice ?board|meter reading|black (bag*|bin*|mould|spots)|mould|lighter fluid)',
);

/** Electricity where it should not be: what it does alone tells it. */
const live: Danger = {
  kind: 'electric',
  says: phrases(
    '(spark|sparks|sparked|sparking|sparkin|crackl*|fizz*|sizzl*|frying|bacon|arcing|melt*|scorch*|tingl*|zap*|electrocut*|shock|shocks|shocked|jolt|jolts|belt|live (wires?|cables?|ends?|copper|electric*|metal|parts?)|(is|are|its|was) live|exposed|bare|chewed|tsst)',
  ),
  with: phrases(electricThing),
  unless: wordPlay,
  reach: 60,
};

const fitting =
  '(sockets?|plugs?|switch|switches|switch plate|fuse ?box|fuse ?board|consumer unit|trip ?switch|wires?|wiring|cables?|flex|extension lead|ext lead|lights|light ?bulb|bulb|bulb holder|light fitting|light|ceiling rose|lamp ?posts?|lampost|cooker hood|extractor|extractor fan|intercom( panel)?|fan|washing machine|electrics|electrician|panel|box)';

/** Electricity that may be there: what hangs, smells, flashes or stands open, and what makes it a danger. */
const perhapsLive: Danger = {
  kind: 'electric',
  says: phrases(fitting),
  with: phrases(
    '(dangl*|hanging|hangin|hung|fell (out|off|down)|fallen|poking|sticking out|ripped|pulled (off|out)|came away|no cover|cover (is )?(off|missing|gone)|(left|stood|hanging) .. open|insides|inside out|buzz*|humm*|flash*|bang|pop|popped|hot|warm|black|burnt|burn*|flicker*|smell*|smok*|wet|full of water|water (in|on|near|down|through))',
  ),
  and: phrases(
    '(wires?|copper|kids?|child*|toddler|baby|reach|touch*|bath|shower|sleep*|fingers|fishy|burning|singe*|dead|went off|half the flat|insides|showing|bang|pop|flash|black|hot to|warm|buzz*|weekend|again|every time|water|dangerous|safe|sparks?)',
  ),
  unless: phrases(
    '(gate|remote|intercom buzz*|(buzz|buzzes|hums?|humming) a bit|car park|bulb (gone|has gone|went)|light bulb gone|hot water|hot tap|heating|radiator* (is|are|was|were) (cold|stone|hot|warm)|stone cold|burn* out|fan of|board (meeting|member*)|notice ?board|dripping tap|black (bag*|bin*|mould|spots)|mould|curtain*|blind|string|pull cord|light pull|warm(er)? weather|scaffold*|washing (line|up)|drying|doorbell|cat|dog)',
  ),
  reach: 70,
};

/** No power where somebody lives by it, or power taken from where it should not be. */
const power: Danger[] = [
  {
    kind: 'electric',
    says: phrases(
      '(no|without|lost) (power|electric|electricity|mains)',
      '(power|electric|electricity) .. (off|out|gone|down)',
      'power cut',
    ),
    with: phrases(
      '(insulin|oxygen|breathing machine|ventilator|dialysis|nebuliser|concentrator|stairlift|stair lift|hoist|air mattress|feed pump|machine|battery left|freezer of milk|baby|newborn)',
    ),
    unless: phrases('(back on|all back|back now)'),
    reach: 130,
  },
  {
    kind: 'electric',
    says: phrases('(jump leads?|hot ?wired?|bypass*|bridged|tapped into)'),
    with: phrases('(meter|electric*|cable|supply|basement|mains|leccy)'),
    reach: 80,
  },
];

/** Electricity told in any order of words. */
export const sparksAndWires: Danger[] = [live, perhapsLive, ...power];
