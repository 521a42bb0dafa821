import { z } from 'zod';
import { contrast, leastContrast } from './contrast.ts';
import { learningSettings } from './learningSettings.ts';
import { mailSchema } from './mailAddresses.ts';
import { noticesSchema } from './noticeSettings.ts';
import { policyDocumentSchema } from './policyDocuments.ts';
import { retentionSettings } from './retentionSettings.ts';
import { staffSchema } from './staffRoles.ts';

const localDate = z.iso.date();
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #1d4f91');

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

/** Which events can start each clock. Any other anchor would lie outside its stage or wait for itself. */
const anchorsOf = {
  acknowledge: ['received'],
  stageOne: ['received', 'clarified', 'acknowledged'],
  reviewAcknowledge: ['reviewRequested'],
  stageTwo: ['reviewRequested', 'reviewAcknowledged'],
} satisfies Record<string, Anchor[]>;

const phone = z.strictObject({ number: z.string().min(3), label: z.string().min(1) });

const procedure = z
  .strictObject({
    /** Changes whenever a rule below does; frozen on each case when it is logged. */
    version: z.string().min(1),
    effectiveFrom: localDate,
    /** The landlord's own promises. The statutory Code runs beside them (services/complaints/dates/code.ts). */
    acknowledge: promise,
    stageOne: promise,
    reviewAcknowledge: promise,
    stageTwo: promise,
    /** Co-op Homes tries to put things right by the end of the first day; never a hidden stage. Null: no such promise. */
    sameDayFix: quoted(z.literal(true)).nullable(),
    clarification: quoted(z.literal(true)).nullable(),
    stageOneHandler: quoted(z.string().min(1)),
    reviewBody: quoted(z.enum(['Managing Director', 'Review Panel'])),
    /** How many members a review panel has at least, where the landlord says so. Null: it names no number. */
    panelMembers: quoted(z.number().int().min(1)).nullable().default(null),
    /** Whether a review checks that the stage 1 response was fair. Null: no such promise. */
    checksFairness: quoted(z.literal(true)).nullable().default(null),
    /** Whether interviews are promised: a decision without one is asked about. Null: no such promise. */
    interviews: quoted(z.literal(true)).nullable().default(null),
    /** How often a resident is told how it goes, in working days, where the landlord says so. Null: as agreed with each. */
    updateEveryDays: quoted(z.number().int().min(1).max(60)).nullable().default(null),
    /** Whether a second person must confirm that a complaint is not accepted. Null: nothing is said of it. */
    refusalConfirmed: quoted(z.literal(true)).nullable().default(null),
    /** Within how many months of the matter it asks for complaints. Null: it says nothing, and nobody is turned away for it. */
    complainWithinMonths: quoted(z.number().int().min(1)).nullable().default(null),
    /** Within which time it asks for a review after the decision. Null: at any time. Heard refuses none for being late. */
    reviewWithin: quoted(duration).nullable().default(null),
    /** Whether it says that the Ombudsman can be asked at any time (Code 3.7). Null: it does not. */
    ombudsmanAnyTime: quoted(z.literal(true)).nullable().default(null),
    /** Working days that an extension may add without a recorded good reason: the Code's, where the words name no cap. */
    extension: quoted(
      z.strictObject({
        needsReasons: z.boolean(),
        stageOneCapDays: z.number().int().min(0),
        stageTwoCapDays: z.number().int().min(0),
      }),
    ),
  })
  .superRefine((rules, context) => {
    for (const clock of ['acknowledge', 'stageOne', 'reviewAcknowledge', 'stageTwo'] as const) {
      const { anchor, duration: time } = rules[clock];
      const anchors: Anchor[] = anchorsOf[clock];
      if (!anchors.includes(anchor)) {
        const message = `this clock cannot start there; it starts at ${anchors.join(' or ')}`;
        context.addIssue({ code: 'custom', path: [clock, 'anchor'], message });
      }
      if (time.unit === 'hours') {
        const message = 'the clocks of a complaint run in days';
        context.addIssue({ code: 'custom', path: [clock, 'duration', 'unit'], message });
      }
    }
    if (rules.stageOne.anchor === 'clarified' && rules.clarification === null) {
      const message = 'stage one starts when the complaint is clarified, so this cannot be null';
      context.addIssue({ code: 'custom', path: ['clarification'], message });
    }
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
  colours: z.strictObject({ brand: colour, onBrand: colour }).superRefine(({ brand, onBrand }, context) => {
    const ratio = contrast(brand, onBrand);
    if (ratio >= leastContrast) return;
    const message = `text would have a contrast of ${ratio.toFixed(2)}; at least ${leastContrast} is needed to be read`;
    context.addIssue({ code: 'custom', message });
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
  policyDocuments: z.array(policyDocumentSchema),
  /** How the landlord's page asks residents to get the documents when no link is known. */
  policyDocumentsNote: z.string().min(1),
  /** The channels that the landlord names for receiving complaints, in its own words. */
  channels: z.array(z.string().min(1)).min(1),
  procedure,
  /** Who is next when a complaint may not stay with somebody; ids or roles, never names. Left out: nobody is known. */
  staff: staffSchema.default([]),
  /** Extra closed days: shown to staff, never used to lengthen a statutory date. */
  closedDays: z.array(z.strictObject({ date: localDate, title: z.string().min(1) })),
  /**
   * Bank holidays of its nation that were proclaimed after this version of Heard: from this file, and from the store
   * (`holiday add`). They do lengthen dates; the landlord's own closed days never belong here.
   */
  proclaimedHolidays: z
    .array(
      z.strictObject({
        date: localDate,
        title: z.string().min(1),
        source: z.string().min(1),
        checkedOn: localDate,
      }),
    )
    .default([]),
  /** Whether its homes are let by tenancy: the law on hazards does not reach licences (Awaab's law, domain 4.1). */
  letsTenancies: z.boolean().default(true),
  /** The addresses of its own that its e-mail comes from and is answered to. Null: those of this Heard (MAIL_FROM). */
  mail: mailSchema.nullable().default(null),
  /** How its staff hear of what waits for them. Left out: by the addresses that they were given (`staff set --email`). */
  notices: noticesSchema.prefault({}),
  /** Whether Heard writes its letters. Off: staff write every one themselves, and nothing is listed as to be posted. */
  letters: z.enum(['on', 'off']).default('on'),
  /** Web origins whose pages may hold this landlord's chat. */
  allowedOrigins: z.array(z.url()),
  /** How long people's words are kept. Left out: nothing is ever due to be erased. */
  retention: retentionSettings.prefault({}),
  /** Whether the understanding may learn from corrections. Left out: it may not. */
  learning: learningSettings.prefault({}),
});

/** A landlord as read from its file. */
export type Landlord = z.infer<typeof landlordSchema>;
/** What starts a clock. */
export type Anchor = z.infer<typeof anchorSchema>;
/** What a landlord, or the statutory Code, promises: how long, from when, and in which words. */
export type ClockPromise = z.infer<typeof promise>;
/** How long a clock runs. */
export type Duration = z.infer<typeof duration>;
/** Which part of the United Kingdom the landlord is in: decides calendar and emergency numbers. */
export type Nation = Landlord['nation'];
