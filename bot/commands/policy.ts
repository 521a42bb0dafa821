import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import { findingInWords, policyCheck } from '../../services/complaints/policy/policyCheck.ts';
import { gapInWords, policyGaps } from '../../services/complaints/policy/policyGaps.ts';
import { stepsAgainstCode } from '../../services/complaints/policy/policySteps.ts';
import { HeardError } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { checkLandlordText, landlordFileError } from '../../services/landlords/landlordFile.ts';
import { type CommandContext, type CommandResult, done, json, misused, plain } from './command.ts';

/** How `policy` is written. */
export const policyUsage = 'policy check <file> [--json]';

/**
 * Whether a landlord's file is valid, where its procedure is looser than the Code, and what it leaves unknown. Both are advice: the
 * Code runs beside the procedure in any case, so only a file that is not valid fails.
 */
export async function policy(args: string[], { folder, clock }: CommandContext): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [verb, file, more] = positionals;
  if (verb !== 'check' || file === undefined || more !== undefined)
    return misused('Check which file?', policyUsage);
  const landlord = landlordIn(readText(resolve(folder, file)), file);
  const findings = policyCheck(landlord);
  const gaps = policyGaps(landlord, londonDate(clock.now()));
  if (values.json) return done(json({ landlord: landlord.id, valid: true, findings, gaps }));
  const summary =
    findings.length === 0
      ? `${landlord.name}: the file is valid, and nothing in it is looser than the Code.\n`
      : `${landlord.name}: the file is valid. Looser than the Code, which runs beside it in any case:\n`;
  const unknown = gaps.length === 0 ? '' : 'Not known, not confirmed, or to be watched:\n';
  return done(summary + listed(findings.map(findingInWords)) + unknown + listed(gaps.map(gapInWords)));
}

function listed(lines: string[]): string {
  return lines.map((line) => `- ${plain(line)}\n`).join('');
}

/** Throws LANDLORD_FILE with every problem, and with what the Code says of the steps. */
function landlordIn(text: string, source: string): Landlord {
  const { landlord, problems } = checkLandlordText(text, source);
  if (landlord === null) throw landlordFileError([...problems, ...stepsAgainstCode(text)]);
  return landlord;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new HeardError('INPUT', `${file} cannot be read`, { cause });
  }
}
