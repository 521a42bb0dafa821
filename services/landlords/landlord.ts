import { z } from 'zod';

const localDate = z.iso.date();

/** A fact from outside with where it comes from and when somebody looked: nothing else is told to residents. */
const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1), checkedOn: localDate });

/** A number that a landlord promises, beside the landlord's own words for it. */
const quoted = <T extends z.ZodType>(value: T) => z.strictObject({ value, quote: z.string().min(1) });

/** How long a clock runs. `workingDays` count over the landlord's nation's calendar; the start day is day zero. */
const duration = z.strictObject({
  days: z.number().int().positive(),
  unit: z.enum(['workingDays', 'calendarDays', 'calendarMonths', 'hours']),
});

/**
 * What starts a clock. `clarified` is the moment when nature and outcome are settled: the resident's answer to a
 * clarification, or their confirmation in the chat.
 */
export const anchorSchema = z.enum([
  'received',
  'clarified',
  'acknowledged',
  'reviewRequested',
  'reviewAcknowledged',
]);

const promise = z.strictObject({ duration, anchor: anchorSchema, quote: z.string().min(1) });

const phone = z.strictObject({ number: z.string().min(3), label: z.string().min(1) });

const procedure = z.strictObject({
  /** Changes whenever a rule below does; frozen on each case when it is logged. */
  version: z.string().min(1),
  effectiveFrom: localDate,
  /** The landlord's own promises. The statutory Code runs beside them (services/complaints/code.ts). */
  acknowledge: promise,
  stageOne: promise,
  reviewAcknowledge: promise,
  stageTwo: promise,
  /** Co-op Homes tries to put things right by the end of the first day; never a hidden stage. Null: no such promise. */
  sameDayFix: quoted(z.literal(true)).nullable(),
  clarification: quoted(z.literal(true)).nullable(),
  stageOneHandler: quoted(z.string().min(1)),
  reviewBody: quoted(z.enum(['Managing Director', 'Review Panel'])),
  extension: quoted(
    z.strictObject({
      needsReasons: z.boolean(),
      stageOneCapDays: z.number().int(),
      stageTwoCapDays: z.number().int(),
    }),
  ),
});

/**
 * One landlord, as data (design 3.4): who it is, how it can be reached, what it promises and in which words.
 * Unknown hours and numbers are null and are told as unknown; nothing is invented.
 */
export const landlordSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  name: z.string().min(1),
  shortName: z.string().min(1),
  referencePrefix: z.string().regex(/^[A-Z]{3}$/),
  nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
  colours: z.strictObject({
    brand: z.string().regex(/^#[0-9a-f]{6}$/),
    onBrand: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  contacts: z.strictObject({
    phones: z.array(phone).min(1),
    email: z.email(),
    /** Lines as they may be printed. An unconfirmed postcode is left out of them. */
    address: z.array(z.string().min(1)).min(1),
    postcode: z.strictObject({ value: z.string(), confirmed: z.boolean() }),
    onlineForm: z.url().nullable(),
    source: z.string().min(1),
    checkedOn: localDate,
  }),
  /** Office hours in words, for example "Monday to Friday, 9am to 5pm". Null: not known, and said so. */
  hours: sourced(z.string().min(1)).nullable(),
  /** The landlord's own emergency repairs line. Null: not known; national numbers and the office line are given. */
  emergencyLine: sourced(phone).nullable(),
  policyDocuments: z.array(z.strictObject({ title: z.string().min(1), url: z.url() })),
  /** How the landlord's page asks residents to get the documents when no link is known. */
  policyDocumentsNote: z.string().min(1),
  /** The channels that the landlord names for receiving complaints, in its own words. */
  channels: z.array(z.string().min(1)).min(1),
  procedure,
  /** Extra closed days: shown to staff, never used to lengthen a statutory date. */
  closedDays: z.array(z.strictObject({ date: localDate, title: z.string().min(1) })),
  /** Web origins whose pages may hold this landlord's chat. */
  allowedOrigins: z.array(z.url()),
});

/** A landlord as read from its file. */
export type Landlord = z.infer<typeof landlordSchema>;
/** What starts a clock. */
export type Anchor = z.infer<typeof anchorSchema>;
/** How long a clock runs. */
export type Duration = z.infer<typeof duration>;
/** Which part of the United Kingdom the landlord is in: decides calendar and emergency numbers. */
export type Nation = Landlord['nation'];
