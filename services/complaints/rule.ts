import type { LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { type Actor, type Decision, refusal } from '../records/record.ts';
import { type RefusalCode, refusalReasons } from '../wording/en/refusals.ts';
import type { CommandOf, CommandType } from './commands.ts';
import type { Complaint, ComplaintEvent, Standing } from './complaint.ts';

/** What a rule knows beside the complaint and the command. */
export interface When {
  /** The present day in London. */
  today: LocalDate;
  /** The day for which the command is true: today, or the day given with it. */
  day: LocalDate;
  by: Actor;
}

/** What a command of one name does to a complaint: events, or a refusal. */
export type Rule<Type extends CommandType> = (
  complaint: Complaint,
  command: CommandOf<Type>,
  when: When,
  landlord: Landlord,
) => Decision<ComplaintEvent>;

/** The rules of a theme, one for each of its commands. */
export type RulesFor<Type extends CommandType> = { [T in Type]: Rule<T> };

/** Where a command is refused, and with which code; a standing that is left out allows it. */
export type Refusing = { [S in Standing]?: RefusalCode };

/** A refusal with its reason; `who` names whom it is about, by staff id: never a resident, never what they told. */
export function refuse(code: RefusalCode, who?: string): Decision<ComplaintEvent> {
  const reason = refusalReasons[code];
  return refusal(code, who === undefined ? reason : `${who}: ${reason}`);
}

/** Why nothing more can be done in the procedure, by standing; work goes on everywhere else. */
export const procedureOver: Refusing = {
  stageOneDecided: 'STAGE_ONE_DECIDED',
  stageTwoDecided: 'FINAL',
  withdrawn: 'WITHDRAWN',
  refused: 'REFUSED_TO_ACCEPT',
};

/** Why nothing more can be done at stage 1, by standing. */
export const pastStageOne: Refusing = {
  ...procedureOver,
  reviewRequested: 'AT_STAGE_TWO',
  reviewAcknowledged: 'AT_STAGE_TWO',
};

/** Why nothing can be done about a review, by standing. */
export const noReview: Refusing = {
  received: 'NO_REVIEW',
  acknowledged: 'NO_REVIEW',
  stageOneDecided: 'NO_REVIEW',
  stageTwoDecided: 'FINAL',
  withdrawn: 'WITHDRAWN',
  refused: 'REFUSED_TO_ACCEPT',
};
