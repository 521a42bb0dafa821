import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { procedureOver, type RulesFor, refuse, type When } from '../rule.ts';
import type { InvestigatingCommand } from './commands.ts';
import { isSamePerson } from './people.ts';

/** Whom a complaint is about is a fact, taken wherever it stands: it decides who may not deal with it. */
function nameSubject(
  { subjects }: Complaint,
  { person }: CommandOf<'nameSubject'>,
): Decision<ComplaintEvent> {
  return subjects.some((each) => isSamePerson(each, person))
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'SubjectNamed', person });
}

/** Whoever it is about does not say of themselves that it is not; the resident may, and staff who may read it, with their words. */
function takeBackSubject(
  { subjects }: Complaint,
  { person, words }: CommandOf<'takeBackSubject'>,
  { by }: When,
): Decision<ComplaintEvent> {
  if (!subjects.some((each) => isSamePerson(each, person))) return refuse('NO_SUCH_SUBJECT');
  if (by.kind === 'staff' && isSamePerson(by.id, person)) return refuse('SUBJECT_STAYS');
  return accepted<ComplaintEvent>({ type: 'SubjectTakenBack', person, words });
}

/** An interest is declared at any time, also by somebody who was appointed already: then they no longer count. */
function declareConflict(
  { conflicts }: Complaint,
  { person, words }: CommandOf<'declareConflict'>,
): Decision<ComplaintEvent> {
  return conflicts.some((each) => isSamePerson(each.person, person))
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'ConflictDeclared', person, words });
}

function offerInterview(
  { standing }: Complaint,
  command: CommandOf<'offerInterview'>,
): Decision<ComplaintEvent> {
  const code = procedureOver[standing];
  if (code !== undefined) return refuse(code);
  return accepted<ComplaintEvent>({
    type: 'InterviewOffered',
    with: command.with,
    manner: command.manner,
  });
}

/** Evidence is kept whenever it is written down (Code 5.12), also after the decision that it led to. */
function noteInterview(_complaint: Complaint, command: CommandOf<'noteInterview'>): Decision<ComplaintEvent> {
  return accepted<ComplaintEvent>({ type: 'InterviewNoted', with: command.with, words: command.words });
}

/** The rules for looking into a complaint. */
export const investigatingRules: RulesFor<InvestigatingCommand> = {
  nameSubject,
  takeBackSubject,
  declareConflict,
  offerInterview,
  noteInterview,
};
