import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { type RulesFor, refuse } from '../rule.ts';
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
function erase({ legalHold, closed }: Complaint): Decision<ComplaintEvent> {
  if (legalHold?.held) return refuse('LEGAL_HOLD');
  return closed ? accepted<ComplaintEvent>({ type: 'Erased' }) : refuse('NOT_CLOSED');
}

/** The rules for what is kept of a complaint. */
export const keepingRules: RulesFor<KeepingCommand> = { recordLearning, setLegalHold, erase };
