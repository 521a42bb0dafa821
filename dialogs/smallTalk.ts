import { helloAgain, thanks, whatICanDo } from '../services/wording/en/greeting.ts';
import { notUnderstoodOnce, notUnderstoodTwice } from '../services/wording/en/problems.ts';
import { keepStory } from './offering.ts';
import { answerStatus } from './statusAnswer.ts';
import type { Talk } from './talk.ts';

/** What is neither trouble nor a wish that Heard knows: a greeting, thanks, or something that was not understood. */
export async function smallTalk(talk: Talk): Promise<void> {
  const { reading, state } = talk;
  if (reading.reference !== null) return answerStatus(talk);
  if (reading.label === 'praise') return talk.say({ text: thanks, acts: ['thanks'] });
  if (talk.text.length > 40 && !reading.empty) keepStory(talk);
  if (reading.empty) {
    state.notUnderstood += 1;
    const twice = state.notUnderstood > 1;
    const text = twice ? notUnderstoodTwice(talk.landlord) : notUnderstoodOnce;
    return talk.say({ text, acts: twice ? ['not_understood', 'person_offered'] : ['not_understood'] });
  }
  if (/^\s*(hi|hello|hey|good (morning|afternoon|evening)|hiya)\b.{0,20}$/i.test(talk.text)) {
    return talk.say({ text: helloAgain, acts: ['hello'] });
  }
  state.notUnderstood += 1;
  if (state.notUnderstood > 1) {
    return talk.say({ text: notUnderstoodTwice(talk.landlord), acts: ['not_understood', 'person_offered'] });
  }
  return talk.say({ text: whatICanDo(talk.landlord), acts: ['help'] });
}
