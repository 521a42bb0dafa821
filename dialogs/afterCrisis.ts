import { plusMilliseconds } from '../services/clock.ts';
import { safetyNumbers } from '../services/landlords/emergencyNumbers.ts';
import {
  type AfterCrisis,
  afterCrisis,
  complaintWaits,
  storyWaits,
} from '../services/wording/en/afterCrisis.ts';
import { factsIn } from './answering.ts';
import { replyOf } from './buttonReplies.ts';
import type { Danger } from './danger.ts';
import { offerStillOpen, offerStory } from './offering.ts';
import { wishesToAdd, wishesToGoOn } from './resuming.ts';
import type { Talk } from './talk.ts';

/** The next day's message is heard for what it says. */
const lastsMilliseconds = 12 * 3_600_000;

const whoKnows =
  /\b(?:tell|telling|told|report|reporting|ring|call|phone|inform|contact|send)(?:ing)?\b.{0,30}\b(?:any ?one|some ?one|any ?body|some ?body|police|999|ambulance|doctor|gp|social|council|family|them|people|on me)\b|\bwho\b.{0,20}\b(?:see|sees|know|knows|read|reads)\b|\b(?:private|confidential|secret|between us)\b|\b(?:come|coming) (?:to|for|round)\b/i;
const notSafe =
  /\b(?:not|isn['’]?t|don['’]?t (?:feel|think)|never)\b[^.!?]{0,15}\b(?:safe|ok|okay|fine|better|good|all ?right)\b|\b(?:worse|can['’]?t|cannot)\b/i;
const better = /\b(?:safe|ok|okay|fine|better|all ?right|just tired|only tired|calmer?|calmed)\b/i;

/**
 * The messages after words about suicide or self-harm. Until the resident turns to something else, nothing is asked and no list
 * of services is shown: what they read next must sound as if somebody had heard them. Answers whether it spoke.
 */
export async function answerAfterCrisis(talk: Talk, danger: Danger): Promise<boolean> {
  const { state } = talk;
  const open = state.afterCrisis;
  if (open === null || danger !== 'none') return false;
  if (plusMilliseconds(open.at, lastsMilliseconds) < talk.receivedAt || turnsElsewhere(talk)) {
    state.afterCrisis = null;
    return false;
  }
  if (comesBackToStory(talk)) {
    state.afterCrisis = null;
    await (state.offer === null ? offerStory(talk) : offerStillOpen(talk));
    return true;
  }
  open.times += 1;
  await answerWarmly(talk, open.times);
  return true;
}

async function answerWarmly(talk: Talk, times: number): Promise<void> {
  const { landlord, production, state } = talk;
  const what = meaningOf(talk);
  const answer = afterCrisis(what, safetyNumbers(landlord, production), landlord.shortName);
  const waits = times > 1 && what !== 'thanks' ? null : await whatWaits(talk);
  if (state.intake !== null && what !== 'who_knows')
    await talk.cases.note(state.intake.complaintId, talk.text);
  await talk.say({ text: waits === null ? answer : `${answer}\n\n${waits}`, acts: ['after_crisis'] });
}

function meaningOf(talk: Talk): AfterCrisis {
  const { text, reading } = talk;
  if (whoKnows.test(text)) return 'who_knows';
  if (notSafe.test(text)) return 'not_safe';
  if (/\b(?:thanks?|thank you|ta|cheers|bye|goodbye|good night)\b/i.test(text)) return 'thanks';
  if (better.test(text)) return 'better';
  return replyOf(reading, text) === 'no' ? 'no' : 'listening';
}

async function whatWaits({ state, cases }: Talk): Promise<string | null> {
  if (state.intake !== null) return complaintWaits((await cases.get(state.intake.complaintId)).reference);
  return state.heardConcern === null && state.offer === null ? null : storyWaits;
}

/** What has an answer of its own: a wish, a question that Heard knows, trouble at home, the answer to the open question. */
function turnsElsewhere(talk: Talk): boolean {
  const { reading, text } = talk;
  if (reading.wishesToComplain) return true;
  if (whoKnows.test(text) && reading.action !== 'offer') return false;
  if (wishesToGoOn(text) || wishesToAdd(text) || tellsOfTrouble(talk)) return true;
  const given = [reading.phone, reading.email, reading.reference].some((each) => each !== null);
  return given || reading.sideQuestions.length > 0 || answersAsked(talk);
}

const others = ['service_request', 'status_question', 'human_request', 'review_request'] as const;

function tellsOfTrouble({ reading }: Talk): boolean {
  return reading.action !== 'pass' || others.some((label) => reading.labels.includes(label));
}

function answersAsked({ reading, text, state }: Talk): boolean {
  const asked = state.intake?.asked ?? null;
  return asked !== null && factsIn(reading, text)[asked] !== undefined;
}

/** "What about my ceiling": they come back to what was told beside it, and now it is offered. */
function comesBackToStory({ state, reading }: Talk): boolean {
  return state.intake === null && state.heardConcern !== null && reading.category !== null;
}
