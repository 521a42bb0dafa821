import type { EventOf } from '../../../complaints/change.ts';
import type { Complaint, Finding } from '../../../complaints/complaint.ts';
import type { RefusalGround } from '../../../complaints/outside/events.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { LetterPart } from '../../../letters/letter.ts';
import { dateInFull } from '../dates.ts';
import { grounds } from '../status/standing.ts';
import { endsSentence, ombudsmanName, sorry } from '../status/told.ts';
import { aboutIt, comesLate, contactingUs, ombudsman, stillToDo, toSpokesperson } from './blocks.ts';
import { definition } from './definition.ts';
import { askForReview } from './escalating.ts';
import { list, paragraph, section, written } from './parts.ts';
import { handlerTitle, staffName } from './people.ts';

const findings: Record<Finding, string> = {
  upheld: 'We agree with your complaint. We uphold it.',
  partly_upheld: 'We agree with a part of your complaint. We uphold it in part.',
  not_upheld: 'We do not agree with your complaint. We do not uphold it.',
};

const ofPoint: Record<Finding, string> = {
  upheld: 'we agree',
  partly_upheld: 'we agree in part',
  not_upheld: 'we do not agree',
};

type Decided = EventOf<'StageOneDecided' | 'StageTwoDecided'>;

/** The decision on every point of the definition (Code 6.7, 6.9 c). */
function pointByPoint({ complaint, words }: LetterTold, { points = [] }: Decided): string[] {
  if (points.length === 0) return [];
  const own = complaint.points.filter(({ movedTo }) => movedTo === undefined);
  return own.map(({ point, words: what }) => {
    const found = points.find((each) => each.point === point)?.finding;
    const said = words[what]?.trim();
    const answer =
      found === undefined ? 'we have not written down an answer. Please ask us for it' : ofPoint[found];
    return `Point ${point}${said === undefined ? '' : ` (${said.replace(/[.!?]+$/, '')})`}: ${answer}.`;
  });
}

type Action = Complaint['actions'][number];

function owner(told: LetterTold, { action }: Action): string {
  const name = staffName(told.owners[action] ?? null);
  const ours = told.stage === 1 ? `Our ${handlerTitle(told)}` : told.landlord.shortName;
  return `${name ?? ours} makes sure that it is done.`;
}

function remedy(told: LetterTold, action: Action): string {
  const said = told.words[action.words]?.trim() ?? 'Something that we promised';
  const what = `${said}${endsSentence(said) ? '' : '.'}`;
  const { completedOn, dueOn } = action;
  if (completedOn !== null) return `${what} We did this on ${dateInFull(completedOn)}.`;
  return `${what} ${stillToDo(dueOn, told)} ${owner(told, action)}`;
}

function firstDayFix({ complaint }: LetterTold): string {
  const fixed = complaint.quickFixes.findLast((each) => each.fixed);
  return fixed === undefined
    ? ''
    : `On ${dateInFull(fixed.on)}, the first day, we put something right for you.`;
}

/** Remedies are promised to the whole group, on its own complaint: a member's letter must not say that there are none. */
function promisedToGroup({ complaint: { membership } }: LetterTold): string {
  const isMember = membership !== null && membership.consent !== null && membership.left === null;
  return isMember
    ? 'You complain together with others. What we promise to your whole group counts for you, too. You can ask us at any time what that is and how it is going.'
    : '';
}

function nothingOpen(told: LetterTold): string {
  return promisedToGroup(told) === '' ? 'Nothing that we promised is open.' : '';
}

/** What is done to put things right, by whom and by when, and what of it is still open (Code 6.6, 6.9 e and f, 7.3). */
function remedies(told: LetterTold): LetterPart[] {
  const { actions } = told.complaint;
  const open = actions.filter(({ completedOn }) => completedOn === null);
  return [
    ...section(
      'What we do to put it right',
      paragraph(firstDayFix(told)),
      list(actions.map((action) => remedy(told, action))),
      paragraph(promisedToGroup(told)),
      paragraph(
        actions.length === 0 && promisedToGroup(told) === ''
          ? 'With this answer we have not promised to do anything more.'
          : '',
      ),
    ),
    ...section(
      'What is still to be done',
      paragraph(
        open.length === 0
          ? nothingOpen(told)
          : `${open.length === 1 ? 'One thing is' : `${open.length} things are`} still to be done, as it says above. We will write to you when ${open.length === 1 ? 'it' : 'each of them'} is done.`,
      ),
    ),
  ];
}

/** The decision and the reasons for it (Code 6.9 c and d). */
function decisionAndReasons(told: LetterTold, event: Decided): LetterPart[] {
  return [
    ...section(
      'Our decision',
      paragraph(findings[event.finding], event.finding === 'not_upheld' ? '' : sorry),
      list(pointByPoint(told, event)),
    ),
    ...section('Our reasons', written(told.words[event.reasons])),
  ];
}

/** Who answered, by title and, where the record names them, by name. */
function whoDealtWithIt(told: LetterTold): string {
  const name = staffName(told.firstHandler);
  const title = told.landlord.procedure.stageOneHandler.value;
  return name === null ? `Our ${title} dealt with it.` : `${name}, our ${title}, dealt with it.`;
}

/** The decision at stage 1, with every part of Code 6.9. */
export function stageOneDecision(told: LetterTold, event: EventOf<'StageOneDecided'>): LetterPart[] {
  return [
    ...toSpokesperson(told),
    ...paragraph(
      'We have looked into your complaint. This letter is our answer at Stage 1.',
      whoDealtWithIt(told),
      comesLate(told),
    ),
    ...aboutIt(told),
    ...definition(told),
    ...decisionAndReasons(told, event),
    ...remedies(told),
    ...section('If you are not happy with our answer', askForReview(told)),
    ...contactingUs(told),
    ...ombudsman(told),
  ];
}

/** "We'll review our response at Stage 1 to check that it was fair" (Co-op Homes). */
function fairness({ complaint, words }: LetterTold): LetterPart[] {
  const { fairness: checked } = complaint;
  if (checked === null) return [];
  return section(
    'Was our answer at Stage 1 fair?',
    paragraph(
      checked.fair
        ? 'We checked our answer at Stage 1. We found that it was fair.'
        : `We checked our answer at Stage 1. We found that it was not fair. ${sorry}`,
    ),
    written(words[checked.words]),
  );
}

function heard({ complaint }: LetterTold): string {
  const last = complaint.hearingNotes.at(-1);
  return last === undefined ? '' : `You told us your side on ${dateInFull(last.on)}.`;
}

/** Who decided at stage 2: the panel, or one person and, where they stood in for somebody, for whom. */
function whoReviewed(told: LetterTold): string {
  const title = told.landlord.procedure.reviewBody.value;
  if (told.byPanel)
    return `The ${title} looked at it again and decided. No member of it had dealt with it before.`;
  const isDeputy = told.review?.deputyBecause !== null && told.review !== null;
  const office = isDeputy ? `a deputy for the ${title}` : `our ${title}`;
  const name = staffName(told.handler);
  const who = name === null ? `${office.charAt(0).toUpperCase()}${office.slice(1)}` : `${name}, ${office},`;
  return `${who} looked at it again and decided.`;
}

/** The final answer, with every part of Code 6.19. */
export function stageTwoDecision(told: LetterTold, event: EventOf<'StageTwoDecided'>): LetterPart[] {
  return [
    ...toSpokesperson(told),
    ...paragraph(
      'We have looked at your complaint again. This letter is our final answer. It is the end of Stage 2, and of our complaints procedure.',
      whoReviewed(told),
      heard(told),
      comesLate(told),
    ),
    ...aboutIt(told),
    ...definition(told),
    ...fairness(told),
    ...decisionAndReasons(told, event),
    ...remedies(told),
    ...contactingUs(told),
    ...ombudsman(
      told,
      `If you are not happy with this answer, you can take your complaint to ${ombudsmanName(told.landlord)} now.`,
      'You usually have 12 months from the date of this letter.',
    ),
  ];
}

const refusedWhat: Record<RefusalGround, string> = grounds;

/** That a complaint, or a review of it, is not taken on: the reasons, and the Ombudsman (Code 2.4, 5.11). */
export function refusal(told: LetterTold, event: EventOf<'RefusedToAccept'>): LetterPart[] {
  const isReview = told.complaint.anchors.reviewRequested !== undefined;
  return [
    ...toSpokesperson(told),
    ...paragraph(
      isReview
        ? 'You asked us to look at your complaint again. We have decided not to take this review on.'
        : 'We have decided not to take your complaint on.',
      event.confirmedBy === null ? '' : 'A second person has checked this.',
    ),
    ...aboutIt(told),
    ...definition(told),
    ...section('Our reasons', paragraph(refusedWhat[event.ground]), written(told.words[event.reasons])),
    ...section(
      'If you do not agree',
      paragraph(
        `You have the right to take this decision to ${ombudsmanName(told.landlord)}.`,
        'They can tell us to take your complaint on. You usually have 12 months to ask them.',
        'You can also tell us if we got something wrong.',
      ),
    ),
    ...contactingUs(told),
    ...ombudsman(told),
  ];
}
