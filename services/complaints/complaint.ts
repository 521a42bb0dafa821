import type { Instant, LocalDate } from '../clock.ts';
import type { Anchor } from '../landlords/landlord.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import type { Category, Outcome, Precision } from '../understanding/understanding.ts';

/** What the intake gathers, in the order in which it asks (design 4). */
export const parts = [
  'what',
  'where',
  'since',
  'contacts',
  'effect',
  'outcome',
  'name',
  'home',
  'reach',
  'adjustments',
] as const;

/** One thing that the intake gathers. */
export type Part = (typeof parts)[number];

/** Why a part holds no answer: "I don't know" and "I'd rather not" are answers and are not asked again. */
export const noAnswers = ['dont_know', 'rather_not', 'skip', 'none'] as const;

/** One reason why a part holds no answer. */
export type NoAnswer = (typeof noAnswers)[number];

/** The ways in which a resident can be reached. */
export const routes = ['email', 'phone', 'post', 'chat'] as const;

/** How the resident wants to be reached. */
export type Route = (typeof routes)[number];

/** A part's answer: the resident's own words (sealed) and, where it can be read as one, the fact. */
export interface Answer {
  words: WordsId | null;
  none?: NoAnswer;
  /** since */
  date?: LocalDate;
  precision?: Precision;
  /** contacts */
  times?: number;
  /** outcome */
  outcomes?: Outcome[];
  /** home: "I don't live there". */
  notAResident?: boolean;
  /** reach: the routes that are safe to use. */
  routes?: Route[];
}

/** The clocks of a complaint in the order in which they run. */
export const clockNames = ['acknowledge', 'stageOne', 'reviewAcknowledge', 'stageTwo'] as const;

/** The clocks of a complaint: which written step is due. */
export type ClockName = (typeof clockNames)[number];

/** Every way in which a complaint can reach a landlord. */
export const channels = [
  'chat',
  'in_person',
  'phone',
  'letter',
  'email',
  'form',
  'chair',
  'third_party',
  'teams',
] as const;

/** How the complaint reached the landlord. */
export type Channel = (typeof channels)[number];

/** What a decision can find. */
export const findings = ['upheld', 'partly_upheld', 'not_upheld'] as const;

/** A decision on a complaint, made by a person. */
export type Finding = (typeof findings)[number];

/** Everything that Heard can flag. */
export const complaintFlags = [
  'old_matter',
  'court_claim',
  'already_considered',
  'maybe_outside_policy',
] as const;

/** What staff should look at before deciding; Heard only flags (design 3.12). */
export type ComplaintFlag = (typeof complaintFlags)[number];

/** How two complaints belong together: `takenUpIn` a new one after a withdrawal, `takesUp` the withdrawn one. */
export const linkReasons = ['takenUpIn', 'takesUp'] as const;

/** One of `linkReasons`. */
export type LinkReason = (typeof linkReasons)[number];

/** Everything that can happen to a complaint in this version. Facts and ids only; people's words are sealed. */
export type ComplaintEvent =
  | {
      type: 'ComplaintLogged';
      reference: string;
      channel: Channel;
      /** When dissatisfaction was first expressed: the received time, Code 6.2. */
      receivedAt: Instant;
      category: Category | null;
      concernId: string | null;
      onBehalfOf: WordsId | null;
      group: boolean;
    }
  | { type: 'DetailsAdded'; part: Part; answer: Answer }
  | { type: 'Corrected'; part: Part; answer: Answer }
  | { type: 'CategorySet'; category: Category }
  | { type: 'Flagged'; flag: ComplaintFlag; words: WordsId | null }
  | {
      type: 'AuthorityRecorded';
      /** For whom the resident speaks, in their words; the last said counts. */
      onBehalfOf: WordsId;
    }
  | { type: 'GroupRecorded' }
  | {
      type: 'Linked';
      /** The other complaint's reference. */
      to: string;
      /** The other one was withdrawn and is taken up again here, or the other way about. */
      why: LinkReason;
    }
  | { type: 'DefinitionConfirmed' }
  | { type: 'DatePromised'; clock: ClockName; dueOn: LocalDate; mode: 'by' | 'noLaterThan' }
  | { type: 'OfficerAssigned'; officer: string }
  | { type: 'Acknowledged' }
  | {
      type: 'Extended';
      clock: 'stageOne' | 'stageTwo';
      dueOn: LocalDate;
      reason: WordsId;
      /** Why the date goes beyond the cap (Code 6.4, 6.15). Null within it. */
      goodReason: WordsId | null;
    }
  | { type: 'LateNoticeGiven'; clock: ClockName; dueOn: LocalDate; reason: WordsId }
  | { type: 'NoteAdded'; words: WordsId }
  | { type: 'StageOneDecided'; finding: Finding; reasons: WordsId }
  | { type: 'ActionPromised'; action: string; words: WordsId; dueOn: LocalDate }
  | { type: 'ActionCompleted'; action: string }
  | {
      type: 'ReviewRequested';
      words: WordsId | null;
      /** True when stage 1 was overdue and undecided: the resident went on without its decision. */
      stageOneOverdue: boolean;
    }
  | { type: 'ReviewAcknowledged' }
  | { type: 'StageTwoDecided'; finding: Finding; reasons: WordsId }
  | { type: 'Withdrawn'; words: WordsId | null }
  | { type: 'Closed' };

/** An event of a complaint with when it was true, when it was written down, and who caused it. */
export type RecordedComplaintEvent = ComplaintEvent & Recorded;

/** Every place where a complaint can stand, in the order of the procedure. */
export const standings = [
  'received',
  'acknowledged',
  'stageOneDecided',
  'reviewRequested',
  'reviewAcknowledged',
  'stageTwoDecided',
  'withdrawn',
] as const;

/** Where the complaint stands. */
export type Standing = (typeof standings)[number];

/** A complaint as its events tell it. */
export interface Complaint {
  id: string;
  reference: string;
  landlord: string;
  policyVersion: string;
  residentId: string | null;
  conversationId: string | null;
  channel: Channel;
  receivedAt: Instant;
  receivedOn: LocalDate;
  standing: Standing;
  closed: boolean;
  category: Category | null;
  /** Whether several residents complain together. */
  group: boolean;
  /** Complaints that this one belongs together with. */
  links: { to: string; why: LinkReason }[];
  /** For whom the resident speaks. Null: for themselves, as far as they said. */
  onBehalfOf: WordsId | null;
  details: Partial<Record<Part, Answer>>;
  flags: ComplaintFlag[];
  definitionConfirmedOn: LocalDate | null;
  officer: string | null;
  /** The day on which each anchor was reached. */
  anchors: Partial<Record<Anchor, LocalDate>>;
  /** The date last told to the resident for each clock. */
  promised: Partial<Record<ClockName, { dueOn: LocalDate; mode: 'by' | 'noLaterThan'; toldOn: LocalDate }>>;
  extensions: { clock: 'stageOne' | 'stageTwo'; dueOn: LocalDate; reason: WordsId; on: LocalDate }[];
  lateNotices: { clock: ClockName; dueOn: LocalDate; reason: WordsId; on: LocalDate }[];
  actions: { action: string; words: WordsId; dueOn: LocalDate; completedOn: LocalDate | null }[];
  decisions: { stage: 1 | 2; finding: Finding; reasons: WordsId; on: LocalDate }[];
  history: RecordedComplaintEvent[];
}
