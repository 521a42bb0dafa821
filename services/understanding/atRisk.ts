import { findFirst, phrases, says } from './phrases.ts';
import type { Said } from './text.ts';

const frail =
  '(mum|mam|mom|mother|nan|nana|gran|grandma|grandmother|dad|father|grandad|grandfather|amma|nani|child|children|kid|kids|son|daughter|little (girl|boy|lad|lass|one)|girl|boy|lad|grandson|granddaughter|grandkids|grandchildren|babby|bairn|wean|wife|husband|youngest|eldest|younger one|lodger|toddler|twins|aunt|auntie|uncle|neighbour|old (lady|man|girl|boy))';

const risk = phrases(
  '(a |the |my |our |her |his )?(new ?born|newborn|baby|babies|bab|toddler|little one|infant|twins)( of [^ ]+ (weeks|months))?( is)?( only)?( [^ ]+ (weeks|months) old)?',
  '(i am|shes|hes|she is|he is|mum is|dad is|wife is|partner is|am) (heavily |six months |seven months |eight months |currently )?(pregnant|expecting)',
  '(asthma|asthmatic|copd|emphysema|heart (condition|problem*|failure)|cancer|chemo|chemotherapy|dialysis|diabetic|diabetes|epilep*|sickle cell|cystic fibrosis|oxygen|arthritis|dementia|alzheimers|parkinsons|stroke|inhaler*|nebuliser|bronchitis|emphysema|pacemaker|lung (disease|condition)|heart attack|angina|blood pressure|on steroids|nearly blind|registered blind|learning (disability|disabilities)|immunosuppressed|multiple sclerosis)',
  '(my |our |an? )?(elderly|frail|disabled|vulnerable) (mum|mother|dad|father|nan|gran|parents|neighbour|lady|man|tenant|person|husband|wife)?',
  '(i am|shes|hes|she is|he is|mum is|dad is|am|is|aged) (7[0-9]|8[0-9]|9[0-9])( years old)?',
  '(wheelchair|bedbound|housebound)( user)?',
  // "Isa next door, 86, heart"
  '(aged |is only |is |shes |hes |, )(7[0-9]|8[0-9]|9[0-9])(?= (,|[.]|years|and (on|has|is|blind|frail|deaf)|with|on her|on his|next month))',
  '[0-9]+ (weeks|months) (pregnant|old baby|gone)',
  '(pregnant|expecting (a |in |our |her |my |twins)|due (any day|in [0-9]+ weeks))',
  '(i am|im|am|is|hes|shes|whos|are|being|as) (registered |severely |physically |very |quite |so |really ){0,2}(disabled|frail|bedridden|bedbound|housebound|vulnerable|terminally ill|infirm|immunosuppressed|immunocompromised|autistic|paraplegic|paralysed|amputee|elderly|blind|deafblind|poorly with)',
  '(my |our |her |his |an? )?(autistic|disabled|severely disabled|epileptic|diabetic|asthmatic|wheezy|premature|prem|poorly|sick|ill) (son|daughter|child|kid|boy|girl|lad|brother|sister|mum|dad|husband|wife|partner|nan|baby|twins|grandson|granddaughter)',
  '(on|using|use|with|need) (a |my |his |her )?(crutches|zimmer|walking frame|walker|walking stick|ventilator|home oxygen|oxygen|stairlift|hoist|catheter|stoma|colostomy)',
  '(mobility|breathing|lung|lungs|heart|kidney|chest|health|mental health|back|spinal) (problems?|difficulties|issues|disease|failure|condition|infection|infections|trouble|transplant)',
  '(one|bad|weak|scarred) (lung|lungs|heart|chest)',
  '(hip|knee|joint) (replaced|replacement|operation|op)|(just had|after|had) (an? |her |his |my )?(hip|knee|heart|major|brain)? ?(operation|surgery|transplant|bypass|stroke|heart attack)',
  '(severe |bad |chronic |acute )?(anxiety|depression|ptsd|schizophrenia|bipolar|psychosis|agoraphobia|eczema|fibromyalgia|leukaemia|pneumonia|scleroderma|lupus|crohns|motor neurone|cerebral palsy|downs syndrome|muscular dystrophy|ms|hiv|croup)',
  '(wheezing|wheezy|wheezes|on steroids|immune system|low immunity)',
  '([0-9]|one|two|three|four) (year|yr) old',
  '(one|two|three|four|five|six) year old',
  '(7[0-9]|8[0-9]|9[0-9]|10[0-9])( year| yr|ish)? (years )?old',
  '(year|years) old .. (mum|mother|nan|gran|dad|neighbour|lady)',
  '(of|is|was|hes|shes|im|am|turned|nearly|aged) (now )?(7[0-9]|8[0-9]|9[0-9])(?= ([.,]|and|with|lives|sat|she|he|in|on|is|next|this|years))',
  '(terminally|critically) ill',
  '(vulnerable|at risk) (adult|person|child)',
  '([0-9]+|two|three|four|five|six|seven|eight|nine|ten) (week|month|weeks|months) old',
  '(bairn|wean|bubba|bb|babby)( is| s)? ?([0-9]+ (weeks?|months?))?',
  // A child or an elder and a sign of illness: "my mother has been coughing", "grandson makes whistle when he breathes".
  `(my |our |her |his |the |mi |wor )?${frail}(s|es)? (?:[^ .!?]+ ){0,8}?(cough*|wheez*|whistl*|rattl*|breath*|breathless|inhaler*|chest|poorly|sick|ill|headache*|dizzy|feverish|fever|temperature|shiver*|trembl*|collapsed|fainted|fell|blue lips|lips|hospital|ambulance|blue lighted|doctor*|gp|nurse|felt sick|frame|stick|zimmer|wheelchair|crutches|oxygen|tubes|insulin|hip|legs|confused|frightened|scared|crying|bruis*|thin)`,
  '(cough*|wheez*|chest|inhaler*|poorly|hospital|breath*|sick) ... (my|our|her|his|the) (little )?(one|baby|bairn|son|daughter|grandson|granddaughter|mum|mother|nan|dad|gran|grandad|girl|boy)',
  '(old folk|old folks|old ones|old people|elderly|pensioners|oap*|vulnerable (people|tenants|residents)|older (people|residents|tenants|folk))',
  '(children|kids|kiddies|bairns|weans|little ones|toddlers|schoolchildren) (walk|go|run|play|sleep|use|live|climb|sit|touch|queue|pass|come) (under|past|near|by|on|in|there|it|through|up|down|with|to|beneath|round|out)',
  '(my|his|her) (lungs|heart|chest|breathing|kidneys|back|hip|legs|nerves|joints) (wont|will not|cant|cannot|is|are|isnt|arent|gets|has|have|go|goes|playing|bad|hurts?)',
  '(with|on|got|using|walks with|uses|has) (the |a |an |his |her |my )?(metal |walking |zimmer )?(tubes|frame|stick|white stick|cane|insulin|oxygen|catheter|nebuliser|pacemaker|walker|guide dog|mobility scooter|hearing aids?)',
  '(isnt|is not|not) all there|thin as a rake|(not|isnt) (very |too )?(well|steady|strong)(?= [.,!?])|unsteady on|cant (breathe|get out of bed|walk far|manage stairs|do stairs)|bed ?bound|end of life|palliative|hospice|just out of hospital|recovering from',
  '(deaf|blind|deafblind|autistic|autism|adhd|downs|dementia|schizophrenic|suicidal|self harm*|brain (injury|damage)|spina bifida|polio|tb|hypothermia|low blood sugar|allerg*|anaphyla*)',
  ', (7[0-9]|8[0-9]|9[0-9]) ,',
  '(7[0-9]|8[0-9]|9[0-9]) , (no|with|and|deaf|blind|frail|lives|on|bad|heart|diabetic)',
  '(seventy|eighty|ninety) ?(one|two|three|four|five|six|seven|eight|nine)?( years old)?',
);

/** "The baby grand", "a bit of a baby", "I am not disabled", "nearly had a stroke when I saw the bill". */
const noRisk = phrases(
  'baby (grand|blue|pink|monitor*)',
  '(bit of a|such a|like a|act* like a|big) baby',
  '(not|isnt|arent|wasnt) (disabled|elderly|pregnant|vulnerable|frail)',
  '(disabled|disable) (bay|bays|toilet|parking|space|spaces|badge)',
  'nearly had a (stroke|heart attack)',
  '(turn*|fall*|fell) (a )?(deaf|blind) (ear|eye)?',
  '(roller|venetian|window|vertical|the) blinds?(?! (man|woman|lady))',
  'like (a|my) (toddler|baby|little one)',
);

/** Who is at greater risk, in the resident's words. Null: nobody named. */
export function readAtRisk(said: Said): string | null {
  const found = findFirst(said, risk);
  return found === null || says(said, noRisk) ? null : found.words;
}
