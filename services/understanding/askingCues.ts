import { phrases } from './phrases.ts';

const politely =
  '(please |kindly |pls |plz |just |now |at least |maybe |perhaps |simply |then |also |actually ){0,3}';
/** "Do send somebody". */
const pressingly = `(do |oh do )?${politely}`;
const somebody =
  '(you|u|ya|yer|yous|youse|yow|someone|somebody|anyone|anybody|one of (you|them|your [a-z]+)|your [a-z]+|they|he|she|another [a-z]+|a [a-z]+|a (different|senior|proper) [a-z]+|the (office|council|manager|officer|board|panel|chair|landlord|co op|coop|caretaker|plumber|contractor*|engineer|team))';
const something =
  '(it|this|that|these|those|them|both|mine|i|we|the [a-z]+( [a-z]+)?|my [a-z]+( [a-z]+)?|our [a-z]+|his [a-z]+|her [a-z]+)';

/** Wishes: what follows is asked for. `like` alone is a comparison, `after` alone a time. */
export const wishes = phrases(
  '(?<! (a|the|my|our|your|two|three|four|five|his|her|this|one|another|every|no|first|last|each|transfer|rent|[0-9]+) )(demand|demands|request|requests|invite|invites|claim|claiming|claimed)',
  '(want|wants|wantin|wanting|wanna|need|needs|require|seek|seeks|seeking|insist|deserve|deserves|expect|expects|expecting|appreciate|beg|begging)',
  '(would|id|wid|wud|should|shud|might|really|only|i|we) (really |just |very much |only |still |simply |ideally |dearly |also |be ){0,2}(like|love|ask|prefer|rather|settle|hope|wish|content|happy)(?! to (complain|say|make|thank|know if you|report|add|point))',
  '(am|im|are|were|is|just|only|simply|all) (i am |im |we are |only |really |just |simply ){0,2}(asking|after|seeking|looking for|hoping|requesting|claiming|appealing)',
  '(asks|ask|asking|hoping|hope|hopes|looking|appeal|appealing|grateful|glad|obliged|pleased|thankful|lovely|nice|good) (me |you |us )?(for|if|that|you|the [a-z]+ to|someone|somebody|to (see|have|be told|hear|know|learn))',
  '(my|our|his|her) (hope|wish|request|demand) (is|,)',
  '(could|can) (also |really )?do with',
  '(have|has) (a |the |one )?wish',
  '(owe|owes|owed) (me|us|him|her|them|my [a-z]+|that [a-z]+|an|something|some)',
  '(i|we) (just |only |do |really )?(wish|hope)',
  '(what|all|only thing|one thing) (i|we|she|he|mum|dad|they|would|[a-z]+ ever) .. (want|wants|wanted|need|needs|ask|asks|like|after|asking|help|hope)',
  '(remedy|outcome|required|sought|wanted|needed|demand|request|want|resolution) ,',
  'put it right (is|would|by|,)',
);

/** Somebody is asked, or something is asked about: "could you", "when will somebody", "any chance of". */
export const questions = phrases(
  `(can|could|would|will|cant|couldnt|wont|wouldnt|cud|wud) ${politely}${somebody}(?! (believe|imagine|not|see|tell i))`,
  `(can|could|might|may|would|cant|couldnt) ${politely}${something}`,
  `when (are|is|will|can) ${politely}${somebody}`,
  `[.!?] (are|is) ${somebody} (ever |actually )?(going to|gonna)`,
  'when (you|they|yous|somebody|someone|he|she) (will|are|is|can|going to)',
  '(who|whom) (do|should|can|could|must|does) (i|we|one|she|he|you) (have to |need to )?(ring|call|phone|ask|see|contact|speak|tell|email|write)',
  '(you|yous|someone|somebody|one of you|they) (could|might|would) (please |maybe |perhaps |just |kindly |also )?(fix|mend|repair|send|come|put|get|change|clean|make|replace|tell|explain|give|pay|stop|remove|clear|take|look)',
  '(if|perhaps|maybe) (you|yous|u|somebody|someone) (can|could|would|might|will)',
  '(what is|whats|what was) (actually |really )?(happening|going on|the (hold up|delay|news|latest|plan))',
  'what (are|will|would) (you|they) (going to )?(be )?do(ing)? .. (to|so)',
  '(any chance|is there any (way|chance)|how about|what about|would you mind|would it be possible|is it possible|too late to|too much (to (ask|expect|hope)|trouble))',
  'the (very )?least (you|they|he|she|someone|somebody) (can|could) (do|give|offer)',
  'at (the )?(very )?least',
);

/** What ought to be done, and by whom. */
export const duties = phrases(
  `(${somebody}|staff|people|nobody|no one|no other [a-z]+) (really |just |all |else ){0,2}(should|must|ought to|needs? to|want to|wants to|has to|have to|had better|could at least|shall)(?! have (?!(a|an|some|your|the|more|people|something|my|our|it|that|this) ))`,
  `${something} (really |just |all |please ){0,2}(should|must|ought to|needs? to|has to|have to|shall|wants)(?! have (?!(a|an|some|your|the|more|people|something|my|our|it|that|this) ))`,
  '(about time|high time|time) (that )?(you|they|someone|somebody|it)',
  '(there|it) (should|ought to|must|needs to) be',
  '(will|would|must|to) be made to',
);

/** Verbs that are orders wherever they begin a sentence. */
const deeds =
  '(fix|mend|repair|sort(?! of)|replace|unblock|remove|repaint|rehang|refit|reglaze|install|reseal|send|get|arrange|give|pay|refund(?! of)|reimburse|compensate|repay|apologi[sz]e|say (you|sorry)|tell|explain|show|set out|let|keep(?! [a-z]+ing )|ring|email|reply|respond|confirm|inform|advise|alter|amend|improve|reconsider|rethink|think again|overturn|reverse|cancel|withdraw|waive|wipe|reinstate|restore|recalculate|correct|discipline|sack|retrain|train|teach|make|ensure|learn|insulate|sweep|oil|grease|render|cross|strike|find|unlock|secure|board up|dont|do not|consider|rebook|repoint|attend|escalate|chuck|bring|have (a|another|a proper) (look|word|go)|have (it|this|that|them|him|her) (?!(been|all|in|here|from|for|to|with|on|at|i|we|you) )[a-z]+|come and|come fix)';
/** Verbs that are orders only with what they are to be done to: "clean floor" is none, "clean the floor" is. */
const deedsToSomething =
  '((clean|clear|finish|empty|adjust|paint|fit|service|seal|return|cover|answer|call|text|phone|write|change|review|check|lift|swap|move|treat|hang|knock|fill|do|take|cut|update|drop) (it|this|that|these|those|the|my|mi|our|me|us|him|her|them|your)|(come|send (someone|somebody|a [a-z]+)) (round|out|over|up|and)|look (again|at (it|this|that|my|our|mi|mine))|see to|deal with|put (it|me|us|them|frame|my [a-z]+|the [a-z]+) (back|right|on|up|to rights|in)|stop (the|this|that|it|sending|putting|charging|ringing|calling|knocking|treating|doing|using))';

/** Orders: at the beginning of a sentence, after a comma, or begged with `please`. Read with a full stop put before. */
export const orders = phrases(
  `(, |[.!?] |and then |then |, and |right |/ )${pressingly}(go and |to )?${deeds}`,
  `([.!?] |and then |then )${pressingly}${deedsToSomething}`,
  `(please|pls|plz|kindly) (just |do |can you |could you ){0,2}(?!(to|dont|do not|take note|find|accept|note|register|log|treat|record|excuse|forgive) )[a-z]+`,
  `(please|pls|kindly) ... and (then |also |please |now ){0,2}${deeds}`,
  'just (sort|fix|mend|get|tell|give|come|finish|repair|replace|say|pay|put|let)',
);

/** What was said before them is asked for: "an apology would be nice". */
export const afterthoughts = phrases(
  '(would|wud|might|will|wouldnt) (not |really |also |certainly |at least ){0,2}(be (very |most |so |really )?(nice|good|welcome|lovely|appreciated|great|grand|enough|proper|more than enough|the decent thing|decent|helpful|fine|handy|ideal|in order|something|a start)|do(?= [.,!?]| $)|suffice|help|hurt|go (a long way|amiss|far)|mean (a lot|the world))',
  '(is|are) (all|the least|what) (i|we|you|they|she|he|mum|dad)',
  '(is|isnt|not) (too|that) much to (ask|expect)',
  '(is|are) (now |hereby )?(required|requested|sought|asked for|needed|expected|overdue|due|owed|in order|demanded|wanted)',
  '(requested|sought|required|wanted|expected|appreciated|welcome|demanded|needed)(?= [.!?]| $)',
  '(please|pls|plz|nothing less)',
);
