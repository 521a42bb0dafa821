import { londonDate } from '../clock.ts';
import type { ClockName, DelayReason, Finding } from '../complaints/complaint.ts';
import { dueInTime } from '../complaints/dates/promises.ts';
import { refusalGrounds } from '../complaints/outside/events.ts';
import { decisionWords, delayWords, goodReasons, recordWords } from '../wording/en/demo/work.ts';
import { asIntended } from './asIntended.ts';
import type { LivedCase } from './livedCase.ts';

const delays: Record<DelayReason, number> = {
  waiting_for_contractor: 34,
  inspection_needed: 22,
  complex: 14,
  waiting_for_resident: 10,
  waiting_for_others: 8,
  records_missing: 5,
  staff_away: 5,
  other: 2,
};

const findingWeights: Record<Finding, number> = { upheld: 42, partly_upheld: 30, not_upheld: 28 };

/** A stage goes on (`true`), or the case ends or waits where it is. */
type GoesOn = Promise<boolean>;

/** What is tried on the first day where the landlord promises that. */
async function quickFix(lived: LivedCase): Promise<void> {
  const { chance, stage } = lived;
  const complaint = await lived.get();
  const isFirstDay = complaint.receivedOn === londonDate(lived.now);
  if (stage.landlord.procedure.sameDayFix === null || !isFirstDay || !chance.happens(30)) return;
  const fixed = chance.happens(55);
  const words = fixed ? recordWords.quickFixed : recordWords.quickFailed;
  await lived.does({ type: 'tryQuickFix', fixed, words });
}

/** Whom it is about, and who has it. A complaint about the officer goes to the other one. */
async function given(lived: LivedCase): Promise<void> {
  const { chance, staff, officer } = lived;
  const { category } = await lived.get();
  const other = staff.officers.find((each) => each !== officer) ?? officer;
  if (category === 'staff_conduct' && chance.happens(70)) {
    const person = chance.oneOf({ [other]: 70, chair: 15, managing_director: 15 });
    await lived.does({ type: 'nameSubject', person });
  }
  if (chance.happens(3)) {
    await lived.does({ type: 'declareConflict', person: other, words: recordWords.interest });
    await lived.does({ type: 'assign', officer, insteadOf: other });
    return;
  }
  if (chance.happens(97)) await lived.does({ type: 'assign', officer });
}

async function clarifies(lived: LivedCase): GoesOn {
  if (!lived.chance.happens(12)) return true;
  if (!lived.wait(0, 2)) return false;
  await lived.does({ type: 'askClarification', about: 'nature', words: recordWords.asked });
  if (!lived.chance.happens(85)) return true;
  if (!lived.wait(0, 2)) return false;
  await lived.does({ type: 'clarified', words: recordWords.clarified });
  return true;
}

/** Late after a told date: the reasons and a new date, most of the time. */
async function tellsOfLateness(lived: LivedCase, clock: ClockName): Promise<void> {
  if (!lived.chance.happens(80)) return;
  await lived.does({
    type: 'lateNotice',
    clock,
    dueOn: lived.after(lived.chance.whole(3, 8)),
    reason: lived.chance.pick(delayWords),
    because: lived.chance.oneOf(delays),
  });
  if (lived.chance.happens(30)) await lived.does({ type: 'agreeUpdates', everyDays: 5 });
}

/** Goes on to the day of a step: in its time, or a little late with a late notice before it. */
export async function comesToDo(lived: LivedCase, clock: ClockName, lateInHundred: number): GoesOn {
  const due = dueInTime(await lived.get(), clock) ?? lived.today;
  if (lived.today <= due && !lived.chance.happens(lateInHundred)) {
    const near = lived.after(lived.chance.whole(0, clock === 'stageTwo' ? 14 : clock === 'stageOne' ? 7 : 3));
    return lived.goTo(near <= due ? near : due);
  }
  if (!lived.goTo(lived.after(lived.chance.whole(1, 2), due > lived.today ? due : lived.today))) return false;
  await tellsOfLateness(lived, clock);
  return lived.wait(1, 5);
}

/** The acknowledgement, with its definition and points. */
async function acknowledges(lived: LivedCase): GoesOn {
  if (!(await comesToDo(lived, 'acknowledge', 7))) return false;
  if (lived.chance.happens(22)) {
    await lived.does({ type: 'addPoint', words: recordWords.pointOne });
    await lived.does({ type: 'addPoint', words: recordWords.pointTwo });
  }
  const { definition, responsible } = recordWords;
  if ((await lived.get()).standing !== 'received') return true;
  await lived.does({ type: 'acknowledge', ...(lived.chance.happens(90) ? { definition, responsible } : {}) });
  await lived.writes('acknowledgement');
  return true;
}

/** A person does not take it on. Now and then the Ombudsman has that taken back. */
async function refuses(lived: LivedCase): GoesOn {
  await lived.does({
    type: 'refuseToAccept',
    ground: lived.chance.pick(refusalGrounds),
    reasons: recordWords.refused,
  });
  await lived.writes('refusal');
  if (!lived.chance.happens(25) || !lived.wait(8, 20)) return false;
  await lived.does({ type: 'ombudsmanReferred', words: recordWords.referred });
  if (!lived.chance.happens(50) || !lived.wait(10, 20)) return false;
  const dueOn = lived.after(5);
  await lived.does({ type: 'ombudsmanOrdered', words: recordWords.accept, dueOn, accept: true });
  if (!lived.wait(1, 4)) return false;
  await lived.does({ type: 'ombudsmanOrderDone', number: 1, words: recordWords.carriedOut });
  return true;
}

/** Everything up to the acknowledgement, unless it ends before. */
export async function begins(lived: LivedCase): GoesOn {
  await quickFix(lived);
  if (!lived.wait(0, 1)) return false;
  await given(lived);
  if (lived.chance.happens(3)) {
    await lived.asResident().withdraw(lived.id, recordWords.withdrawn);
    return false;
  }
  if (lived.chance.happens(5) && !(await refuses(lived))) return false;
  return (await clarifies(lived)) && acknowledges(lived);
}

/** More time within the limit; beyond the Code's days only with a good reason. */
export async function takesMoreTime(lived: LivedCase, clock: 'stageOne' | 'stageTwo'): GoesOn {
  const due = dueInTime(await lived.get(), clock);
  if (due === null || due <= lived.today || !lived.chance.happens(16)) return true;
  const near = lived.after(lived.chance.whole(1, 6));
  if (!lived.goTo(near <= due ? near : due)) return false;
  const isLong = lived.chance.happens(8);
  await asIntended(
    lived.does({
      type: 'extend',
      stage: clock === 'stageOne' ? 1 : 2,
      dueOn: lived.after(isLong ? 22 : lived.chance.whole(2, 8), due),
      reason: lived.chance.pick(delayWords),
      because: lived.chance.oneOf(delays),
      ...(isLong ? { goodReason: lived.chance.pick(goodReasons) } : {}),
    }),
    ['BEYOND_CAP', 'DATE_PASSED'],
  );
  await lived.writes('extension');
  return true;
}

/** A finding, and what of it holds for each point. */
export async function decides(lived: LivedCase, stage: 1 | 2, by: string): Promise<Finding> {
  const { points } = await lived.get();
  const finding = lived.chance.oneOf(findingWeights);
  const found = (at: number): Finding => (at === 0 ? 'upheld' : 'not_upheld');
  const single =
    finding === 'partly_upheld' ? points.map(({ point }, at) => ({ point, finding: found(at) })) : [];
  await lived.does(
    {
      type: 'decide',
      stage,
      finding,
      reasons: lived.chance.pick(decisionWords[finding]),
      ...(single.length === 0 ? {} : { points: single }),
    },
    by,
  );
  await lived.writes(stage === 1 ? 'stage_one_decision' : 'stage_two_decision');
  return finding;
}
