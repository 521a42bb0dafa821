import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';
import { shutOutInPeace } from './ideas/lockedOut.ts';

const them =
  '(he|she|e|er|hes|shes|husband|wife|partner|boyfriend|girlfriend|bf|ex|exs|fella|bloke|missus|missis|misses|mister|son in law|him|her|im|my man|she man|brother|brothers|mate|stepdad|kids dad|daughters dad|babys dad|babby dad)';

const somebodyNear = phrases(
  them,
  '(bruis*|refuge|womens aid|black eye|begging|scared|frightened|sunglasses|dont ring|passport)',
);

const someoneElse =
  '(neighbour*|neighbor*|plumber*|contractor*|caretaker*|officer*|engineer*|builder*|operative*|workman|electrician*|manager*|receptionist|man upstairs|woman upstairs|upstairs|next door s?|youth*|teenager*|landlord|driver*|dog|cat|surveyor*|warden|agent*|postman|concierge|cleaner*|gardener*|window man|joiner|gaffer|committee|chair|spare fob|robot|letter lady|rent lady|form|bidet|bid|boiler|radiator|heating|parking|permit|fob (is|does|wont|not)|large print|glasses|eyesight|blind|partially sighted|new keys?|lost (my|his|her|the) keys?|by accident|(he|she) (still |also )?(has|has got|got) a (spare )?key|meter|wheelchair|dementia|deaf|office|contractors?)';

/** Abuse at home, told by keys and phones, by doors that were walked into and words heard through a wall. */
export const abuseToldSideways: Danger[] = [
  {
    kind: 'abuse',
    says: phrases(
      `${them} (always |still |even |now |always |just |has |has now |is |keeps ){0,2}(checks?|reads?|readin|reading|looks through|goes through|tracks?|keeps|keeping|takes|took|taken|hides|hid|has|got|counts?|controls|locks?|lock|holds|smashed|broke|broken) (all )?(my|me|her|er|his|the|our|is|mi) (own )?(phone|fone|messages|texts|passport|money|wages|pension|bank|card|cards|cards?|benefits|visa|papers|documents|keys?|post|letters|location|minutes|shoes|charger|baby passport|pension card|medication)`,
      `(phone|fone|telephone|passport|post|messages|emails) (is|are|gets|he|she|e) .. (read|checked|checks|reads|keeps it|locked|taken|watched)`,
      `(app|tracker|airtag|air tag|camera|cameras|spyware) .. (on|in|under) (my|me|her|the|mi) (phone|fone|car|bag|bedroom|coat|flat) ... (where|wheer|sees?|watches|shows|follows|knows)?`,
      `(shows|sees|knows|tells|told) (him|im|her|er) (where|wheer) (i|she|we|am)`,
      `(not allowed|isnt allowed|wasnt allowed|never allowed|doesnt let me|wont let me|wont let her|doesnt let her|dont let me|dont let her|not permitted|forbids? me|no allowed) (to |out|a |phone|go|see|talk|work|leave|any|money|my|have|by ){1,2}`,
      `${them} .. (found|got|knows|know|find|finds|worked) (out )?(where|wheer|my|the|our|her) (i|we|she|new|address|addres) (live|lives|am|is|moved|address|house|place|school|flat|work)?`,
      `(ex|he|she|husband|exs|brother|him) ... (found (me|us|her|out where)|(knows|got|has) (the new address|my new address|where (i|we|she)|which flat))`,
      `${them} .. (has|got|as|av|have|kept|keeps|still has|copied) (a |the |my |me |got |still ){0,2}(key|keys|copy)( copy)?`,
      `(dont|do not|doh|dnt|never|please dont|must not|not) (to )?(ring|phone|call|text|write|send|post|knock|tell|message|let|say|email) ... (he|she|him|her|husband|partner|fella|wife|there|anything|letter*|house|landline) ... (home|reads|checks|opens|know|find|around|in|here|sees|there|be told|about|it)`,
      `without (him|her|im|er|my (husband|partner|ex|fella)|the husband) (being told|knowing|finding out|noticing|seeing|there)`,
      `(ring|phone|call|write|message|text) (me|us) (not|only|never) (him|her|er|when|at|to)`,
      `${them} (did|done|has done|hurt|twisted|broke|bent|grabbed|burnt|pulled) (my|me|her|er|his) (wrist|arm|arms|eye|face|neck|hair|ribs|nose|jaw|finger*|hand|lip)`,
      `(she|he|her|him|er|e|i) .. (wrist*|arms?|eye|face|neck|ribs) ... (blue|black|swell*|swollen|shut|bruis*|marks?|finger marks|fingers on it)`,
      `(black eye*|bust lip|split lip|fat lip|eye (shut|closed|swell|blacked)|arm black|bruis* (on|up|all|round|down|like) (her|my|his|er|me) (arm*|neck|face|legs?|back|ribs|wrist*)|hand ?prints?|fingermarks|choke marks|burn marks)`,
      `(walked|walk|walks|walking) into (a|the) (door|cupboard|bus shelter|lamp ?post|wall)`,
      `(fell|falls|trip|tripped|fallen) (again|agen|down the stairs again) .. (third|second|him|he|not the|ay the|month)`,
      `(it ay the|its not the|it isnt the|wasnt the) (mat|door|stairs|cupboard) .. (im|him|her|he)`,
      `${them} .. (pour*|pours|threw|throws|chuck*|scald*|burnt|stub*|put out|iron) .. (kettle|hot|iron|fag|cigarette|plate|boiling|tea|pan) .. (on|at|over|out|with)`,
      `(goes|comes|came|went) (for|at) (me|him|her|im|er) (with|wi) (the|a|an) (iron|knife|pan|belt|bottle|poker|hammer|scissors|stick|kettle)`,
      `(kick*|punch*|slap*|beat*|beats|beating|hits|hit|hitting|strangl*|chok*|throttl*|push*|drag*|bit|spat) (me|her|er|him|im|my daughter|my mum|my sister|our [a-z]+) (in the|when|down|by|round|and|an|on|with|again|when|front|black|every|at|for|cos|in front|belly|up|if|who|he|last|most)`,
      `(she|he|er) (hits|kicks|punches|slaps|beats|batters)`,
      `(does|did) (that|it|things|bad things) to (me|her) (again|in|at|when|and|every|here)`,
      `(scared|frit|frightened|terrified|afraid|petrified|scairt|feart|shaking|frit to death) (of|for when|when|what|that|til|till|until|to|at|if) (he|she|him|im|her|e|go home|my (husband|partner|ex|dad|son|boyfriend)|his key|the key|footsteps|when he)`,
      `${them} (is|s|gets|coming|comes|due|back|out) (out|released|home|let out|back) (of (nick|prison|jail|custody)|on (licence|bail|thursday|friday|monday|tuesday|wednesday|saturday|sunday)|from (the pub|prison|work)|tomorrow|next week|soon)`,
      `(injunction|non mol|restraining order|bail conditions|marac|idva|womens aid|refuge|red flag)`,
      `(begging (him|her)|stop it please|saying please|not in front of the kids|dont hurt me|pleading with (him|her))`,
      `(sunglasses|dark glasses|scarf|make ?up|foundation) .. (in the rain|to (her|his) face|inside|indoors|over (her|his|the)|cover*|round her neck)`,
      `(get|take|taking|put|kick|get him|get her) (him|her|im|er|my name|my husband|my partner) off (it|the tenancy|the rent book|the book) .. (quiet|without|safe*|knowing|bab)`,
      `(change|changed|changing) (the|my|me|our) locks? ... (tonight|without|today|before he|copy|key|he is|he gets|out on|she has|straight away)`,
      `locks? change* .. (today|tonight|she|he|copy|key|bottle)`,
      `(take|took|taking|takes) (my|me|the|her) (name|kids|baby|passport) .. (wrist|hit|hurt|scared|fled|away from me|leave him|baby)`,
      `(so that|before|in case) (he|she) (does not|doesnt|wakes?|comes|gets|finds|hits|starts) .. (hit|home|back|out|me|up)`,
      `(cant|cannot|cor|couldnt) (talk|say|speak|type) (long|loud|now|much|here|freely|out loud|on the phone)`,
      `(need to|have to) (talk|whisper|be) (low|quiet*)`,
      `(in|locked in|hiding in|from) (the |my |our )?(bathroom|toilet|loo|pantry|cupboard|wardrobe) (writing|typing|so|now|because|with|at|till|until|textin)`,
      `(refuge|womens aid|safe ?house|hostel for (women|men))`,
      `place for (chaps|men|blokes|women|lads) (who|like|that|in|to)`,
    ),
    with: somebodyNear,
    unless: phrases(someoneElse),
    reach: 140,
  },
  {
    kind: 'abuse',
    says: phrases(
      `${them} ... (lock|locks|locked|locking|shut|shuts|shutting|chucks) (me|her|er|him|im|us) (in|inside|in the|out in|out|indoors|in day)`,
      `(locks|locked|shuts) (me|her|him|im|us) (in|out|inside) (the )?(yard|bedroom|flat|room|balcony|cupboard|bathroom|when)`,
    ),
    with: somebodyNear,
    unless: phrases(someoneElse, ...shutOutInPeace),
    reach: 140,
  },
];
