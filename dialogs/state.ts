import { z } from 'zod';
import { contactRoutes, parts } from '../services/complaints/complaint.ts';
import { offers } from '../services/complaints/keepingTold/events.ts';

const partSchema = z.enum(parts);

/** Words and facts heard before the resident has said yes, so that nothing is asked twice afterwards. */
const storySchema = z.object({
  /** The resident's messages that tell of the trouble, oldest first. */
  messages: z.array(z.object({ text: z.string(), at: z.string() })).max(40),
  /** When the first of them arrived: the received time of a complaint that grows out of it (Code 6.2). */
  since: z.string(),
  /** The highest score so far: the whole conversation is heard, not one line. */
  dissatisfied: z.number(),
});

const offerSchema = z.object({
  concernId: z.string(),
  /** How often it was put; it is never put a third time in a row. */
  times: z.number().int(),
  /** The resident's open complaint that this may belong to. */
  about: z.string().nullable(),
  /** Whether what was told looks the same as that complaint; else it was asked whether it is a part of it. */
  same: z.boolean().default(false),
  /** The resident asked to complain in so many words: "no, not the same" is all that is needed to log it. */
  wished: z.boolean().default(false),
});

const intakeSchema = z.object({
  complaintId: z.string(),
  asked: partSchema.nullable(),
  /** How often the asked part was put. */
  times: z.number().int(),
  phase: z.enum(['gathering', 'confirming', 'choosing']),
  /** True while one part is being changed from the read-back. */
  changing: z.boolean(),
  /** Rounds of "which part?" in a row that changed nothing: it must not go round without an end. */
  rounds: z.number().int().default(0),
  /** The answers as they were last read back: from then on only what is new is shown. Null: not read back yet. */
  shown: z.record(z.string(), z.string()).nullable().default(null),
  /** What was said at the read-back and belongs to no part: the resident must be able to see that it was kept. */
  beside: z.array(z.string()).max(20).default([]),
});

/**
 * What Heard keeps between two messages of one conversation. Everything that must last is a record; this is only where
 * the talk stands. Versioned and checked: a deploy in mid-conversation must not cost a resident their answers.
 */
export const stateSchema = z.object({
  version: z.literal(1),
  greeted: z.boolean(),
  story: storySchema.nullable(),
  offer: offerSchema.nullable(),
  /** What was said lately and nothing came of: heard together with the next message. */
  lately: z
    .array(z.object({ text: z.string(), at: z.string() }))
    .max(4)
    .default([]),
  /** The last concern whose offer was declined: "no" can be taken back. */
  declined: z.string().nullable(),
  /** A first report waits for the answer to "is this the first time you have told us?". */
  firstTime: z.object({ serviceRequestId: z.string(), times: z.number().int() }).nullable(),
  /** Danger interrupted the intake: the next message is no answer to a question from before. */
  paused: z.boolean().default(false),
  /** A report that looks like one made before: whether it is the same was asked, of this text. */
  again: z.object({ serviceRequestId: z.string(), text: z.string() }).nullable().default(null),
  /** The service request that the story began with; a complaint about it is linked. */
  serviceRequest: z.string().nullable(),
  intake: intakeSchema.nullable(),
  /** The complaint that was talked about last: corrections and "add this" go there. */
  lastComplaint: z.string().nullable(),
  /** A complaint whose withdrawal was asked about: only a clear yes to that question withdraws it. */
  withdrawing: z.string().nullable().default(null),
  /** Words about suicide or self-harm were answered: until the resident turns to something else nothing is asked. */
  afterCrisis: z.object({ at: z.string(), times: z.number().int() }).nullable().default(null),
  /** A concern that was heard at a moment when nothing could be offered; it is offered when the moment has passed. */
  heardConcern: z.string().nullable().default(null),
  /** A complaint to which the next message is to be added. */
  adding: z.string().nullable().default(null),
  /** Danger from somebody near was told: nothing is sent before the resident says which way is safe. */
  guarded: z.boolean().default(false),
  /** What was said of ways to be reached before there was a complaint to write it down with. */
  routesSaid: z
    .array(z.object({ route: z.enum(contactRoutes), safe: z.boolean(), words: z.string() }))
    .max(30)
    .default([]),
  /** The complaint for which "which way is safe?" was put last: it is put once. */
  askedSafely: z.string().nullable().default(null),
  /** A request for a person that still wants to know how to reach the resident. */
  personRequest: z.string().nullable(),
  /** A reference that this browser does not hold, whose one-time code is waited for; tries as this conversation saw them. */
  proving: z
    .object({
      reference: z.string(),
      /** The contact that was named for it. */
      contact: z.string().nullable().default(null),
      askedAt: z.string(),
      wrong: z.number().int(),
      reminded: z.boolean(),
    })
    .nullable()
    .default(null),
  /** Complaints that a right code opened to this conversation, and until when. Nothing is done with one that is over. */
  access: z
    .array(
      z.object({
        complaintId: z.string(),
        reference: z.string(),
        since: z.string(),
        until: z.string(),
        /** The number of the contact that the code was for. Null: the office gave it to the resident. */
        contact: z.number().int().nullable().default(null),
        /** The contact that was named for the code: the next one goes there too. */
        named: z.string().nullable().default(null),
      }),
    )
    .max(20)
    .default([]),
  /** What was given last to reach the resident by, for a person to use: not asked for again. */
  contact: z.string().nullable().default(null),
  /**
   * A reference was asked for, what for and when: a review waits for the code of the one that is typed, and who has none is passed on.
   * `name`: who they said they are.
   */
  referenceAsked: z
    .object({
      for: z.enum(['status', 'review']),
      words: z.string(),
      at: z.string(),
      name: z.string().nullable(),
    })
    .nullable()
    .default(null),
  /** A review that was asked for while more than one complaint could be meant. */
  reviewWords: z.string().nullable(),
  /** A complaint whose review was offered, and the words that led to it: only a yes asks for it. */
  reviewing: z.object({ complaintId: z.string(), words: z.string() }).nullable().default(null),
  /** The review that was asked for last, and when: reasons that follow belong to it. */
  reviewed: z.object({ complaintId: z.string(), at: z.string() }).nullable().default(null),
  /**
   * What the team asked or offered was shown here: the complaints that wait for an answer, and when. `draft`: a message that may be
   * that answer, read back or waiting for which complaint it is for.
   */
  teamAsked: z
    .object({
      complaintIds: z.array(z.string()).max(20),
      at: z.string(),
      draft: z.string().nullable(),
      /** How often "which complaint is this for?" was put in a row: it is not put a third time. */
      times: z.number().int().default(0),
    })
    .nullable()
    .default(null),
  /** Questions of the team that were shown here: each is shown once by itself. */
  questionsShown: z.array(z.string()).max(20).default([]),
  /** What the resident said to the team last, to which complaint and when: the words that follow may put it right. */
  toldTeam: z
    .object({ complaintId: z.string(), offer: z.enum(offers).nullable(), at: z.string() })
    .nullable()
    .default(null),
  /** People of the office whom a complaint seems to be about: kept from it, and whether it is so is asked. */
  aboutStaff: z
    .object({
      complaintId: z.string(),
      people: z.array(z.string()).max(20),
      times: z.number().int(),
      /** "No" can be taken back: then it is kept from them again. */
      saidNo: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  /** Messages in a row that were not understood. */
  notUnderstood: z.number().int(),
  /**
   * Danger, hazards and data requests that were told of here: who, where and how to reach them is kept with them. `wants`: what is to
   * be asked once nothing else stands open; `openFor`: for how many messages more an answer is waited for; then what is known.
   */
  whereabouts: z
    .object({
      alerts: z.array(z.string()).max(20),
      serviceRequests: z.array(z.string()).max(20),
      dataRequests: z.array(z.string()).max(20),
      at: z.string(),
      wants: z.enum(['where', 'way', 'who']).nullable(),
      asked: z.array(z.enum(['where', 'way', 'who'])).max(3),
      openFor: z.number().int(),
      place: z.boolean(),
      name: z.boolean(),
      contact: z.boolean(),
    })
    .nullable()
    .default(null),
  /** Kinds of danger already answered in this conversation and when, so that advice is short the second time. */
  warned: z.record(z.string(), z.string()),
  /** botbuilder's own stack of dialogs. */
  dialogs: z.object({ dialogStack: z.array(z.object({ id: z.string(), state: z.unknown() })) }),
});

/** Where a conversation stands. */
export type ConversationState = z.infer<typeof stateSchema>;

/** A conversation that has not begun. */
export function newState(): ConversationState {
  return {
    version: 1,
    greeted: false,
    story: null,
    offer: null,
    lately: [],
    declined: null,
    firstTime: null,
    again: null,
    serviceRequest: null,
    paused: false,
    intake: null,
    lastComplaint: null,
    withdrawing: null,
    afterCrisis: null,
    heardConcern: null,
    adding: null,
    guarded: false,
    routesSaid: [],
    askedSafely: null,
    personRequest: null,
    proving: null,
    access: [],
    contact: null,
    referenceAsked: null,
    reviewWords: null,
    reviewing: null,
    reviewed: null,
    teamAsked: null,
    questionsShown: [],
    toldTeam: null,
    aboutStaff: null,
    whereabouts: null,
    notUnderstood: 0,
    warned: {},
    dialogs: { dialogStack: [] },
  };
}

/**
 * Stored state, checked. What cannot be read is dropped part by part, never thrown: the records hold every answer, so
 * the talk can always go on from them.
 */
export function readState(stored: unknown): { state: ConversationState; recovered: boolean } {
  if (stored === null || stored === undefined) return { state: newState(), recovered: false };
  const whole = stateSchema.safeParse(stored);
  if (whole.success) return { state: whole.data, recovered: false };
  return { state: salvage(stored), recovered: true };
}

function salvage(stored: unknown): ConversationState {
  const state = newState();
  if (typeof stored !== 'object' || stored === null) return state;
  const shape = stateSchema.shape;
  for (const key of Object.keys(shape) as (keyof typeof shape)[]) {
    if (key === 'version' || key === 'dialogs') continue;
    const field = shape[key].safeParse((stored as Record<string, unknown>)[key]);
    if (field.success) Object.assign(state, { [key]: field.data });
  }
  return state;
}
