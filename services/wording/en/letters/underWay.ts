import type { EventOf } from '../../../complaints/change.ts';
import type { ClockName } from '../../../complaints/complaint.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { LetterPart } from '../../../letters/letter.ts';
import { dateInFull } from '../dates.ts';
import { endsSentence, ombudsmanName, sorry } from '../status/told.ts';
import {
  aboutIt,
  contactingUs,
  datesShort,
  ombudsman,
  ombudsmanInShort,
  stillToDo,
  toSpokesperson,
  updatesInWords,
} from './blocks.ts';
import { askForReview } from './escalating.ts';
import { paragraph, section, table, written } from './parts.ts';
import { handlerTitle, reviewerInWords, staffName } from './people.ts';

/** What each date is for, inside a sentence. */
const steps: Record<ClockName, string> = {
  acknowledge: 'our letter that confirms your complaint',
  stageOne: 'our decision at Stage 1',
  reviewAcknowledge: 'our letter that confirms your review',
  stageTwo: 'our final answer at Stage 2',
};

function whoHasIt(told: LetterTold): string {
  if (told.stage === 2) return reviewerInWords(told);
  const name = staffName(told.handler);
  return name === null
    ? `Our ${handlerTitle(told)} deals with it.`
    : `${name} deals with it. They are our ${handlerTitle(told)}.`;
}

/** How it is going (Code 5.9, 6.6). */
export function update(told: LetterTold, { words }: EventOf<'UpdateGiven'>): LetterPart[] {
  return [
    ...toSpokesperson(told),
    ...paragraph('We want to tell you how your complaint is going.'),
    ...aboutIt(told),
    ...section('Our news', written(told.words[words])),
    ...section(
      'What happens next',
      paragraph(told.clocks.length === 0 ? '' : whoHasIt(told)),
      datesShort(told),
      paragraph(updatesInWords(told)),
    ),
    ...contactingUs(told),
    ...ombudsmanInShort(told),
  ];
}

function oldAndNew({ change }: LetterTold, dueOn: string): LetterPart[] {
  return table([
    ['The date before', change?.from ? dateInFull(change.from) : ''],
    ['The new date', dateInFull(dueOn)],
  ]);
}

/** More time, told before the date has passed: the reasons, the new date and the Ombudsman (Code 6.4, 6.5, 6.15, 6.16). */
export function extension(told: LetterTold, event: EventOf<'Extended'>): LetterPart[] {
  const { clock, dueOn, reason, goodReason } = event;
  return [
    ...toSpokesperson(told),
    ...paragraph(`We need more time for ${steps[clock]}. ${sorry}`),
    ...aboutIt(told),
    ...section('Why we need more time', written(told.words[reason])),
    ...(goodReason === null
      ? []
      : section('Why it takes longer than we may usually take', written(told.words[goodReason]))),
    ...section(
      'When you will have our answer',
      oldAndNew(told, dueOn),
      paragraph(`You will have ${steps[clock]} by the end of ${dateInFull(dueOn)}.`, updatesInWords(told)),
    ),
    ...contactingUs(told),
    ...ombudsman(told, 'You can also ask them if you are not happy that we take longer.'),
  ];
}

function escalateNow(told: LetterTold): LetterPart[] {
  return told.mayEscalateNow
    ? section(
        'You can ask for a review now',
        paragraph('We are late, so you do not have to wait for our decision.'),
        askForReview(told),
      )
    : [];
}

/** After a missed date: the reasons, a new date, and how often the resident hears how it goes (Code 5.9, 6.4). */
export function lateNotice(told: LetterTold, event: EventOf<'LateNoticeGiven'>): LetterPart[] {
  const { clock, dueOn, reason } = event;
  const from = told.change?.from ?? null;
  const missed = from === null ? '' : `You should have had it by the end of ${dateInFull(from)}.`;
  const agree = told.updates === null ? 'Please tell us how often you want to hear from us until then.' : '';
  return [
    ...toSpokesperson(told),
    ...paragraph(`We are late with ${steps[clock]}.`, missed, sorry),
    ...aboutIt(told),
    ...section('Why we are late', written(told.words[reason])),
    ...section(
      'When you will have it',
      oldAndNew(told, dueOn),
      paragraph(
        `You will have ${steps[clock]} by the end of ${dateInFull(dueOn)}.`,
        updatesInWords(told),
        agree,
      ),
    ),
    ...escalateNow(told),
    ...contactingUs(told),
    ...ombudsman(told, `They can ask us for the answer that we owe you.`),
  ];
}

/** A told date that a bank holiday made later. */
export function dateMoved(told: LetterTold, event: EventOf<'DueDateMoved'>): LetterPart[] {
  const { clock, dueOn, because } = event;
  return [
    ...toSpokesperson(told),
    ...paragraph(`The date for ${steps[clock]} has changed.`),
    ...aboutIt(told),
    ...oldAndNew(told, dueOn),
    ...paragraph(
      'There is a new bank holiday, and we count working days only.',
      `It is called: ${because}${endsSentence(because) ? '' : '.'}`,
      'Nothing else has changed.',
    ),
    ...contactingUs(told),
    ...ombudsmanInShort(told),
  ];
}

/** Something that was promised is done (Code 6.6, 7.3): late where it was late, and what is still open. */
export function actionDone(told: LetterTold, event: EventOf<'ActionCompleted'>): LetterPart[] {
  const { complaint, words } = told;
  const done = complaint.actions.find(({ action }) => action === event.action);
  const open = complaint.actions.filter(({ completedOn }) => completedOn === null);
  const isLate = done !== undefined && event.occurredOn > done.dueOn;
  return [
    ...toSpokesperson(told),
    ...paragraph('We promised to do something about your complaint. We have done it.'),
    ...aboutIt(told),
    ...section('What we promised', written(done === undefined ? undefined : words[done.words])),
    ...paragraph(
      `We did this on ${dateInFull(event.occurredOn)}.`,
      isLate ? `We had promised it by the end of ${dateInFull(done.dueOn)}, so it was late. ${sorry}` : '',
    ),
    ...section(
      'What is still to be done',
      open.length === 0
        ? paragraph('Nothing else that we promised is open.')
        : open.flatMap((each) => paragraph(stillOpen(told, words[each.words], each.dueOn))),
    ),
    ...paragraph(
      'Is it not done, or not done well? Please tell us.',
      `You can also ask ${ombudsmanName(told.landlord)}.`,
    ),
    ...contactingUs(told),
    ...ombudsmanInShort(told),
  ];
}

function stillOpen(told: LetterTold, what: string | undefined, dueOn: string): string {
  const said = what?.trim() ?? 'Something that we promised';
  return `${said}${endsSentence(said) ? '' : '.'} ${stillToDo(dueOn, told)}`;
}
