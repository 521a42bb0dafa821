import type { LocalDate } from '../clock.ts';

/** What a message can be about, design 5; in the order in which equally likely ones are told. */
export const labelNames = [
  'complaint',
  'service_request',
  'status_question',
  'review_request',
  'human_request',
  'information',
  'praise',
  'other',
] as const;

/** What a message is about, design 5. A message can carry more than one. */
export type Label = (typeof labelNames)[number];

/** The kinds of danger that are hazards of a home: something is wrong with it, and not with a person. */
export const hazardKinds = [
  'gas',
  'fire',
  'electric',
  'no_heating_risk',
  'water',
  'structure',
  'damp_health',
] as const;

/** One kind of hazard. */
export type HazardKind = (typeof hazardKinds)[number];

/** Kinds of danger, domain 4.2. */
export const safetyKinds = [...hazardKinds, 'crisis', 'abuse', 'safeguarding', 'threat', 'homeless'] as const;

/** Kinds of danger that the safety screen knows, domain 4.2. */
export type SafetyKind = (typeof safetyKinds)[number];

/** What a resident wants done: Code 7.1's remedies in a resident's words. */
export type Outcome =
  | 'repair'
  | 'apology'
  | 'explanation'
  | 'compensation'
  | 'decision_changed'
  | 'staff_action'
  | 'policy_change'
  | 'reassurance_update'
  | 'other';

/** What a complaint can be about. */
export const categoryNames = [
  'repairs',
  'damp_mould',
  'heating_hot_water',
  'leak',
  'communal_estate',
  'staff_conduct',
  'asb_handling',
  'rent_service_charge',
  'allocations_transfer',
  'complaint_handling',
  'communication',
  'contractor',
  'parking',
  'planned_works',
  'other',
] as const;

/** What a complaint is about, for lists and the yearly report. */
export type Category = (typeof categoryNames)[number];

/** How exact a `since` is: "since the 27th" is a day, "for about a month" is approx. */
export type Precision = 'day' | 'week' | 'month' | 'approx';

/** Things beside the labels that staff must be told of (Code 2.2, data protection, information requests). */
export type Flag =
  | 'data_protection_complaint'
  | 'subject_access'
  | 'erasure'
  | 'information_request'
  | 'old_matter'
  | 'court_claim'
  | 'policy_request'
  | 'foreign_complaint';

/** Short replies that a conversation turns on. */
export type Reply = 'yes' | 'no' | 'dont_know' | 'rather_not' | 'skip' | 'more' | 'correction';

/** Questions about Heard or the procedure that are answered at once, before the open question returns. */
export type SideQuestion =
  | 'ombudsman'
  | 'how_long'
  | 'what_counts'
  | 'are_you_a_robot'
  | 'policy'
  | 'contact'
  | 'hours'
  | 'privacy'
  | 'what_can_you_do'
  | 'cost'
  | 'compensation'
  | 'held_against_me'
  | 'who_is_told'
  | 'why_ask'
  | 'photos'
  | 'stages'
  | 'when_contacted'
  | 'watched_device'
  | 'mistyped_reference'
  | 'other_reference'
  | 'so_far'
  | OtherLanguage;

/** Languages in which Heard can say one plain line, and hand over to a person. */
export type OtherLanguage =
  | 'polish'
  | 'arabic'
  | 'urdu'
  | 'bengali'
  | 'somali'
  | 'portuguese'
  | 'romanian'
  | 'ukrainian'
  | 'welsh';

/** What a message means. Every fact comes with the words that it was read from (`words`). */
export interface Understanding {
  label: Label;
  labels: Label[];
  /** 0 to 1: how likely it is that the resident is dissatisfied with the landlord or those acting for it. */
  dissatisfied: number;
  /** offer: clearly dissatisfied; ask: could be; pass: is not. */
  action: 'offer' | 'ask' | 'pass';
  /** The most urgent danger, or none. */
  safety: SafetyKind | 'none';
  safetyAll: SafetyKind[];
  since: LocalDate | null;
  sincePrecision: Precision | null;
  /** Times the resident says they told the landlord before this message; 0 for "not told anyone"; null unsaid. */
  contacts: number | null;
  missedAppointments: number | null;
  outcomes: Outcome[];
  category: Category | null;
  addressHint: string | null;
  /** Who the resident speaks for, in their words: "my mum". */
  onBehalfOf: string | null;
  group: boolean;
  adjustment: string | null;
  /** Who is at greater risk, in the resident's words: "a baby of four months". */
  atRisk: string | null;
  /** The words each fact came from, keyed by the fact's name; `dissatisfied` holds a list. */
  words: Partial<Record<string, string | string[]>>;
}

/** The understanding with what only the conversation needs: replies, side questions, contact details, corrections. */
export interface Reading extends Understanding {
  reply: Reply | null;
  sideQuestions: SideQuestion[];
  flags: Flag[];
  /** An explicit wish to complain ("log this as a complaint"), never negated, quoted or about somebody else. */
  wishesToComplain: boolean;
  /** What the problem did to people: "kids do homework in their coats". Null unsaid. */
  effect: string | null;
  /** The words that say what would put it right, for read-back. Null unsaid. */
  outcomeWords: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  /** A home address or flat as typed: "Flat 3, 12 Mill Lane". Null unsaid. */
  home: string | null;
  /** "I don't live there": an applicant, neighbour, visitor or former resident speaks. */
  notAResident: boolean;
  reference: string | null;
  /** Corrections aimed at an earlier answer: which part, if the words tell ("no, it was Monday" -> since). */
  corrects: 'where' | 'since' | 'contacts' | 'outcome' | 'name' | 'home' | 'reach' | null;
  /** Not understood at all: no letters, one emoji, keyboard noise. */
  empty: boolean;
}

/** The question that stood open when the message was written; an answer is read in its light. */
export type AskedPart =
  | 'what'
  | 'where'
  | 'since'
  | 'contacts'
  | 'effect'
  | 'outcome'
  | 'name'
  | 'home'
  | 'reach'
  | 'adjustments';

/** What is known beside the words. */
export interface ReadingContext {
  /** London wall-clock time at which it was said, `YYYY-MM-DDTHH:MM:SS`. */
  saidOn: string;
  asked: AskedPart | 'offer' | 'first_time' | 'confirm' | 'change_which' | 'other' | null;
}

/** Reads messages. Replaceable: everything that understands residents stands behind this. */
export interface Understander {
  read(text: string, context: ReadingContext): Promise<Reading>;
  /** The same reading in the light of what the resident said before it and nothing came of. At once: nothing is waited for. */
  inLightOf(reading: Reading, said: { text: string; before: readonly string[] }): Reading;
}
