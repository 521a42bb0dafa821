import type { Finding } from '../complaints/complaint.ts';
import type { OmbudsmanFinding } from '../complaints/outside/events.ts';
import { isAboutReviewer, whyNotIndependent } from '../complaints/reviewing/independence.ts';
import { reviewsByPanel } from '../complaints/reviewing/readiness.ts';
import { reviewWords } from '../wording/en/demo/troubles.ts';
import { recordWords } from '../wording/en/demo/work.ts';
import { keepsPromises, learns, promises } from './along.ts';
import type { LivedCase } from './livedCase.ts';
import { comesToDo, decides, takesMoreTime } from './stageOne.ts';

const ombudsmanWeights: Partial<Record<OmbudsmanFinding, number>> = {
  maladministration: 30,
  service_failure: 30,
  reasonable_redress: 15,
  no_maladministration: 15,
  severe_maladministration: 5,
  outside_jurisdiction: 5,
};

/** Of a hundred whose complaint was decided like this, so many ask for a review. */
const reviewInHundred: Record<Finding, number> = { upheld: 7, partly_upheld: 17, not_upheld: 30 };

/** Whether the resident asks for a review after this decision, and does it. */
export async function asksForReview(lived: LivedCase, finding: Finding): Promise<boolean> {
  if (!lived.chance.happens(reviewInHundred[finding]) || !lived.wait(2, 20)) return false;
  const words = lived.chance.happens(70) ? lived.chance.pick(reviewWords) : null;
  await lived.asResident().requestReview(lived.id, words);
  return true;
}

/** Who reviews, as the landlord's procedure has it. Null: nobody is left who may. */
async function appoints(lived: LivedCase): Promise<string | null> {
  const complaint = await lived.get();
  const able = lived.staff.reviewers.filter((each) => whyNotIndependent(complaint, each) === null);
  const [first] = able;
  if (first === undefined) return null;
  if (reviewsByPanel(lived.stage.landlord)) {
    await lived.does({ type: 'appointPanel', members: able });
    await lived.does({ type: 'offerHearing', manners: ['in_person', 'video'], companion: true });
    await lived.writes('hearing_offer');
    if (lived.chance.happens(55)) {
      await lived.does({ type: 'noteHearing', manner: 'video', words: recordWords.heard }, first);
    } else if (lived.chance.happens(60)) {
      await lived.does({
        type: 'replyToOffer',
        offer: 'hearing',
        wanted: false,
        words: recordWords.noThanks,
      });
    }
    return first;
  }
  const deputy = able.at(-1) ?? first;
  if (isAboutReviewer(complaint)) {
    await lived.does({ type: 'appointReviewer', person: deputy, because: 'subject' });
    return deputy;
  }
  await lived.does({ type: 'appointReviewer', person: first });
  return first;
}

async function checksFairness(lived: LivedCase, reviewer: string): Promise<void> {
  const { decisions } = await lived.get();
  if (lived.stage.landlord.procedure.checksFairness === null || decisions.length === 0) return;
  const fair = lived.chance.happens(60);
  const words = fair ? recordWords.fair : recordWords.unfair;
  await lived.does({ type: 'checkFairness', fair, words }, reviewer);
}

/** The review from its request to the final answer, and what follows. */
export async function isReviewed(lived: LivedCase): Promise<void> {
  if (!(await comesToDo(lived, 'reviewAcknowledge', 6))) return;
  const { definition, responsible } = recordWords;
  await lived.does({ type: 'acknowledgeReview', definition, responsible });
  await lived.writes('review_acknowledgement');
  if (!lived.wait(1, 3)) return;
  const reviewer = await appoints(lived);
  // Whoever was offered a hearing gets a few days to answer.
  if (reviewer === null || !lived.wait(2, 4) || !(await takesMoreTime(lived, 'stageTwo'))) return;
  if (!(await comesToDo(lived, 'stageTwo', 12))) return;
  await checksFairness(lived, reviewer);
  const finding = await decides(lived, 2, reviewer);
  if (finding !== 'not_upheld') await promises(lived);
  await learns(lived);
  await goesToOmbudsman(lived, 35);
  await keepsPromises(lived);
}

/** The Ombudsman asks for papers, finds something, and now and then recommends something. */
async function isDetermined(lived: LivedCase): Promise<void> {
  const { evidence, sent, recommended, found } = recordWords;
  await lived.does({ type: 'ombudsmanAskedForEvidence', words: evidence, dueOn: lived.after(10) });
  if (!lived.wait(3, 12)) return;
  await lived.does({ type: 'evidenceSent', number: 1, words: sent });
  if (!lived.wait(5, 25)) return;
  const finding = lived.chance.oneOf(ombudsmanWeights);
  await lived.does({ type: 'ombudsmanDecided', finding, words: found });
  if (lived.chance.happens(40)) {
    await lived.does({ type: 'ombudsmanRecommended', words: recommended, dueOn: lived.after(30) });
  }
}

/** The resident goes to the Ombudsman, who may order something. */
export async function goesToOmbudsman(lived: LivedCase, inHundred: number): Promise<void> {
  if (!lived.chance.happens(inHundred) || !lived.wait(2, 25)) return;
  await lived.does({ type: 'ombudsmanReferred', words: recordWords.referred });
  if (!lived.chance.happens(55) || !lived.wait(15, 45)) return;
  await isDetermined(lived);
  const dueOn = lived.after(20);
  await lived.does({ type: 'ombudsmanOrdered', words: recordWords.ordered, dueOn, accept: false });
  const how = lived.chance.oneOf({ kept: 70, late: 15, never: 15 });
  const day = how === 'kept' ? lived.after(lived.chance.whole(3, 18)) : lived.after(4, dueOn);
  if (how === 'never' || !lived.goTo(day)) return;
  const order = (await lived.get()).orders.find(({ recommended }) => !recommended);
  if (order === undefined) return;
  await lived.does({ type: 'ombudsmanOrderDone', number: order.number, words: recordWords.carriedOut });
}
