import { z } from 'zod';

/** Why something stands in no file that goes to a resident, or to this member of staff. */
export const leftOutReasons = ['staff_notes', 'other_people', 'legal', 'another_case', 'erased'] as const;

/** One of `leftOutReasons`. */
export type LeftOutReason = (typeof leftOutReasons)[number];

const leftOut = z.enum(leftOutReasons).nullable();
const head = z.string().regex(/^[0-9a-f]{64}$/);

/** One event: the sealed form, from which the chain is counted, and beside it the words that it points at. */
const eventSchema = z.strictObject({
  /** Its number in the record, from 1. */
  seq: z.number().int().positive(),
  /** The chain's head after it (services/records/chain). */
  head,
  /** The event as it is kept: facts, times, who, and ids of words. Null: left out. */
  sealed: z.looseObject({ type: z.string(), occurredOn: z.string(), recordedAt: z.string() }).nullable(),
  /** People's words under the name of the field that points at them. Empty where they were erased or left out. */
  words: z.record(z.string(), z.string()),
  leftOut,
});

const recordSchema = z.strictObject({
  kind: z.string(),
  id: z.string(),
  openedAt: z.string(),
  events: z.array(eventSchema),
  /** The head of its own chain. */
  head,
});

/** The whole file of a case, as `case export` writes it. Times are UTC instants, days ISO dates in London. */
export const caseFileSchema = z.strictObject({
  format: z.literal('heard case file'),
  /** The form of this object. A reader that does not know the number must not guess. */
  version: z.literal(1),
  madeAt: z.string(),
  /** The staff id of whoever had it made. */
  madeBy: z.string(),
  madeFor: z.enum(['staff', 'resident']),
  landlord: z.strictObject({ id: z.string(), name: z.string() }),
  reference: z.string(),
  policyVersion: z.string(),
  erasedOn: z.string().nullable(),
  record: recordSchema,
  /** Each date of the procedure by the landlord's promise and by the Code, and how it was counted, in words. */
  dates: z.array(
    z.strictObject({
      step: z.string(),
      rule: z.enum(['promise', 'code']),
      dueOn: z.string(),
      due: z.string(),
      working: z.string(),
    }),
  ),
  letters: z.array(
    z.strictObject({
      number: z.number().int(),
      kind: z.string(),
      writtenOn: z.string(),
      became: z.string(),
      becameOn: z.string(),
      /** As it was printed in the letter. Null: the letter's words were erased. */
      recordHead: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
  /** The chat in which the complaint was made. Null: it came another way. */
  chat: z
    .strictObject({
      messages: z.array(
        z.strictObject({
          position: z.number().int(),
          at: z.string().nullable(),
          by: z.enum(['resident', 'landlord']),
          text: z.string(),
        }),
      ),
      leftOut,
    })
    .nullable(),
  /** Requests, alerts, concerns and e-mail that belong to the complaint or to its chat. */
  linked: z.array(recordSchema),
  /** What is not in it, and why: counted, never described. */
  leftOut: z.array(
    z.strictObject({ what: z.string(), why: z.enum(leftOutReasons), count: z.number().int() }),
  ),
});

/** The whole file of a case. */
export type CaseFile = z.infer<typeof caseFileSchema>;
/** A record in it. */
export type FiledRecord = z.infer<typeof recordSchema>;
/** An event of a record in it. */
export type FiledEvent = z.infer<typeof eventSchema>;
