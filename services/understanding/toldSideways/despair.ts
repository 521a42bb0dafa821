import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const pills =
  '(tablets?|tabs|pills?|heart pills|meds|medication|comprimidos|doses|insulin|painkillers|paracetamol|morphine|methadone|sleeping (pills|tablets)|co codamol|amitriptyline)';

const ready =
  '(on the table|in (my|his|her) lap|in front of me|saved|saving|kept|keeping|putting .. by|put by|stash*|hoard*|stor(ed|ing)|count*|lined up|all of them|would do it|do the job|be enough|still got|got all|bedside|next to me|in a row|tipped out|by one a day)';

const height =
  '(bridge|viaduct|canal|multi storey|cliff*|train|tracks|platform|railway|rail* line|weir|motorway|overpass|flyover|balcony|veranda|top floor|roof|river|quay|docks?|pier|edge|ledge|window|tram|lorry)';

/** Death spoken of by its preparations, its places and what would be left behind. */
export const despairToldSideways: Danger[] = [
  {
    kind: 'crisis',
    says: phrases(
      `${pills} ... ${ready}`,
      `${ready} ... ${pills}`,
      `(keep|keeping|kept|saving|saved|counting|counted|hiding|stashing|collecting) (all |up )?(of )?(my|his|her|the|their|er) ${pills}`,
      `(how many|all) (of )?(the |my |his |her |er |their )?(heart |sleeping )?${pills}`,
      '(know|looked up|worked out|googled) (exactly )?(the doses?|how long it takes|what dose|how many (pills|tablets|to take|would|it takes))',
      'how (many|much) .. (pills|tablets|of them) would (do it|it take|be enough|finish|kill)',
      'how many .. (pills|tablets|heart pills) .. (do it|take|enough)',
      '(took|take|taken) all of (them|it)( and| n|$)',
      'all of (them|it) (and|n) it went quiet',
    ),
    unless: phrases(
      '(pharmacist|tray|prescription (delivery|locker)|pharmacy (is|was|shut)|chemist|dishwasher|carer (gives|counts)|dosette|paint|moss|slug*|descal*|nurse|collect my|pick up my|post|left in the|locker|count*ing on|you know how many|how many times|blister pack)',
    ),
  },
  {
    kind: 'crisis',
    says: phrases(
      `(on|to|from|off|over|up|by|at|in|under) (the|a|my|our) ([a-z]+ )?${height}`,
      `(railway|suspension|road|river|canal) bridge`,
    ),
    with: phrases(
      '(think* (about|of) (jump*|it|the|going)|thought (about|of) (it|jump*|the)|simplest (exit|way)|easiest way|go look|what (it|it would) (feel|be) like to (fall|jump|let go)|let go|(to|just|might|could|would|and|ill) jump|not do the back|no point|see (what|whit) (i )?(am|is)? ?here|texted me (goodbye|ta ra|love)|ta ra|end it|nobody would|no one would|my shoes (off|on)|think it (every|all) day|think every day|one step|wouldnt take much|step off|just step|lean over|drop from)',
    ),
    unless: phrases(
      '(kids|children|boys|someone|lads?|cat|ball|pigeon*|dog) .. jump*',
      '(cleaner|scaffold*|roofer*|leak*|trampoline)',
    ),
    reach: 200,
  },
  {
    kind: 'crisis',
    says: phrases(
      '(papers?|affairs|paperwork|accounts|everything|things) (is |are |all |now |is all )?(put )?in (order|the biscuit tin)',
      '(given|gave|giving|give|gid|gie) (away )?(my|me|is|his|er|her|all my|all me) (stuff|things|clothes|cat|dog|pets?|rings|ring|records|guitar|pc|telly) (away|to|and|er)',
      '(given|gave|giving) .. (her|his|er|my|me|all (her|his|my)) (cat|dog|things|stuff|rings) .. (rings|away|goodbye|look after)',
      '(cat|dog|budgie|pets?) (is |are |has been )?(provided for|sorted|arranged|rehomed|gone to)',
      'arranged (for|someone for|a home for) the (cat|dog)',
      '(who|what|someone) (takes|gets|has|have|will take|will have|happens to|looks after|look after) (the|my|me) (dog|cat|budgie|kids)',
      '(closed|shut) (all )?(my|his|her|the|all) accounts',
      '(all|everything) accounts closed',
      '(shant|wont|will not|not|shall not|isnt) (be )?(needing|need|going to need) (it|them|any|this|that|the [a-z]+|a new)( any ?more| after tonight| where|$)?',
      'wont be (here|about|around) (friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|next|after|by|when|for|much|to|in)',
      'if i (isnt|am not|m not|not) (here|around|about|back|gone)',
      '(one name fewer|one less (mouth|name|person|of us))',
      '(wrote|written|writ|writing|left|leaving) (a |the |my |some )?(letters?|notes?|note) (to|for|out for) (my |the |our |me )?(nan|mum|mam|mom|sister|brother|son|daughter|kids|children|wife|husband|family|everyone|susan|them all|girls|boys)',
      'wrote to .. (kids|children|son|daughter|susan|sister|them all)',
      'whoever (finds|opens my door|comes in)',
      '(thankyou|thank you|thanks) (to|for) ... (without saying|before i go|for everything)',
      'without saying (thank ?you|goodbye|ta ra|cheerio)',
      '(i am|im|was|just|i) (sorry|thank you) for everything',
      '(thank you|thanks) for everything .. (goodbye|bye|sorry|wont)',
      '(be|being|go|going|get|join|joining) (and be |to be |back |up )?(with|to) (him|her|mum|mam|mom|dad|[a-z]+|them|my (wife|husband|mum|dad|son|daughter|boy|girl)) (again|tonight|soon|now)',
      '(go|going) (to )?(meet|join|be with) (him|her|my|the lord|god|jesus|mum|dad)',
      '(lord|god|jesus|allah) (to |just |please |can |will )?take me',
      '(theyd|they would|they will|kids would|everyone would|everybody would|youd|all|they|she would|he would) (all )?(be|are) (better|happier) (off)?',
    ),
    with: phrases(
      '(again|shant|tonight|today|tomorrow|now|tired|done|sorry|thank|kind|civil|goodbye|any ?more|dead|gone|lost|died|without|since|friday|monday|sunday|after|point|here|fuss|somebody|someone|young|tenant goes|door|told|drawer|bothered|give (it )?to|saying|him|her)',
    ),
    unless: phrases(
      '(can you|could you|please come|come (on )?(monday|tuesday|wednesday|thursday|friday|next|another)|rearrange*|reschedul*|rebook*|instead|moving (out|house|in|to)|moved (out|to|in)|transfer|new (flat|house|home|tenant|place)|mutual|keys back|hand(ing)? .. keys|holiday|on leave|away (for|until|till|on)|work until|at work|hospital|operation|surgery|skip|charity shop|bulky|appointment|engineer|plumber can|surgery|service charge|(sofa|bed|cooker|fridge|carpet*|washing machine) (is|was|collected)|better off (with|if you|moving|going|asking|paying|renting)|parcel|permit|parking|visitor*|caretaker retir*|retir*|rent account|in order of|order (number|form)|swap)',
    ),
    unlessNear: phrases(
      '(on holiday|fortnight in|visiting my|back on the|flying|i move|moving out|new flat|new house)',
    ),
    reach: 220,
  },
  {
    kind: 'crisis',
    says: phrases(
      '(see|saw|seeing|find|found|feel|have|got|is|theres|isnt|see much|see the|been) (no |a |any |the |no longer a |much |nay |nae )?(reason|sense|use|purpose|point|need) (to|in|of|for) (be here|being here|go on|going on|carry* on|living|live|get* up|wake|waking|me|driving on|it all|any of it|owt|my life|life|another day|continue|existing|stay*)',
      '(stopped|stop) seeing (the|any) point',
      '(no|nee|any) point (to|in|of) (any|ony|owt) of (it|this) .. (roof|bridge|any ?more|dead|gone|tired|end|tablets|since)',
      'no point (to any of it|being here|in me|in us|me being here)',
      '(cant|cannot|dont|dont think i can|no longer|dont find i can|cannae) (really )?(carry|keep|go) (on|going) (with (it|life|this life|living)|without (her|him|them|my|barbara|frank|mum)|living|like this any ?more|since (he|she|the|my)|in this world|since)',
      '(carrying|carry|going|go|living|life) (on )?without (him|her|barbara|[a-z]+|them|my (wife|husband|boy|girl|son|daughter|mum)) .. (dont|cant|not|no|isnt)',
      '(dont|not|no|didnt|sooner not|rather not|wish i wasnt|wish i werent) (want |wanted )?(to |more |to be |be |more be ){1,3}(be )?here( any ?more| tonight| tomorrow|$)?',
      '(sooner|rather) (i )?(not|wasnt|werent|didnt) (be |have to be )?(here|alive|wake up|exist)',
      '(no|without|not) (waking|wakin|wake) up (at|again|from|tomorrow|from it)',
      '(sleep|go to bed|drift off|nod off|kip) (and|n|wi|with|an) (not|never|no|dont) (wake|waking|wakin)',
      '(see|know) (what|whit|why) (i am|am|im) (even |still )?here (for|fur)',
      'for what i should (wake|live|get up)',
      '(nobody|no one|nowan|no body) (would|wud|will|d) (even )?(notice|miss me|care if i|know i was gone|find me|bother)',
      '(burden|bother|weight) (on|to) (everyone|everybody|them|my (kids|family|daughter|son|wife)|you all|the family|all of)',
      '(i have|ive|i) (ad|had) (enuff|enough) (now|of it all|of everything|of being here) .. (mean it|sorry|this time|bye|love)',
      '(no|nothing) more (fear|wish|strength|fight) (and|nor|in me|left)',
      '(i am|im|am) (just )?(so |totally )?done (with (everything|it all|life|living|being|people|me)|now (bye|sorry))',
      '(im|i am) done (\\.|,) ?$',
      '(gone|go) (and )?(top|end|off|do) (myself|meself|missen|mesen|himself|hisself|herself|himsen)',
      '(end|ending) (it|myself|things|my days|his life)( all)? (tonight|today|now|soon|this week|then|properly|if|because)',
      '(feel|feels|felt) like (ending|topping|jumping|killing|finishing|giving up on life)',
      '(going to|might|will|could|gunna|gonna) (end|finish) (it|myself|things|this)( tonight| now| for good| today| soon| all|$)',
      '(finish|finishing) (myself|it all) ?(off)?',
      '(keep|kept|been|i) (thinking|thinkin|think) (what|wht|about what|how) (if|it would be|if i) (i )?(just )?(wasnt|werent|took|died|jumped|went|stopped|didnt wake|never woke)',
      '(stood|sat|sitting|sittin|standing|perched|outside|outside of it|been) .. (ledge|wrong side|railings|edge of the (roof|platform|bridge|balcony|cliff)|the outside of (it|the window|the railings))',
      '(up|stood|sat) (on|oan|on top of) (the )?(roof|multi storey|bridge|viaduct|ledge)',
      '(text*|sent|rang|rung|left|phoned|message*) (me |us |his mum |a message )?(saying |to say |and said )?(goodbye|ta ra|tara|love ya|sorry for everything|look after the kids|he wont be needing it)',
      '(list of|write down|wrote down|writing out) (who gets what|who is to have|funeral|what songs)',
      '(tub|bath|car|garage|shed) .. (hose ?pipe|full tank|exhaust|rope|running with the door)',
      '(hose ?pipe|rope|noose|blade|razor|stanley knife|bleach) .. (ready|my (arm|wrist|neck)|in my (hand|bag|lap)|bought|upstairs|thinking|use it on me)',
      '(cut|cutting|cuttin|burning|hurting) (my|me) (arms?|legs?|wrists?|thighs?|self|skin) (again|to|cos|because|at night|when|up)',
      '(not|dont) (be )?(bothered|care|fussed) (if|whether) i (live|die|wake|get up|am alive)',
      '(hope|pray|wish) (every night |each night |i go to bed |that |i |to )*(i )?(dont|not to|never|do not) wake( up)?',
      '(sooner|better) (be )?(dead|in the ground|in my grave|under the ground|six foot under)',
      'nothing (left|more|else) (to|for me to) (stay|live|go on|carry on|get up|be here) (for)?',
      '(world|place|kids|family|everyone|they) (is|are|be|would be) (better|fine|ok|alright|happier) (off )?without me',
    ),
    unless: phrases(
      '(cant (carry|keep|go) on (like this )?(with|without) (a|the|no|heating|hot|water|lift|this (lift|boiler|door|noise))|dont want to be here (when|while|for the|on|at|if (the|you)|that day|that (morning|afternoon)|till|until)|(dont|not) (need|have) to be here|(reason to be|being|be) here (all|when|on|waiting|if|for)|to be here (for|when|while) the|(point|use|sense) (in|of|to) (me )?(ringing|reporting|phoning|complain*|writing|asking|emailing|waiting|booking|being here when)|nobody would (notice|care if i) (but|painted)|roof(er|ers|ing)|scaffold*|goodbye to the|film|song|burden of|tenancy|contract|lease)',
    ),
  },
];

/** The same in the commonest other tongues of residents; letters without their marks, as `Said.plain` has them. */
const wishesToDie = [
  // Polish
  'nie chce (mi sie )?(juz )?zyc',
  'chce (umrzec|sie zabic)',
  '(zabije|zabic|zabije|powiesze) sie',
  'skonczyc (ze soba|z tym wszystkim|to wszystko|z zyciem)',
  'nie widze sensu',
  'mysle zeby skonczyc',
  'samobojst[a-z]*',
  'nie mam (juz )?sily zyc',
  'odebrac sobie zycie',
  // Portuguese and Spanish
  '(quero|queria) (morrer|me matar|sumir)',
  'nao quero (mais )?(viver|estar aqui)',
  '(me matar|matar me|tirar a minha vida|acabar com (tudo|a minha vida))',
  '(quiero morir*|no quiero vivir|matarme|quitarme la vida|suicidarme)',
  // Romanian
  '(vreau sa mor|nu mai vreau sa (traiesc|fiu)|ma omor|sa ma omor|imi iau viata|sinucid[a-z]*)',
  // Somali
  '(waan is ?dilayaa|is ?dilo|naftayda (dil|goyn|qaad)[a-z]*|waxaan rabaa inaan dhinto|ma rabo inaan noolaado)',
  // Welsh
  '(eisiau marw|lladd fy hun|ddim eisiau byw|dim eisiau byw|diwedd ar y cyfan)',
  // French, Italian, Turkish
  '(envie de mourir|veux mourir|me suicider|en finir avec|plus envie de vivre|voglio morire|olmek istiyorum|intihar)',
  // Urdu, Hindi and Punjabi in Latin letters
  '(mar(na|jana|ne) (chahta|chahti|chah)[a-z]*|jeena nahi|jina nahi|khud ?kushi|khudkhushi|zindagi khatam)',
  // Ukrainian and Russian
  '(не хочу (бiльше |більше |больше )?(жити|жить)|хочу (вмерти|померти|умереть)|(вбити|убити|убить) себе?я?|покiнчити|покінчити|покончить|самогуб[^ ]{0,12}|самоуб[^ ]{0,12})',
  // Arabic, Urdu, Bengali
  '(اريد ان اموت|أريد أن أموت|بدي موت|انتحر|الانتحار|انتحار|اقتل نفسي|لا اريد العيش|مرنا چاہ[^ ]{0,12}|خودکشی|جینا نہیں چاہ[^ ]{0,12}|مر جانا چاہ[^ ]{0,12})',
  '(আত্মহত্যা|মরে যেতে চাই|মরতে চাই|বাঁচতে চাই না)',
];

/** As `readText` folds letters. */
function withoutMarks(phrase: string): string {
  return phrase.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Somebody who wants to die and says so in another language. */
export const despairInOtherLanguages: Danger[] = [
  { kind: 'crisis', says: phrases(...wishesToDie.map(withoutMarks)) },
];
