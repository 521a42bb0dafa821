import { z } from 'zod';
import { landlordSchema } from '../../landlords/landlord.ts';
import { clockNames } from '../complaint.ts';
import { statutoryCode } from '../dates/code.ts';

const asRead = z.object({
  nation: landlordSchema.shape.nation,
  procedure: z.record(z.string(), z.unknown()),
});

const stageName = /stage|informal|appeal|review/i;

/**
 * What the Code says of a file that is not valid: a written step that it leaves out, and a stage that it adds. A line each, with the
 * provision; empty where the file cannot be read that far, or no Code is known.
 */
export function stepsAgainstCode(text: string): string[] {
  const read = asRead.safeParse(jsonIn(text));
  const code = read.success ? statutoryCode(read.data.nation) : null;
  if (!read.success || code === null) return [];
  const { procedure } = read.data;
  const known = Object.keys(landlordSchema.shape.procedure.shape);
  const added = Object.keys(procedure).filter((key) => !known.includes(key) && stageName.test(key));
  const missing = clockNames.filter((clock) => procedure[clock] === undefined || procedure[clock] === null);
  return [
    ...missing.map((clock) => `procedure.${clock}: Code ${code.clocks[clock].provision} asks for this step.`),
    ...added.map((key) => `procedure.${key}: Code 5.2, 5.3: two stages, no others.`),
  ];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
