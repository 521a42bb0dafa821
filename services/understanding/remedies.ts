import { phrases } from './phrases.ts';
import type { Outcome } from './understanding.ts';

const trades =
  '(plumber|electrician|engineer|joiner|carpenter|roofer|glazier|locksmith|cleaner|sweep|heating man|gas man|repair ?man|handyman|workman|tradesman|sparky|surveyor|builder*|plasterer|decorator|drain man|boiler man|technician|tiler|fitter|roofers|operative)';
const them =
  '(him|her|them|that (man|woman|lad|bloke|officer|plumber|contractor|caretaker|person|girl|lady|one)|the (man|woman|lad|officer|caretaker|contractor|warden|manager|same [a-z]+)|those (two|lads|men|people|cowboys|roofers)|them (lads|cowboys|two)|mr [a-z]+|mrs [a-z]+|ms [a-z]+|your [a-z]+( [a-z]+)?)';
const manners =
  '(officer|contractor|plumber|builder|surveyor|engineer|firm|company|caseworker|support worker|housing officer|manager|caretaker|cleaner|roofer*|crew|team)';

/** What puts things right, in words that ask for it only where something is asked for. */
export const remedies: readonly [Outcome, RegExp][] = [
  [
    'repair',
    phrases(
      '(service (the|my|our|it)|fix|fixed|fixing|mend|mended|mending|repair|repaired|repairing|repairs|replace|replaced|replacing|sorted|sorting|sort(?! of)|unblock*|clean|cleaned|cleared(?! (of|bit|up nothing|four|three|twice|my name))|clear(?! (my|his|her|answer|about|that|cut|and))|remove(?! (the|this|that|my|any) (strike|fine|charge|points?|warning|arrears|note|fee|name))|removed|paint(?! (firm*|on|is|was|pot*|job|all|came|over (my|the|our)|man) )|painted|repaint*|treat the|mould treated|washed down|working|finish|finished|finishing|complete the|completed|done(?! (about|for (me|us|him|her)|again|nothing|the))|fit|fitted|fitting|refit*|rehang*|rehung|reglaze*|reseal*|resealed|seal|sealed|install*|adjust*|level the|levelled|levelling|planed|emptied|empty|cut back|trimmed|repointed|repoint|rodded|insulated|put back(?! (on the (list|register)|in my account|to (what|where)))|put right|(put|set|make|putting) ... right|back up(?! to)|put up|stuck down|shifted(?! (to|from|till|until|forward|back))|towed|mopped|swept|scrubbed(?! (from|off (the|your)))|netted|seen to|(?<! being )dealt with|attended to|attend to|made safe|make safe|make good|made good|locks? changed|lock to be changed|change the locks?|job done|work done|leak stopped|stop the (leak|noise|damp|water|drip*|smell|rain)|stopping|heating (on|back)|get (it|that|this|the [a-z]+) (going|working|running|right|up|out|off|back on)|rebook|take away|collect|collected|do something about the|do the job|gritted|put the (?!(kettle|kids|phone|dog|cat|claim|case|complaint|request|date) )[a-z]+ ((back )?on|up))',
      'get (me |us )?(somebody|someone|anybody|anyone|a man|a lad|people) (out|round|over|in|here|up|down|on it|to (?!(talk|speak|ring|call|phone|explain|listen|tell|answer|reply|me (who|back)|my (side|ear)) )[a-z]+)(?! (who|that) )|get (somebody|someone)(?= [.,!?]| $)',
      '(send|sending) (me |us |him |her |round |out |over |down |back |him back )?(a|the|your|some|one of your|somebody|someone|some ?one|anyone|anybody) ?(young |other )?(man|men|lads?|bloke|lad|fella|chap|people|person)?(?! (else|other than|different|back to me|to (explain|apologi[sz]e|say|talk|speak|tell|listen|sit|answer|ring|call|phone|read|hear)|who (speaks|can (talk|speak|explain))|for (a chat|her|him)|higher|senior|senior|above|on the phone|in charge))(?<=(man|men|lads?|bloke|fella|chap|people|person|somebody|someone|one|anyone|anybody))',
      '(someone|somebody|anyone|anybody|one of you|they|you|he|(a|the|your) (man|plumber|joiner|electrician|engineer|lad|repair man|heating man)) (please |just |to |could |can |will |kindly ){0,2}(come|pop|call out|call in|attend|nip)(?= ([.,!?]|please|pls|today|tonight|tomorrow|now|quick*|asap|soon|straight|this|before|with|when|on|urgent*|round|out|over|up|and)| $)(?! (and|to) (sit|talk|speak|explain|apologi*|listen|visit|tell|say))',
      '(come|come out|attend|sent|send)(?= (today|tonight|asap|quick*|urgent*|straight away|now please|please))',
      '(someone|somebody|one of you|they|you) (to )?(do|did) something(?= ([.,!?]|please|before|now|quick)| $)|(please|just|time to|to) do something(?= [.,!?]| $)',
      '(a|some|the) (drop|lick|bit|squirt|dab|spot|coat|splash|touch) of (oil|paint|grease|sealant|filler|glue|cement|wd40|plaster|grout|putty|varnish|emulsion|salt|grit)',
      'put .. (glass|cement|salt|grit|oil|paint|a (new )?(?!(complaint|claim|bid|word|name|form|kettle|note|stop|request|price|pram|date|block|hold) )[a-z]+|screws?|bolts?|plaster|sealant) (to|on|in|round|over|back|down|under)',
      'put (it|this|that|them|the [a-z]+) (to rights|back|in order|straight|together)(?! (to (the|where|what|band|[0-9]+)|on (the|your|my)|in (my account|band|the queue)|into band|where) )',
      '(put|set) (the|a|my|some) (glass|pane|window|door|lock|handle|hinge|tile|tiles|slate|light|bulb|rail|panel|gate|cord|screw|lid|shelf|fence|gutter|pole)',
      '(get|got|getting) on with (it|the (job|work|repair)|that|this)',
      '(sweep|swept|insulate|plaster|plastered|oil|oiled|tighten|tightened|glue|glued|screw|screwed|nail|nailed|bolt|bolted|board|boarded|weld|welded|unjam|unstick|grease|greased|grout|grouted|bleed|reconnect*|reattach*|re ?fix*|re ?wire*|re ?place|resurfac*|rebuild|rebuilt|straighten*|stabilis*|ventilate|re ?plaster*|tile|tiled|descale|disinfect*|declog*|patch|patched|shore up|prop|propped|lag|lagged|grit|weatherproof*|draught ?proof*) (it|this|that|them|these|the|my|our|up|back|down|round|over|properly|again|[.,!?])',
      '(so|so that|till|until|wish|want|need|like|hope|sure|ensure|see) (that )?(it|this|they|the [a-z]+) (shuts?|locks?|works?|opens?|closes?|flush(es)?|stops?)(?= ([.,!?]|properly|again|and|please)| $)',
      `(send|sending|get|getting|need|want) (me |us |him |her )?(back )?(a |an |the |some |your |another |one of your |some of your |someone |somebody ){0,2}(decent |proper |good |qualified |different |better |competent )?${trades}`,
      '(send|get|need|want) (someone|somebody|anybody|anyone|him|them|one|people) (round|out|over(?! (her|his|your|their))|up|here|to (look|come|do|see|check|have))',
      'have (a|an|the) (plumber|electrician|engineer|joiner|carpenter|roofer|glazier|locksmith|cleaner)',
      '(wants|needs|need|want) (?!(talking|speaking|sacking|reporting|teaching|training|something|anything|nothing|everything|compensating|telling|locking|sending|explaining|knowing|heating|moving|evening|disciplining|parking|ending|bring|rehousing|paying|reviewing|in|again|begin|certain|main|pulling|changing|swapping|cushion|bin|firing|painkillers|shooting|sending|being|king|string|ring|thing|morning|building|during|spring|wing|sibling|wedding|rehoming|nothing|kin|rain|bin|cabin|again|ruin|within) )[a-z]+(ing|in)( out| up| off| at| back| down| into)?',
      '(needs|need|want|wants) (him|her|them|the plumber|the man) back',
      '(need|want|needs|wants) (that|this|them|the [a-z]+|my [a-z]+) (rodd|clear|sort|fix|mend|clean|shift|repair|paint|chang|replac|mov)(ing|in)',
      'come (out|round|over|back(?! from)|and (do|see|check|take|get|make|cut|stop))',
      'come .. (stop|do|get|look|put|make|take)',
      '(new|working|decent|proper) (boiler|window|door|kitchen|bathroom|part|lock|seal|tap|light|bulb|fan|toilet|cooker|shower|heater|radiator|handle|gate|fence|alarm|carpet and|floor|lift|bell|[a-z]+ (fitted|put in))',
      '(toilet|loo|shower|sink|bath|radiator*|door*|window*|lock|lift|boiler|heating|hot water|cooker|oven|tap|light*|bell|kitchen|gate|fan|bathroom|heater|lights) (that|which|with) ',
      '(one|heater|something) (that|which) (works?|shuts|locks|opens|closes|heats|flushes|fits|stays)',
      '(?<! (pass|put) )(door|window|gate|it|lock|lift|bell|toilet|tap|heating|boiler|light|drain|fan|windows|doors) (back )?(to )?(be made to )?(shut|shuts|lock|locks|close|closes|open|opens|flush|flushes|ring|stop|drip*|drain|drains|work|works|going)',
      '(hot water|(the|my|our) (water|sink|shower|bath|heating|heat|lift|door|gutter|tap|lights?|lamp) (back|up|on|working|going)|some heat|heating and|have a (bath|wash|shower))',
      '(hang|fix) (it|them)',
      'the [a-z]+ shifted',
      '(a|an) (seal|tap|rail|handle|bulb|lock|latch|door|window|light|lid|key safe|ramp|radiator|heater|boiler|fan|bath|shower)(?= ([.,!?]|and|please))',
    ),
  ],
  [
    'apology',
    phrases(
      '(apolog(y|ise|ize|ised|ising|izing)|apologies from|(?<! (am|im|so|mum|mam|me) )(?<! tell (him|her|them|em) )sorry(?! (for (the|my|being|this|bothering|going|to)|to (bother|trouble|go|be)|but|if|about|from me|wrong|not))|say (that )?(they|you|she|he|it) (was|were|are|is) sorry|saying sorry|word of regret|acknowledg* (that )?(you|it) .. wrong)',
    ),
  ],
  [
    'explanation',
    phrases(
      '(explain|explained|explanation*|explains|explaining|clarif*|justif*|a (good )?reason|one (good )?reason|the reason|reasons|reasoning|grounds|why|how come|an answer|a straight answer|a proper answer|(?<! (your|the|his|her|their|those|these|different|of) )answers|root cause|answer (me )?(this|that|why)|breakdown|broken down|itemised|account for|calculation|vouchers|invoices|receipts|the figures)',
      '(know|tell|told|understand|hear|learn|see|say|explain|telling|ask|find out|interested) (me |us |him |her |my mum |to me |through ){0,2}(exactly |please )?how (it|this|that|you (got|get|work|worked|came|come|arrived|decided|reached|could|can|make it|think)|the (charge|sum|figure|band|banding|decision|points|bill|rent|price|increase)|my [a-z]+|our [a-z]+|she|he|they|i was|we were|someone|somebody|a [a-z]+( [a-z]+)? (goes|went|gets|got|can|is|could))(?! ... (complain|complaint|work|goes (on|off)|turns))',
      '(know|tell|told|understand|hear|learn|say|explain|telling|find out) (me |us |him |her |my mum |to me |through ){0,2}(exactly )?(who (decided|did|cancelled|gave|told|put|closed|signed|let|is (responsible|to blame)|was|thought|authorised|said|took|made|got|has)|what (happened|went wrong|it is for|i am paying (for)?|the (charge|money|fee|[0-9.]+) (is|was)|i did|i (have|had) done|you (did|have done)|this charge|the number|training)|on what|where (my money|the money|that money|it all) )',
      '(?<= (told|tell|know|say|find out|me|us) )(where (it|they|he|she|my [a-z]+|the [a-z]+|our [a-z]+) (went|go|goes|has gone|have gone|got to)|what (became|has become) of)|(went wrong|talk me through|walk me through|take me through|line by line|worked (it |this |that )?out|made up|how you got)',
    ),
  ],
  [
    'compensation',
    phrases(
      '(compensat*|(?<! (became of|when (the|my|will|might)|after|my|that) (the |my )?)refund(?! (of [a-z0-9.]+ )?(might|will|comes?|gone|agreed))|refunded|refunding|reimburse*|rent back|(?<! (i|we|nr|do|they|he|she|must|me to|us to|tenants) )pay (for|me|us|back|my(?! (rent|bill|way|share|service|arrears|charge*|fine|half))|our|her|his)|paid for|paid back|goodwill|gesture|knock* (something |some |it |a bit )?off|off (my|the|our|her|his) (rent|bill)|reduction|rebate|cover (the|for|my|our|it|that|your|its)|foot the|meet the|the cost|its cost|at your (cost|expense)|out of pocket|my money|(this|that|all that|your) money|interest on|(lost|loss of) (earnings|income|light|wages|pay|rent|use|amenity|work)|at the rate|some money|the money(?! (advice|lady))|her money|his money|our money|money (back|for|off|towards)|deposit (back)?|my excess|paid back|paying back|repayment|wages (paid|for)|put the money back|my costs|our costs)',
      '(money|wages|wage|pay|rent|deposit|earnings|charge|charges|fee|fees|pounds|quid|grand|sixty|fifty|hundred|[0-9]+([.][0-9]+)?|fare|fares|expenses) back',
      '([0-9]+([.][0-9]+)?|pounds|quid) ... (i|we|she|he) (lost|spent|paid|forked|had to|shelled|laid)',
      '(want|like|claim|claiming|owe me|owes me|owed|need|expect) (my |the |that |full |a |your ){0,3}[0-9]+([.][0-9]+)?( (pounds|quid|for|off|in full|paid|please)|(?= [.,!?]))',
      '(like|want) ... and (the|my) [0-9]+[.][0-9]+',
      '(something|summat|a bit|a few quid|owt) (back |off )?(for|towards|off) (the|my|our|all|her|his|four|three|two|six|those|months)',
      '(a new|new|another|a replacement) (carpet|sofa|mattress|telly|tv|laptop|coat|rug|curtains|bed|freezer|pram|bike)',
      '(take|taken|come|knock*) .. off (my|our|the|her|his|mums) (rent|bill|service charge)',
      '(claim|claiming) (for )?(my|the|our|[0-9]+|it)',
      'for (that|it|them|those|the damage) to be paid',
      '(like|want|need) (it |them |that )?paid',
      '(give|send|return|pay (me|us)) (me |us )?(back )?(my|the|our) (deposit|money|refund|rent|bond)',
    ),
  ],
  [
    'decision_changed',
    phrases(
      '((cross|crossed|strike|struck) (it |that |this |them |me )?(off|out)(?! (the|your) (list|register))|(weigh*|judg*|measur*|count*|scor*|assess*|heard|hear|decid*|mark*|gone over|go over|looked into|done|read|tested) (it )?(again|afresh|twice|over again|a second time)|(put|brought|taken|laid|sent) (before|in front of|to) (somebody|someone|the board|a panel|the panel|another|a senior|senior)|(higher|younger|fresher|different|other|older|wiser|senior) (person|eyes|hand|head|officer|authority|boss)|by (another|other|different) (hand|eyes|person|officer|head)|moved up|(look*|please|and) (to )?(change|cancel|alter|correct|undo) it|(let|allow) (me|us|him|her|them) have (the|a|my|our|it) (flat|ground|first|house|place|bungalow|home|one|room|bigger)|(change|changed|changing) (the|your|this|that|it|my) (decision|mind|back|band*)|decision (changed|reversed|reviewed)|change (it|that) back|overturn*|reconsider*|reconsideration|look* (at )?(it |this |that |mine |my [a-z]+ |the [a-z]+ ){0,2}(again|afresh|once more)|consider* (it )?(again|afresh)|another (look|go)|think (it )?(all )?again|do it again|done again by|(want|like|need) it revised|reverse|reversed|re ?assess*|rethink|re ?examin*|recalculat*|redetermin*|appeal|appealing|reinstate*|reinstated|restored?|withdraw (the|it|this|that|your)|withdrawn|waive|waived|quash*|rescind*|revisit*|revised|(have|get|want|give|put) .. back on (the|your) (list|register|band))',
      '(review|reviewed|reviewing|a review)(?! (meeting*|their|of the rent|date|panel met|meeting|how|the way|your (polic*|procedure*|process)))',
      '(cancel|cancelled|cancelling|drop|dropped|scrap|scrapped|remove(?! (the|this|that|my|any) (strike|fine|charge|points?|warning|arrears|note|fee|name))|removed|wipe|wiped|write off|written off|taken off|take off|lift|lifted|tear up|struck off|delete|deleted) .. (the |that |this |my |your )?(fine|charge|fee|bill|ticket|recharge|debt|arrears|decision|warning|increase|notice|letter|strike|points?|penalty|ban)',
      '(fine|charge|fee|bill|ticket|recharge|debt|arrears|warning|strike|notice|penalty|ban) (to be |to |come |should come )?(taken off|come off|removed|cancelled|dropped|wiped|quashed|written off|withdrawn|scrapped|lifted|waived|cleared|off my (account|file|record))',
      '(put|place|move|moved|putting) (me|us|her|him|back|my [a-z]+|mum) .. (on|in|to|into|up|up to|back up to|back to) (the |my |our )?(band|list|old|top|where|priority|queue|register|waiting)',
      '(band|banding|points|rent|charge|decision|allocation|increase|award|offer|refusal) .. (put back|changed|reversed|reviewed|put on hold|reconsidered|looked at|increased|corrected|reinstated|reinstat*)',
      '(let|allow) (us|me|him|her|them|my [a-z]+) (to )?(keep|stay|park|back|have (it|him|her|the [a-z]+) back)',
      '(take|taking|have) (it|that|this|(that|the) (fine|charge|line|strike|[0-9.]+)) off(?! (my|our|her|his|the) (rent|case|hands|wall|door|hinge*|bill))',
      '(my|our) (garage|space|bay|parking space|place|points|band|priority|date|slot) back',
      '(someone|somebody|anybody|anyone|another|a different|a second|different) (else|other|diff|bigger|higher|senior|independent|person|officer|manager|director|panel|one|with|who|over|above)( [a-z]+){0,5} (please |could |to )?(look*|check*|go over|read*|hear|decide|consider|determine|overrule|have a (look|go|read))(?! after)',
      '(the|your) (board|panel|chair|managing director|manager|director|gaffer) .. (to |please )?(look|looks|check|go over|read|hear|decide|consider|determine|overrule)(?! after)',
      '(up|on) (to|tae) (the next|your|yer|whoever|someone|somebody)|(next|one) (one|person|man|stage|level) up|whoever is (next up|above)|(higher up|one up) (please|pls)',
      '((?<! (a|for|whats|to) )stage (2|two)|(to|for) stage (2|two)|next stage|next level|second opinion|another pair of eyes|second pair of eyes|fresh pair of eyes|fresh look|higher up|someone above|escalated?|independent (person|review))',
    ),
  ],
  [
    'staff_action',
    phrases(
      '(disciplin*|sack|sacked|sacking|fired|sacks|(a|good|proper|wants|needs|want|need) talking to|telling off|be told off|him told off|her told off|retrain*|pulled up|held to account|reprimand*|(a |serious |quiet |proper |have |having )?words? (with|in his|in her)|suspended)',
      `(train|trained|training|teach|teaching|taught|remind|reminded) .. (staff|them|him|her|people|your|how to|manners|in how|on how|deaf|autism|dementia)`,
      '(staff|them|him|her|people|officer*|manners|she|he|they) .. (to be )?(train|trained|training|taught|reminded|teaching)',
      `(?<! (i|we|me|us|can|could i|i can|me to|us to|like to|want to|i to) )(speak|talk|speaking|talking) to ${them}(?! (about (my|the|our|it)|and (see|ask|find)|for me))`,
      '(him|her|them|he|she|they|that (man|woman|officer|caretaker|lad|plumber)) (to )?(be )?(told(?! (that|to|me|us|what|when|if))|spoken to|spoke to|talked to|dealt with|moved(?! (back|up|down|to (a|the|band) ))|removed|taken off|kept away|off (the|this|my|our|that|nights|site)|reporting|reported|talking to|speaking to)',
      `(keep|take|get|move) (em|${them}) (away|off|out of|from|far)`,
      `(?<! (by|from) )(a different|another|different|a new|new|somebody else as|change of) ${manners}(?! (to )?(review|look|determine|read|check|came|come and|rang|said|for (my|the) (window|door)))`,
      '(send|give me|give us|want|get|have|like|prefer|deal with|rather|to) (someone|somebody|anyone) (else|different)(?! .. (look*|read*|check*|review|decide|consider|hear|have|who|to (look|read|hear|have)))',
      'rather (deal|speak|talk) (with|to)',
      '(dont|do not|never|not) (want|ever want|send|let|wish) ... (again|back|here|near|in my [a-z]+|round|dealing|coming|handling)(?<=(him|her|them|those|these|that|they|he|she|mr|mrs|same)( [^ ]+){1,5})',
      `(action|something|anything) (to be )?(be )?(taken |done )?(against|about) (him|her|them|the (way|officer|man|woman|caretaker|employee|person|staff|lad|manager|attitude)|that (man|woman|officer)|your (officer|staff|manager)|his|her (manner|attitude))`,
      `(done|happen|happening|do) (about|to|with) ${them}(?! (damp|mould|noise|leak|roof|rent|lift|door|window|bins?|rats?|mice|smell|heating|boiler|repair*|gate|fence|parking|charge|flat|wall|ceiling|cold|state|mess|water|rubbish))`,
      '(keep|get|move) (that|those|this|your) [a-z]+ (away|out of my|off my)',
      '(off|from) (my case|this job|the job|our patch|the estate)',
      '(remove|take|taken|strike|struck|removed|drop|dropped|cross) (him|her|them|that [a-z]+|those [a-z]+|this [a-z]+) (off|from|out of) (your|the|this|our) (list|books|rota|contract|team|job|site|estate|patch|block|scheme|approved|panel|case)',
      '(sent|send|put|go|goes|going|booked) (him |her |them )?(on|to) (a|an|one of|some|another|the) .. (course*|training|lesson*|awareness)',
      'get rid of (him|her|those|them|these|that)',
      'reporting to (his|her|their)',
      'no longer (handle*|deal*|come*|work*)',
    ),
  ],
  [
    'policy_change',
    phrases(
      '(never|not|doesnt|dont|wont|cant|does not|isnt) (ever )?(to )?(be )?(happen*|repeated|done) (again|to (me|any*|others?|the|another|someone|some [a-z]+)|this way)',
      'stop* (it|this|that|them|things) happening',
      '(make|get|have) (the|your|this|that) (phone|phones|website|form|forms|app|line|system|portal|letters?|office|door|menu|chat) .. (work|usable|easier|easy|accessible|simple|simpler|readable|clear|clearer|bigger|open)',
      '(happen*|happens) (to (any ?one|any ?body|some ?one|others?|the next|another|a [a-z]+))',
      '(no ?one|nobody|no other [a-z]+|any other [a-z]+|any ?one|any ?body) .. (else |again )?.. (go through|goes through|put through|suffer*|have to go|treated)',
      '(lessons|learn from|learn your lesson|do better|in future( (would|could|can|please|will|ring|ask|you|knock))?|for the future|next time (can|could|please|ring|ask|you|knock|,|somebody|someone|it)|put (something|a [a-z]+( [a-z]+)?) in place|a (better|proper|new) (system|process|procedure|contract))',
      '(change|changed|changing|alter|altering|amend*|reword|rewrite|rethink|review|improve*|sort out|scrap|update|overhaul*|fix) .. (the |your |this |that |how |yer )?(policy|policies|system|rule|rules|process|procedure*|form|forms|website|way|letters|script|scripts|wording|phones?|phone line|menu|letter|template*|message|leaflet*|line|appointments?|how (you|it|things|they)|timetable)(?! (of (this )?complaint))',
      '(policy|system|rule|rules|process|procedure|rota) .. (to be |to )?(changed?|rewritten|has to go|must go|reviewed|scrapped|altered|improved|amended)',
      '(stop|stopping|quit) (sending|doing|putting|charging|ringing|calling|knocking|using|making|treating|it happening|this happening|that happening|them happening|leaving|telling|booking|closing|posting)',
      '(should|must|ought to|to|could|would) (be |have )(a |an |some )?(rule|system|list|policy|law|process|register|way of|procedure|sign|warning)',
      'for (everyone|everybody|all of us|shift workers|disabled tenants|the next)',
      'in (other|different|more) languages',
      '(ask|ring|knock|call|check|text|warn us|tell (us|people)) (me |us |people |the [a-z]+ )?(first|before you|beforehand)',
    ),
  ],
  [
    'reassurance_update',
    phrases(
      '(date|dates) (, )?(please|pls|would)|let [a-z]+ know (by|when|what|if|where|whether|how)|(tell|told|know) (me |us |her |him )?(it )?(straight|either way|one way or|yes or|whether)',
      '(update|updates|updated|up to date|let (me|us|him|her|mum) know|hear (back|from (you|someone|somebody|him|her))|roughly when|and when(?= [.,!?])|when please|told when|(what|which) (day|date)|by when|get back to (me|us|him|her)|call (me|us) back with|where (i|we) stand|where we are|where things are|where it is up to|tell me yes or no|(get|be) in touch|(?<= (please|somebody|someone|you|kindly|just) )(answer (me|us|my|the phone)|reply|respond|write back))',
      '(told|tell|telling|know|hear|knowing|say|confirm|inform*|advise*|text|ring|call|email|see|explain) .. (when|what is|what will|whats|what happens|what day|what to expect|how long|how much longer|how soon|it is (on|being|going)|the (date|day|outcome)|that someone|somebody is|someone is|yes or no|who is (coming|dealing)|what (he|she|they|you) (is|are|will|intend|plan))',
      '(ring|call|text|phone|email) (me|us|him|her|my [a-z]+) (with|to say|the (day|date)|and (tell|let|say|confirm))',
      'what happens (with|next|now)',
      'when (is|are|will|can) (someone|somebody|anyone|anybody|he|they|you|it|the [a-z]+|your [a-z]+) (actually |ever |finally |going to |gonna |be )*(coming|come|turn up|arrive|get here|be here|be done|being done|happen*)',
      '(is|are) (it|he|they|anyone|anybody|someone|somebody) (ever |actually )?coming( or not| at all)?',
      '(what is|whats) (actually |really )?(happening|going on|the hold up|the delay) (with|about|on)',
      'someone to (tell|talk|reassure|listen)',
    ),
  ],
];

/** News asked for by name, which is wanted whoever waits and however long; a question when is only that until they have waited. */
export const news = phrases(
  '(a|an|any|some|one|firm|definite|rough|actual) (firm |definite |rough |actual |proper |quick |start )?(date|update|reply|response|acknowledgement|timescale|timetable|time ?frame|phone call|idea when|progress report)(?! (of birth|for my))',
  '(kept|keep|keeping) .. (informed|posted|updated|in the loop|in touch|up to date)',
  '(date|update|timescale|acknowledgement) (, )?(please|pls|would|requested|wanted|needed|required)',
  '(reassur*|promise (me|us)|guarantee|peace of mind|regular updates?|written confirmation)',
);

/** A look is asked for: at what is broken a repair, at what was answered another decision. */
export const looks = phrases(
  '(have |take )?(look|looks|looking|looked|a look|a proper look|another look|checked) (at|pon|into|over|it over)(?! (me|her|him|us|like) )',
  '(look|looking|looked|have a (look|go|read)|take a look|another look|one look)(?= ([.,!?]|please|before|today|when|again|tae)| $)',
  '(read|check) (it|this|mine|that|the [a-z]+|my [a-z]+)( [a-z]+)? (again|properly|please)',
  '(to|must|should|could|can) read (it|this|mine|that|them)',
);

/** What is to be looked at has been answered or decided. */
export const answered = phrases(
  '(answer|answered|reply|replied|decision|decided|decide|letter|complaint|findings?|outcome|response|stage (one|two|1|2)|banding|band|points|application|case|review|refusal|verdict|determination|read what|what you (sent|wrote|decided)|turned down|not having (it|that)|(look|looked|looks) .. (again|afresh|once more)|not happy with that|fine|bedrooms)',
  '(else|other|another (person|officer|one)|one up|different person|second pair of eyes) ... (look|read|eyes|go)',
  '(look*|read|checked) .. by (someone|somebody|another|a different|an independent) (person |officer |one )?(who|else|other|not|outside|independent|higher|senior)',
);

/** Somebody has told, waited or been promised before: a question when it will be is a demand by now. */
export const waited = phrases(
  '(told|asked|reported|rang|rung|phoned|called|emailed|wrote|written|chased|complained|messaged|texted|said) (you|yous|this|it|the office|your [a-z]+|about|for|already|once|twice|again|two|three|four|five|six|seven|eight|ten|several|many|[0-9]+|weeks?|months?|so many|over)',
  '(twice|thrice|again|still|yet|unacceptable|ridiculous|fed up|patience|not good enough|disgrace*|a joke|enough|temper|shambles|beyond|appalling|sick of|tired of|messed about|fobbed off|in the dark|nobody (has )?(come|came|comes|been|turned|told)|no one (has )?(come|came|comes|been|turned|told))',
  '([0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|couple of|few|a) (weeks?|months?|years?) (for|of|now|and|waiting|later|i|we|,|[.!?])',
  '(been|be|keep|kept|stop|sat|still) (waiting|in limbo)',
  'tell me straight',
);
