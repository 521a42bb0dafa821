import { z } from 'zod';
import type { Nation } from './landlord.ts';
import data from './ombudsman.json' with { type: 'json' };

// No e-mail field on purpose: since 13 January 2026 the Housing Ombudsman takes no new cases by e-mail, so that the
// address on older pages would send residents into a void.
const ombudsman = z.strictObject({
  name: z.string().min(1),
  webForm: z.url(),
  phone: z.string().min(3),
  /** Lines of the postal address. */
  post: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
  checkedOn: z.iso.date(),
});

const byNation: Record<Nation, Ombudsman | null> = z
  .strictObject({
    england: ombudsman.nullable(),
    wales: ombudsman.nullable(),
    scotland: ombudsman.nullable(),
    'northern-ireland': ombudsman.nullable(),
  })
  .parse(data);

/** How residents of a nation reach the body that reviews landlords' complaint handling. */
export type Ombudsman = z.infer<typeof ombudsman>;

/** The nation's ombudsman for housing. Null: not known here, and then none is named. */
export function ombudsmanFor(nation: Nation): Ombudsman | null {
  return byNation[nation];
}
