import { z } from 'zod';
import { letters } from '../complaints/writing/events.ts';

/** One part of a letter's body, in the order in which it is read. Plain text everywhere: nothing in it is markup. */
export const letterPartSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), text: z.string() }),
  z.strictObject({ type: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ type: z.literal('list'), items: z.array(z.string()) }),
  /** Terms and what they come to, such as dates: a table of two columns. */
  z.strictObject({
    type: z.literal('facts'),
    rows: z.array(z.strictObject({ term: z.string(), value: z.string() })),
  }),
  /** Somebody's own words, kept as they were said. They are not measured for plain English: nobody corrects a resident. */
  z.strictObject({ type: z.literal('quote'), text: z.string() }),
]);

/** A letter as it goes out, word for word: what is sealed with the case, and what every form of it is made from. */
export const letterSchema = z.strictObject({
  /** The form of this object, not of the words. */
  version: z.literal(1),
  /** UUID; also the local part of the e-mail's Message-ID. */
  id: z.uuid(),
  kind: z.enum(letters),
  /** BCP 47. */
  language: z.string().min(2),
  landlord: z.strictObject({
    id: z.string(),
    name: z.string(),
    /** As they may be printed; the postcode only where it was confirmed. */
    address: z.array(z.string()),
    phones: z.array(z.string()),
    email: z.string(),
    /** #rrggbb, of which white or the page's text has enough contrast. */
    colour: z.string(),
  }),
  /** Name and address lines where known: for the window of an envelope. */
  to: z.strictObject({ name: z.string().nullable(), address: z.array(z.string()) }),
  /** The number of its reader's contact on the case, 0 for whoever made the complaint. Left out in letters of before this was kept. */
  reader: z.number().int().nonnegative().optional(),
  reference: z.string(),
  writtenOn: z.iso.date(),
  /** For the e-mail's subject and the PDF's title: no personal data. */
  subject: z.string(),
  salutation: z.string(),
  parts: z.array(letterPartSchema).min(1),
  closing: z.strictObject({
    words: z.string(),
    /** Who signs; null where the landlord's roster names nobody. */
    name: z.string().nullable(),
    office: z.string(),
  }),
  /** Head of the case's chain of events as it was written (services/records/chain): ties the letter to the record. */
  recordHead: z.string(),
});

/** A letter as it goes out. */
export type WholeLetter = z.infer<typeof letterSchema>;
/** One part of its body. */
export type LetterPart = z.infer<typeof letterPartSchema>;
