import type { LocalDate } from '../../clock.ts';
import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { type RulesFor, refuse, type When } from '../rule.ts';
import type { KeepingCommand } from './commands.ts';

function recordLearning(
  _complaint: Complaint,
  { words }: CommandOf<'recordLearning'>,
): Decision<ComplaintEvent> {
  return accepted<ComplaintEvent>({ type: 'LearningRecorded', words });
}

/** Set or lifted, with what for, wherever the complaint stands. */
function setLegalHold(
  { legalHold }: Complaint,
  { held, words }: CommandOf<'setLegalHold'>,
): Decision<ComplaintEvent> {
  return (legalHold?.held ?? false) === held
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'LegalHoldSet', held, words });
}

/** Only what is closed, and no longer needed for the law, can be erased: the words of a live complaint are still answered. */
function erase(
  complaint: Complaint,
  { anyway = false }: CommandOf<'erase'>,
  { today }: When,
): Decision<ComplaintEvent> {
  const { legalHold, closed } = complaint;
  if (legalHold?.held) return refuse('LEGAL_HOLD');
  if (!closed) return refuse('NOT_CLOSED');
  if (!anyway && ombudsmanMayAsk(complaint, today)) return refuse('OMBUDSMAN_MAY_ASK');
  return accepted<ComplaintEvent>({ type: 'Erased' });
}

/** Whether the resident can still take it to the Ombudsman in time: 12 months from the last answer or refusal. */
function ombudsmanMayAsk({ decisions, refusal }: Complaint, today: LocalDate): boolean {
  const answered = [...decisions.map(({ on }) => on), ...(refusal === null ? [] : [refusal.on])];
  return answered.some((on) => today <= yearAfter(on));
}

/** The same day of the next year; for 29 February a day that sorts between 28 February and 1 March. */
function yearAfter(on: LocalDate): LocalDate {
  return `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
}

/** The rules for what is kept of a complaint. */
export const keepingRules: RulesFor<KeepingCommand> = { recordLearning, setLegalHold, erase };
