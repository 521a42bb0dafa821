import { z } from 'zod';

/** Documents about complaints that every landlord has or publishes (Code 3.4, 8.1, 8.2), in the order in which they are told. */
export const documentKinds = ['policy', 'summary', 'self_assessment', 'annual_report'] as const;

/** One of `documentKinds`. */
export type DocumentKind = (typeof documentKinds)[number];

/** A document of the landlord's, and where it can be read. Without a kind it is another one, told by its title alone. */
export const policyDocumentSchema = z.strictObject({
  kind: z.enum(documentKinds).optional(),
  title: z.string().min(1),
  url: z.url(),
});
