import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

/** Nobody asks about these for a leaflet: said at all, they are said now. */
const mood = 'now' as const;

/** Places that people in despair name, with standing at them. */
const places: Danger = {
  kind: 'crisis',
  mood,
  says: phrases(
    '(bridge|roof|ledge|cliff|canal|railway|train line|tracks|platform|yellow line|beam|top floor|tower|quiet bit|layby|the sea|river|water|window|tenth floor|top landing|scaffold|pier|edge)',
  ),
  with: phrases(
    '(i|ive|im|my head) .. (keep|kept) .. (walking|going|stood|standing|looking|thinking|coming back)',
    '(stood|standing|stand|sat) .. (on the roof|past the (yellow )?line|at the top looking|on the edge|on the ledge|on the bridge|at the window .. rather a lot)',
    '(looks like somewhere to go|talk myself out|how long it would take|think thats it|look at it different*|dont think i would do the back|same (fuckin|fucking|bloody)? ?spot|go to (the )?river|looking (up|down) at (that|the)|look at the water|thinking (of|about) (that|the) (bridge|canal|river|roof|sea)|think about the (canal|bridge|river|sea|drop)|with my shoes|put this .. into|walked to the|drove to the bridge|been looking at the|would be (quick|easy))',
  ),
  unless: phrases(
    '(pigeon*|leak*|view|birds?|fireworks|clean*|chips|repair*|tiles?|photograph*|fishing|sunset|moon|last summer|river view|catch|lock|swing*|frame|glass|mop|bucket*|drip*|pour*)',
  ),
  reach: 170,
};

/** What is put in order for those who stay behind. */
const farewells: Danger[] = [
  {
    kind: 'crisis',
    mood,
    says: phrases(
      '(this is|its|just wanted to say|say|saying|put|said|send|sent) (my |a |the )?(goodbye|good bye|farewell)(?! (to (the|old|our|my (old )?(kitchen|garden|neigh*))|old|and good riddance|party|drinks|card|kitchen))',
      '(put|putting|got|getting|have) (all )?(my|his|her) affairs (are )?in order',
      '(wrote|written|wrote|write|writing|done) (a |the |some |my |out )?(note|notes|letter|letters)( already)? (to|for) (my|the|each|them|everyone|all|our) (kids|children|family|mum|girls|boys|wife|husband|son|daughter|of them|already)',
      '(i|ive|have) .. (wrote|written|write) (letters?|the letters|letter already)',
      '(giving|given|gave) (all )?(my|me|his|her) (stuff|things|possessions|clothes|bits) away',
      '(wont|will not) be needing (it|them|any of it|anything|much)',
      '(money|insurance|savings) (for|to pay for) (my|the) funeral',
      'for when (i|ive|i have|he|hes|shes) (am )?gone',
      'when (i am|ive|i have) gone (who|will|would|give|please|look)',
      '(who|what) (will|would|can|gets|does) .. (have|take|feed|keep|pack|look after|want|happens to|happen to) .. (cat|dog|kids|children|budgie|bird|plants|room|rabbit|girls|boys) .. (if (i|a tenant|mother|the tenant|someone|one) (died|die|dies|is not here|am gone|wasnt here)|after( me)?|when (i am|ive) gone)',
      'who would have the (cat|dog|bird|kids|children)',
      '(find|found) (someone|somewhere|a home|him a home|her a home) .. (take|for) .. (cat|dog|staffy|budgie) .. (tonight|before|by)',
      'tell [a-z]+ (he|she|they) can have the [a-z]+',
      'they (would|will|ll|d) (get|have) the insurance',
      '(girls|boys|kids|children|family|they) .. get the insurance',
      '(keys|rent) .. (on the table|is paid) .. (for you|end of the month)',
      '(no more|less) trouble (for|to) (anyone|anybody|you|everyone|them)',
      '(thank you|thanks) (for|all for) everything .. (plant|cat|goodbye|never talk*|not answer*|door)',
    ),
    unless: phrases(
      '(robot|bot|machine|recording|moving (out|to)|move out|new (flat|job|home|kitchen)|retir*|leaving do|holiday|away on|emigrat*|care home|decorat*|skip|charity shop|jumble|tenancy (ends|ended)|invoice|complaint|ombudsman|mp)',
    ),
  },
  {
    kind: 'crisis',
    mood,
    says: phrases(
      '(not answering|isnt answering|stopped answering|wont answer|locked (his|her|the|in)|lock(ed)? .. door|door is lock*|shut the door)',
    ),
    with: phrases(
      '(goodbye|razor|pills|paracetamol|tablets|when ive gone|wont see|saying sorry|look after yerself|look after yourself|thank you for everything|ended? it|kill|cutting|rope|recording)',
    ),
    reach: 170,
  },
];

/** That others would be better off, and that nobody would notice. */
const burden: Danger = {
  kind: 'crisis',
  mood,
  says: phrases(
    '(they|they would|theyd|theyll|kids|son|daughter|everyone|everybody|all|family|mum|she|he|children|people|girls|wife|husband|be|would|wud|they more) .. (better|beter|happier|more happy|easier) (of |off )?(with|without|wi|wiv|if|at) (me|out me|us gone|my mum|my mam|my sister|his nan|her nan|my nan|mother|i|it without me)',
    '(i am|im|am|being|be|such|feel like|just) (such )?a (burden|drain|waste of space|waste of life)',
    '(nobody|no one|noone|who|anyone|anybody) .. (notice|miss me|miss us|care|be put out|be much put out|cry) .. (if|when) (i|we) (was|were|am|went|stopped|died|disappeared|gone|vanished|wasnt)',
    '(nobody|no one|noone)( would| d)? (even )?(miss me|notice (if i|i was gone|i had gone|for))',
    'get rid of me for good',
    '(no|dont see (much|any|a)|not much|havent got a|see no|no more) (reason|call) (to|for) (get up|go home|go in|go on|wake up|carry on|bother (living|any more))',
    'nothing (left )?to (get up|wake up|go on|stay|be here) for',
    'point (of|in) me',
    '(whats|what is|wheres) the point (any more|anymore|of (it all|anything|any of it|going on|being)|in (it all|anything|any of it|going on))',
    '(told|feel|think) .. i am nothing',
    '(dont|doesnt|didnt) (want to|wanna) go (home|in|anywhere|nowhere) .. (dont|or|nor|neither) .. (want to go )?(anywhere|home|in|nowhere)',
    'dont know why (i would|id|i should) go (home|in)',
  ),
  unless: phrases(
    '(contractor|better off without that|burden of proof|that firm|those cowboys|survey|whats the point of (a|the|your|this|reporting|ringing|calling|complaining|having))',
  ),
};

/** That it cannot be borne any longer, and the wish for it to stop. */
const exhausted: Danger = {
  kind: 'crisis',
  mood,
  says: phrases(
    '(cant|cannot|carnt|dont think i can|not sure i can|couldnt) (do|face|bear|get through) (another|one more) (night|day|morning|week|winter like this alone|minute)',
    '(i )?(cant|cannot|carnt) (do|take|face) (this|it|life) (any ?more|no more|any longer)(?! (with|than|from|about|money|rent|noise))',
    '(carnt|cant) do this [.!]',
    '(cant|cannot) go on (like this )?(much longer|any ?more|any longer|no more)',
    '(cant|cannot|dont) (just )?(see|find) (me|my|a|any|the) way (through|out)( it| of it)?(?! (of (the|this) (contract|car park|lease|agreement|form)))',
    '(see|seeing) (no|a) way out that',
    'dont see a way out',
    '(just )?want (it|everything|it all|this) (all )?to (stop|end|be over|go away) (any ?more|now|please|for good|for ever|\\.|!|,)',
    'want it all to (stop|end|be over)',
    '(sleep|slept|asleep) .. (and )?(didnt|dont|never|not|wouldnt) wake',
    '(tired|sick|done|had enough|had enuff|fed up) (of|with) (life|living|being alive|all of it|being here|everything and everyone|waking up)',
    '(wont|will not|not going to|isnt going to|doesnt think (he|she) will) (see|live to see|be here (for|on)) (friday|saturday|sunday|monday|tuesday|wednesday|thursday|the weekend|tomorrow|the morning|christmas|next week|summer)',
    '(wish|wishing) (i|he|she) (wasnt|werent|was not|were not) (here|alive|born|around)( any ?more)?(?! (on|when|the day|to see|for the))',
    '(unalive|un alive|kms|off myself|end myself|finish myself|do myself in)',
    '(stop|stops|stopping) being (anything|here|alive|me)( at all)?',
    '(rather|sooner) be (where|with) (she|he|her|him|them|my (wife|husband|mum|son))( is| are)?',
    '(in|is in) heaven .. (i want to|want to) .. (go|be) (there|with)',
    '(my|the) (head|thoughts|voices) (say|says|said|are (so |too |getting )?loud|tell|telling|told)( me)? (to|go|loud)?',
    '(thoughts|voices) (are|is|get|getting) (so |too |very |really )?(loud|dark|bad)',
    '(not|dont feel|dont think i am|isnt) safe (on (my|his|her) own|alone|with (myself|me own self)|by myself|to be alone)( tonight| now| right now)?(?! (because|from|in the (lift|stairwell|street)|on the (stairs|street)))',
    '(ready|time|want|going) to (be with|join) (her|him|them) (again|now|soon|in heaven)',
    'thinking (turn|of turning) .. off .. let it go',
  ),
  unless: phrases('(form|website|portal|app|on hold|parking|stairs with|rota|appointment)'),
};

/** What it would be done with, near what makes it more than a thing. */
const means: Danger = {
  kind: 'crisis',
  mood,
  says: phrases(
    '(pills|tablets|paracetamol|insulin|meds|medication|rope|razor|razors|blade|blades|noose|bleach|pistol|nives|knives|whole box|vodka and|painkillers|morphine|diazepam)',
  ),
  with: phrases(
    '(counted|lined up|in a row|saved|saving|saving (up|them)|keeping .. back|kept back|stash*|stockpil*|hoarding|got about|about (\\d+|sixty|fifty|forty|thirty) (now|of)|in front of me|in my hand|on the table (enough|and)|enough to|enough for|enough of|know the number|too many|tip out|tipped out|tip(ped)? .. out|all out|look at me|look(s|ing)? at them (different*|diffrent)|down out (of )?the shed|gone from|to be final|be final|i have rope|took all|taken all|took them all|swallowed|an hour ago|feel weird|in the drawer|still)',
  ),
  unless: phrases(
    '(pharmacist|tray|delivered|by mistake|mould|kitchen drawer|chemist|washing|sharpen*|rope off|tow rope|skipping|collected her|collected his|hasnt (taken|collected)|insulin (is )?in (my|the) fridge|fridge|power|electric*|stairs|cuts off|shaving|stab*|said|threat*|gang|lads|boys)',
  ),
  reach: 110,
};

const selfHarm: Danger = {
  kind: 'crisis',
  mood,
  says: phrases(
    '(hurts|harms|cuts|burns|starves|hurting|harming) (herself|himself|themselves|themself)',
    '(been|started|am|im|shes|hes|was) (cutting|self harming|burning myself)( myself)? (again|since|every|at night|more)',
    '(cuts|burns|scars|scratches) (all )?(up|on|down|over|along) (my|her|his|their|both) (arms?|legs?|wrists?|thighs?)',
    'thing on my (arms?|legs?|wrists?)',
    '(my|the|our) [a-z]+ (and|an) (my|the|our) [a-z]+ done it .. (my turn|thinking)',
    'done it in [a-z]+ .. (my turn|thinking)',
    '(my|be my|thinking its my) turn (next )?.. (brother|mate|cousin) .. (did|done|died|killed)',
    '(jump|jumping) (off|from|out) (of )?(the |my |this )?(balcony|roof|window|bridge|top floor)',
    '(said|says|saying|told) .. (end it|top (himself|herself)|do something stupid|do (himself|herself) in)',
    '(he|she|they)s? (is )?going to end it',
  ),
  unless: phrases('(cat|dog|chips|two (years|yrs) ago|bungee|if (the|there)|fire|haha*|ground floor|ranked)'),
};

/** The wish to die, in whatever words: a place, a farewell, a burden, a means (domain 4.2). */
export const despairInAnyWords: Danger[] = [places, ...farewells, burden, exhausted, means, selfHarm];
