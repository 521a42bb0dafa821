import type { LocalDate } from '../clock.ts';
import type { Complaint, RecordedComplaintEvent } from '../complaints/complaint.ts';
import type { ReviewAnswer } from '../complaints/status/review.ts';
import type { CountedDate, ToldClock } from '../complaints/status/toldClocks.ts';
import type { Letter } from '../complaints/writing/events.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { WordsId } from '../records/record.ts';

/** Who reads a letter, and where it goes. */
export interface LetterReader {
  /** The number of their contact on the case: `ownContact` is whoever made the complaint. */
  contact: number;
  /** Whether they speak for whoever made it, who has died. */
  isRepresentative: boolean;
  /** As they gave it. Null: not known, so nobody is addressed by name. */
  name: string | null;
  /** Lines for the window of an envelope. Empty: not known, or the post is not safe. */
  address: string[];
}

/** Everything that one letter is made from. Plain words: it holds personal data, and is never logged. */
export interface LetterFacts {
  kind: Letter;
  landlord: Landlord;
  /** As it stood with the event of which the letter tells. */
  complaint: Complaint;
  /** The event of which it tells. */
  event: RecordedComplaintEvent;
  /** Opened words by id. One that is missing was erased, and is left out. */
  words: Partial<Record<WordsId, string>>;
  reader: LetterReader;
}

/** What a letter carries beside its words. */
export interface LetterStamp {
  /** UUID. */
  id: string;
  writtenOn: LocalDate;
  /** Head of the case's chain of events as it is written. */
  recordHead: string;
}

/** A change of a promised date, of which an extension, a late notice or a moved date tells. */
export type DateChange = CountedDate['changes'][number];

/** What the sentences of a letter are made of: the facts, and what follows from them. */
export interface LetterTold extends LetterFacts {
  stage: 1 | 2;
  /** The dates that were told for the steps that are owed, in the order of the procedure. */
  clocks: ToldClock[];
  /** Null: the letter tells of no changed date. */
  change: DateChange | null;
  review: ReviewAnswer | null;
  /** The last day on which its step would have been on time. Null: it was, or the letter is about no step with a date. */
  missed: LocalDate | null;
  /** Whether a panel reviews; else one person does. */
  byPanel: boolean;
  /** Staff id of whoever deals with it at this stage. Null: nobody is named. */
  handler: string | null;
  /** Staff id of whoever answered at stage 1, or has it there. Null: nobody is named. */
  firstHandler: string | null;
  /** How often they hear how it goes, in working days, and by the end of which day next. Null: nothing is agreed. */
  updates: { everyDays: number; dueOn: LocalDate } | null;
  /** Whether a review can be asked for without a decision, because that is late. */
  mayEscalateNow: boolean;
  /** Who promised each action, by its number: staff ids. */
  owners: Partial<Record<string, string>>;
}
