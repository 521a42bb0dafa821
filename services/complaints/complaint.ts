import type { Instant, LocalDate } from '../clock.ts';
import type { Anchor } from '../landlords/landlord.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import type { Category, Outcome, Precision } from '../understanding/understanding.ts';
import type { ByMail, ByMailEvent } from './byMail/events.ts';
import type { Clarified, ClarifyingEvent, SetOut } from './clarifying/events.ts';
import type { CorrectingEvent } from './correcting/events.ts';
import type { Investigated, InvestigatingEvent } from './investigating/events.ts';
import type { KeepingEvent, Kept } from './keeping/events.ts';
import type { KeepingToldEvent, KeptTold } from './keepingTold/events.ts';
import type { Outside, OutsideEvent } from './outside/events.ts';
import type { PeopleEvent, PeopleOnCase } from './people/events.ts';
import type { Reviewed, ReviewingEvent, ReviewScope } from './reviewing/events.ts';
import type { ContactRoute } from './routes/contactRoutes.ts';
import type { Together, TogetherEvent } from './together/events.ts';
import type { WritingEvent, Written } from './writing/events.ts';

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

export { type ContactRoute, contactRoutes } from './routes/contactRoutes.ts';

/** Why a route is not safe: nobody has said that it is, though somebody may be hurt by a message; the resident said so; they died. */
export const unsafeReasons = ['not_known', 'said', 'died'] as const;

/** One of `unsafeReasons`. */
export type UnsafeReason = (typeof unsafeReasons)[number];

/** What is known of a route, with the resident's words for it where there are any: "text, but never after six". */
export type RouteMark = { words: WordsId | null; on: LocalDate } & (
  | { safe: true }
  | { safe: false; because: UnsafeReason }
);

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
  /** home: only its number was said in passing; street and house are still to be asked. */
  incomplete?: boolean;
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

/** What a decision finds on one point of the definition (Code 6.7). */
export interface PointFinding {
  point: number;
  finding: Finding;
}

/** Why a landlord needs more time, in kinds that can be counted; the words beside it say what exactly. */
export const delayReasons = [
  'waiting_for_resident',
  'waiting_for_contractor',
  'waiting_for_others',
  'inspection_needed',
  'complex',
  'records_missing',
  'staff_away',
  'other',
] as const;

/** One of `delayReasons`. */
export type DelayReason = (typeof delayReasons)[number];

/** Everything that Heard can flag. */
export const complaintFlags = [
  'old_matter',
  'court_claim',
  'already_considered',
  'maybe_outside_policy',
] as const;

/** What staff should look at before deciding; Heard only flags (design 3.12). */
export type ComplaintFlag = (typeof complaintFlags)[number];

/**
 * How two complaints belong together, each word beside the one for the other side: a new one that takes up a withdrawn one; a
 * group's complaint and one for each resident; a related one that is answered with this one (Code 6.8); points that became a
 * complaint of their own; one matter reported twice.
 */
export const linkReasons = [
  'takenUpIn',
  'takesUp',
  'partOf',
  'hasPart',
  'joinedInto',
  'joined',
  'splitFrom',
  'splitInto',
  'sameAs',
] as const;

/** One of `linkReasons`. */
export type LinkReason = (typeof linkReasons)[number];

/** What happens beside the written steps, theme by theme. */
type BesideTheSteps =
  | ClarifyingEvent
  | InvestigatingEvent
  | ReviewingEvent
  | KeepingToldEvent
  | WritingEvent
  | ByMailEvent
  | OutsideEvent
  | PeopleEvent
  | KeepingEvent
  | CorrectingEvent
  | TogetherEvent;

/** A decision as it was recorded, at either stage. */
export interface DecisionMade {
  finding: Finding;
  reasons: WordsId;
  points?: PointFinding[];
  /** Who made it, by staff id, where somebody else wrote it down for them. Left out: whoever signed it. */
  decidedBy?: string;
  /** At stage 2: how staff know that the resident was heard, or did not want to be. */
  heardOrDeclined?: WordsId;
}

/** Everything that can happen to a complaint in this version. Facts and ids only; people's words are sealed. */
export type ComplaintEvent =
  | BesideTheSteps
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
  | { type: 'RouteMarkedUnsafe'; route: ContactRoute; because: UnsafeReason; words: WordsId | null }
  | {
      type: 'RouteMarkedSafe';
      route: ContactRoute;
      /** What the resident said: without their own word no route is safe (domain 4.2). */
      words: WordsId;
    }
  | {
      type: 'Linked';
      /** The other complaint's reference. */
      to: string;
      why: LinkReason;
      /** How staff know that both are one person's, where two browsers wrote. */
      words?: WordsId;
    }
  | { type: 'DefinitionConfirmed' }
  | { type: 'DatePromised'; clock: ClockName; dueOn: LocalDate; mode: 'by' | 'noLaterThan' }
  /** `insteadOf`: who was named and could not take it, being away or what the complaint is about. */
  | { type: 'OfficerAssigned'; officer: string; insteadOf?: string }
  | ({ type: 'Acknowledged' } & SetOut)
  | {
      type: 'Extended';
      clock: 'stageOne' | 'stageTwo';
      dueOn: LocalDate;
      reason: WordsId;
      /** Why the date goes beyond the cap (Code 6.4, 6.15). Null within it. */
      goodReason: WordsId | null;
      because?: DelayReason;
    }
  | { type: 'LateNoticeGiven'; clock: ClockName; dueOn: LocalDate; reason: WordsId; because?: DelayReason }
  | {
      /** A told date that ends later because a bank holiday was proclaimed after it was told; never for another reason. */
      type: 'DueDateMoved';
      clock: ClockName;
      dueOn: LocalDate;
      /** The bank holiday's title: no personal data. */
      because: string;
    }
  | { type: 'NoteAdded'; words: WordsId }
  | ({ type: 'StageOneDecided' } & DecisionMade)
  | { type: 'ActionPromised'; action: string; words: WordsId; dueOn: LocalDate }
  | { type: 'ActionCompleted'; action: string }
  | {
      type: 'ReviewRequested';
      words: WordsId | null;
      /** True when stage 1 was overdue and undecided: the resident went on without its decision. */
      stageOneOverdue: boolean;
      /** Whether some or all of the outcome is to be reviewed, where that was said. */
      scope?: ReviewScope;
      /** Which member of staff was asked, by id: "contact the person who dealt with your complaint" (Co-op Homes). */
      to?: string;
    }
  | ({ type: 'ReviewAcknowledged' } & SetOut)
  | ({ type: 'StageTwoDecided' } & DecisionMade)
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
  'refused',
] as const;

/** Where the complaint stands. */
export type Standing = (typeof standings)[number];

/** A complaint as its events tell it. */
export interface Complaint
  extends Clarified,
    Investigated,
    Reviewed,
    KeptTold,
    Written,
    ByMail,
    Outside,
    PeopleOnCase,
    Kept,
    Together {
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
  /** Whether every route counts as not safe until the resident says that it is; once so, always so (domain 4.2). */
  guarded: boolean;
  /** What is known of single routes. Read it through `safeRoutes`. */
  routeMarks: Partial<Record<ContactRoute, RouteMark>>;
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
  /** Told dates that a bank holiday proclaimed late made later. */
  dateMoves: { clock: ClockName; from: LocalDate; dueOn: LocalDate; because: string; on: LocalDate }[];
  actions: { action: string; words: WordsId; dueOn: LocalDate; completedOn: LocalDate | null }[];
  decisions: {
    stage: 1 | 2;
    finding: Finding;
    reasons: WordsId;
    points: PointFinding[];
    on: LocalDate;
    heardOrDeclined?: WordsId;
  }[];
  history: RecordedComplaintEvent[];
}
