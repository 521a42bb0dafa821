import { z } from 'zod';
import { type SafetyKind, safetyKinds } from '../understanding/understanding.ts';
import type { SafetyNumbers } from '../wording/en/safety.ts';
import data from './emergencyNumbers.json' with { type: 'json' };
import type { Landlord, Nation } from './landlord.ts';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const satisfies Nation[];

const numberSchema = z.strictObject({
  id: z.string().min(1),
  kinds: z.array(z.enum(safetyKinds)).min(1),
  nations: z.array(z.enum(nations)).min(1),
  /** Whose number it is, as it may be printed. */
  label: z.string().min(1),
  number: z.string().min(2),
  how: z.enum(['ring', 'text']),
  /** What to know when using it, as it may be printed after the number. */
  note: z.string().min(1).nullable(),
  source: z.string().min(1),
  checkedOn: z.iso.date(),
  /** Whether a page that prints the number was read. */
  verified: z.boolean(),
  /** Ids of the numbers that stand in for an unverified one in production. */
  instead: z.array(z.string()).optional(),
});

const fileSchema = z.strictObject({ numbers: z.array(numberSchema) });

/** A national number for a kind of danger, domain 4.2, with its source and the day it was checked. */
export type EmergencyNumber = z.infer<typeof numberSchema>;

/** All national numbers, checked when this file is loaded. */
export const allEmergencyNumbers: readonly EmergencyNumber[] = fileSchema.parse(data).numbers;

function without<T>(items: T[], repeated: (item: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => !seen.has(repeated(item)) && seen.add(repeated(item)));
}

/**
 * The national numbers for a kind of danger, the first to use first. In production a number that nobody has confirmed
 * is replaced by the ones named in its `instead` (999, 111, 105): a wrong number in an emergency is worse than a short list.
 */
export function emergencyNumbers(kind: SafetyKind, nation: Nation, production: boolean): EmergencyNumber[] {
  const known = allEmergencyNumbers.filter(
    (entry) => entry.kinds.includes(kind) && entry.nations.includes(nation),
  );
  if (!production) return known;
  const trusted = known.flatMap((entry) =>
    entry.verified
      ? [entry]
      : allEmergencyNumbers.filter((other) => other.verified && entry.instead?.includes(other.id)),
  );
  return without(trusted, (entry) => entry.id);
}

/** The first number of a kind whose id begins so, in this nation; null when none may be told. */
function numberOf(
  idStart: string,
  kind: SafetyKind,
  nation: Nation,
  production: boolean,
): EmergencyNumber | null {
  return emergencyNumbers(kind, nation, production).find((entry) => entry.id.startsWith(idStart)) ?? null;
}

/** How the NHS line for a mental health crisis is reached; Northern Ireland has no such line and has Lifeline. */
function mentalHealth(entry: EmergencyNumber | null): string {
  if (entry === null) return 'ask for mental health';
  return entry.number === '111'
    ? (entry.note ?? `ask for the ${entry.label}`)
    : `or ring ${entry.label} on ${entry.number}`;
}

/**
 * The numbers that the safety advice names at this landlord: its own lines and its nation's (design 3.10). Plain data
 * held in memory, so that it answers with every store down.
 */
export function safetyNumbers(landlord: Landlord, production: boolean): SafetyNumbers {
  const { nation, contacts, emergencyLine } = landlord;
  const told = (idStart: string, kind: SafetyKind) =>
    numberOf(idStart, kind, nation, production)?.number ?? null;
  return {
    gas: told('gas', 'gas'),
    mentalHealth: mentalHealth(numberOf('crisis', 'crisis', nation, production)),
    samaritans: told('samaritans', 'crisis'),
    domesticAbuse: told('abuse', 'abuse'),
    children: told('childline', 'safeguarding'),
    homeless: told('homeless', 'homeless'),
    landlordEmergency: emergencyLine?.value.number ?? null,
    office: contacts.phones.map((phone) => phone.number).join(' or '),
  };
}
