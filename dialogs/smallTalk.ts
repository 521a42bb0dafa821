import {
  angry,
  askTheOffice,
  helloAgain,
  helpInShort,
  hereAgain,
  kindWordPassedOn,
  thanks,
  whatHasHappened,
  whatICanDo,
} from '../services/wording/en/greeting.ts';
import { offerBesidePraise } from '../services/wording/en/offer.ts';
import { notUnderstoodOnce, notUnderstoodTwice } from '../services/wording/en/problems.ts';
import { addToLeft } from './afterLeaving.ts';
import { keepStory, offerStory } from './offering.ts';
import { asksTheOffice } from './officeQuestion.ts';
import { askContactAgain } from './passingOn.ts';
import { answerStatus } from './statusAnswer.ts';
import { isOnlySwearing } from './swearing.ts';
import type { Talk } from './talk.ts';

/** What is neither trouble nor a wish that Heard knows: a greeting, thanks, or something that was not understood. */
export async function smallTalk(talk: Talk): Promise<void> {
  const { reading, state } = talk;
  if (reading.reference !== null) return answerStatus(talk);
  if (reading.label === 'praise') return takePraise(talk);
  if (talk.text.length > 40 && !reading.empty) keepStory(talk);
  if (reading.empty) return unread(talk);
  if (/^\s*(hi|hello|hey|good (morning|afternoon|evening)|hiya)\b.{0,20}$/i.test(talk.text)) {
    state.notUnderstood = 0;
    return talk.say({ text: helloAgain, acts: ['hello'] });
  }
  if (closes.test(talk.text)) return talk.say({ text: hereAgain, acts: ['thanks'] });
  if (await isForOthers(talk)) return;
  if (isOnlySwearing(talk.text)) return talk.say({ text: angry(talk.landlord), acts: ['heard_anger'] });
  return help(talk);
}

/** "Ok", "bye", "no": the end of a talk, to which a list of services is no answer. */
const closes =
  /^\W*(?:(?:ok|okay|no|nope|nah|right|fine|cool|great|good|sure|bye|goodbye|bye bye|cheerio|see you|later|done|that['’]?s (?:all|it|fine|ok)|nothing(?: else)?|got it|will do|then|now|all good|for now|i see)\W*)+$/i;

/** Something in the score beside the praise: "it is still not done, but the kitchen is lovely". */
const troubleBesidePraise = 0.2;

async function takePraise(talk: Talk): Promise<void> {
  if (talk.reading.dissatisfied < troubleBesidePraise) return talk.say({ text: thanks, acts: ['thanks'] });
  keepStory(talk);
  return offerStory(talk, offerBesidePraise);
}

async function unread(talk: Talk): Promise<void> {
  talk.state.notUnderstood += 1;
  const twice = talk.state.notUnderstood > 1;
  const text = twice ? notUnderstoodTwice(talk.landlord) : notUnderstoodOnce;
  return talk.say({ text, acts: twice ? ['not_understood', 'person_offered'] : ['not_understood'] });
}

/** "Could you pass it on to him", "let her know please": what was said just before is meant. */
const wantsItPassedOn =
  /^\W*(?:(?:and|please|can|could|would|will|you|just|yes|so|ok)\W+)*(?:(?:pass|send|forward) (?:it|this|that|them|my (?:thanks|message|words)) (?:on|along|to)|(?:tell|let) (?:him|her|them)(?: know| that| so)?|say thanks? to (?:him|her|them))\b.{0,40}$/i;

/** A kind word asks for no answer: nobody is asked how to be reached. */
async function passOn(talk: Talk): Promise<void> {
  const { state, residentId, conversationId } = talk;
  const words = [...state.lately.slice(-1).map(({ text }) => text), talk.text].join('\n');
  await talk.cases.matters.requestPerson({ residentId, conversationId, words, contact: null });
  state.notUnderstood = 0;
  return talk.say({ text: kindWordPassedOn, acts: ['passed_on'] });
}

/** What people must hear or answer, and is no trouble. Answers whether the message was that. */
async function isForOthers(talk: Talk): Promise<boolean> {
  if (wantsItPassedOn.test(talk.text)) {
    await passOn(talk);
    return true;
  }
  if (talk.state.personRequest !== null || !asksTheOffice(talk)) return false;
  talk.state.notUnderstood = 0;
  await talk.say({ text: askTheOffice(talk.landlord), acts: ['side_answer', 'not_known'] });
  return true;
}

/** The same list of services three times over tells a resident that nobody listens: shorter each time, then a person. */
async function help(talk: Talk): Promise<void> {
  if (await addToLeft(talk)) return;
  const { state, reading, landlord } = talk;
  state.notUnderstood += 1;
  if (state.personRequest !== null && state.notUnderstood === 1) return askContactAgain(talk);
  if (state.notUnderstood > 2) {
    return talk.say({ text: notUnderstoodTwice(landlord), acts: ['not_understood', 'person_offered'] });
  }
  if (reading.category !== null) return talk.say({ text: whatHasHappened, acts: ['help'] });
  const text = state.notUnderstood > 1 ? helpInShort : whatICanDo(landlord);
  return talk.say({ text, acts: ['help'] });
}
