import type { StaffCommand } from '../complaints/commands.ts';
import type { Offered } from '../complaints/keepingTold/events.ts';
import { needs } from '../wording/en/demo/people.ts';
import { actionWords, learningWords, recordWords, updateWords } from '../wording/en/demo/work.ts';
import type { LivedCase } from './livedCase.ts';

/** What staff offer, and the resident's answer: yes, no, or nothing at all. */
async function answersOffer(lived: LivedCase, offer: Offered): Promise<void> {
  const answer = lived.chance.oneOf({ yes: 55, no: 25, nothing: 20 });
  if (answer === 'nothing') return;
  const wanted = answer === 'yes';
  const words = wanted ? recordWords.yesPlease : recordWords.noThanks;
  await lived.does({ type: 'replyToOffer', offer, wanted, words });
}

async function interviews(lived: LivedCase): Promise<void> {
  const manner = lived.chance.pick(['in_person', 'phone', 'video'] as const);
  await lived.does({ type: 'offerInterview', with: 'resident', manner });
  await answersOffer(lived, 'interview');
  if (lived.chance.happens(60)) {
    await lived.does({ type: 'noteInterview', with: 'resident', words: recordWords.interview });
  }
}

/** How often each of these happens while a complaint is looked into, of a hundred. */
const besideTheWork: [number, (lived: LivedCase) => StaffCommand][] = [
  [25, () => ({ type: 'note', words: recordWords.note })],
  [15, ({ chance }) => ({ type: 'giveUpdate', words: chance.pick(updateWords) })],
  [8, (lived) => ({ type: 'promiseCallback', at: `${lived.after(1)}T11:00`, words: recordWords.callback })],
  [9, (lived) => ({ type: 'recordAdjustment', words: lived.chance.pick(needs), reviewOn: lived.after(60) })],
  [3, () => ({ type: 'decideCoverage', covered: true, reasons: recordWords.covered })],
  [1, () => ({ type: 'setLegalHold', held: true, words: recordWords.hold })],
];

/** What happens beside the written steps while a complaint is looked into. */
export async function isLookedInto(lived: LivedCase): Promise<boolean> {
  if (!lived.wait(0, 2)) return false;
  if (lived.chance.happens(lived.stage.landlord.procedure.interviews === null ? 15 : 55))
    await interviews(lived);
  for (const [inHundred, command] of besideTheWork) {
    if (lived.chance.happens(inHundred)) await lived.does(command(lived));
  }
  if (lived.chance.happens(1))
    await lived.does({ type: 'recordDeath', who: 'complainant', words: recordWords.death });
  const { callbacks } = await lived.get();
  if (callbacks.length > 0 && lived.chance.happens(80) && lived.wait(1, 1)) {
    await lived.does({ type: 'makeCallback', number: 1 });
  }
  return lived.today <= lived.stage.until;
}

/** What is promised with a decision, by when. */
export async function promises(lived: LivedCase): Promise<void> {
  const many = lived.chance.oneOf({ 0: 12, 1: 58, 2: 30 });
  for (let left = Number(many); left > 0; left -= 1) {
    const dueOn = lived.after(lived.chance.whole(5, 30));
    await lived.does({ type: 'promiseAction', words: lived.chance.pick(actionWords), dueOn });
  }
}

/** Most of it is done by its day, some late, some never. Gives whether the demo goes on. */
export async function keepsPromises(lived: LivedCase): Promise<void> {
  const open = (await lived.get()).actions.filter(({ completedOn }) => completedOn === null);
  for (const { action, dueOn } of open.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))) {
    const how = lived.chance.oneOf({ kept: 76, late: 15, never: 9 });
    if (how === 'never') continue;
    const near = lived.after(lived.chance.whole(2, 10));
    const day =
      how === 'kept' ? (near < dueOn ? near : dueOn) : lived.after(lived.chance.whole(1, 12), dueOn);
    if (!lived.goTo(day)) return;
    await lived.does({ type: 'completeAction', action });
  }
}

/** What was learnt from it. */
export async function learns(lived: LivedCase): Promise<void> {
  if (lived.chance.happens(28)) {
    await lived.does({ type: 'recordLearning', words: lived.chance.pick(learningWords) });
  }
}
