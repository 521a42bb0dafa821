import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findingInWords, policyCheck } from '../../services/complaints/policyCheck.ts';
import { HeardError } from '../../services/errors.ts';
import { parseLandlord } from '../../services/landlords/landlordFile.ts';
import { type CommandContext, type CommandResult, done, json, misused } from './command.ts';

/** How `policy` is written. */
export const policyUsage = 'policy check <file> [--json]';

/**
 * Whether a landlord's file is valid, and where its procedure is looser than the Code. Findings are advice: the Code runs
 * beside the procedure in any case, so only a file that is not valid fails.
 */
export async function policy(args: string[], { folder }: CommandContext): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [verb, file, more] = positionals;
  if (verb !== 'check' || file === undefined || more !== undefined)
    return misused('Check which file?', policyUsage);
  const landlord = parseLandlord(readText(resolve(folder, file)), file);
  const findings = policyCheck(landlord);
  if (values.json) return done(json({ landlord: landlord.id, valid: true, findings }));
  const lines = findings.map((finding) => `- ${findingInWords(finding)}\n`);
  const summary =
    findings.length === 0
      ? `${landlord.name}: the file is valid, and nothing in it is looser than the Code.\n`
      : `${landlord.name}: the file is valid. Looser than the Code, which runs beside it in any case:\n`;
  return done(summary + lines.join(''));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new HeardError('INPUT', `${file} cannot be read`, { cause });
  }
}
