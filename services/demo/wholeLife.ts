import { recordWords } from '../wording/en/demo/work.ts';
import { isLookedInto, keepsPromises, learns, promises } from './along.ts';
import { arrives, arrivesAsGroup } from './arriving.ts';
import type { LivedCase } from './livedCase.ts';
import { begins, comesToDo, decides, takesMoreTime } from './stageOne.ts';
import { asksForReview, goesToOmbudsman, isReviewed } from './stageTwo.ts';

/** From the acknowledgement to the end, as far as the demo's last day lets it. */
async function goesOn(lived: LivedCase): Promise<void> {
  if (!(await isLookedInto(lived)) || !(await takesMoreTime(lived, 'stageOne'))) return;
  if (lived.chance.happens(2)) {
    await lived.asResident().withdraw(lived.id, recordWords.withdrawn);
    return;
  }
  if (!(await comesToDo(lived, 'stageOne', 10))) return;
  const { officer } = await lived.get();
  const finding = await decides(lived, 1, officer ?? lived.officer);
  if (finding !== 'not_upheld') await promises(lived);
  await learns(lived);
  if (await asksForReview(lived, finding)) {
    await isReviewed(lived);
    return;
  }
  await goesToOmbudsman(lived, 2);
  await keepsPromises(lived);
  if (lived.wait(1, 12) && lived.chance.happens(85)) await lived.does({ type: 'close' });
}

/** One complaint from its first day on. */
export async function livesOn(lived: LivedCase): Promise<void> {
  if ((await arrives(lived)) && (await begins(lived))) await goesOn(lived);
}

/** What the leading complaint left without an answer, because it was withdrawn or refused, goes its own way from there. */
async function goOnAlone(lived: LivedCase, others: readonly LivedCase[]): Promise<void> {
  for (const other of others) {
    if (other.id === '' || !other.goTo(lived.today)) continue;
    const { standing } = await other.get();
    if (standing === 'received' && !(await begins(other))) continue;
    if ((await other.get()).standing === 'acknowledged') await goesOn(other);
  }
}

/**
 * A group's complaint and its members', with their own yes. What is done in stage 1 of the group's is done in theirs, by the services
 * themselves.
 */
export async function livesAsGroup(lived: LivedCase, members: LivedCase[]): Promise<void> {
  if (!(await arrivesAsGroup(lived, members))) return;
  if (await begins(lived)) await goesOn(lived);
  await goOnAlone(lived, members);
}

/** Two complaints of one resident: the second is joined to the first and answered with it (Code 6.8). */
export async function livesTogether(lived: LivedCase, second: LivedCase): Promise<void> {
  if (!(await arrives(lived)) || !second.wait(0, 1) || !(await arrives(second))) return;
  const { reference } = await lived.get();
  const words = recordWords.sameMatter;
  await second.does({ type: 'link', to: reference, why: 'joinedInto', words });
  if (lived.goTo(second.today) && (await begins(lived))) await goesOn(lived);
  await goOnAlone(lived, [second]);
}
