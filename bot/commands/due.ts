import { parseArgs } from 'node:util';
import { dueReport, dueReportInWords, type NamedEvent } from '../../services/complaints/dueReport.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { type CommandContext, type CommandResult, done, json, misused } from './command.ts';

/** How `due` is written. */
export const dueUsage =
  'due --landlord <id> --event received=2026-12-24 [--event acknowledged=2026-12-29] [--json]';

/** The dates that a complaint with these events has: the landlord's promise and the Code, and how each was counted. */
export async function due(args: string[], { landlords }: CommandContext): Promise<CommandResult> {
  const { values } = parseArgs({
    args,
    options: {
      landlord: { type: 'string' },
      event: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.landlord === undefined) return misused('Which landlord?', dueUsage);
  const landlord = landlordById(landlords, values.landlord);
  const report = dueReport(landlord, values.event.map(namedEvent));
  return done(values.json ? json(report) : `${dueReportInWords(report)}\n`);
}

/** `received=2026-12-24`. What is wrong with either half, the report says. */
function namedEvent(text: string): NamedEvent {
  const [name = '', on = ''] = text.split(/=(.*)/s);
  return { name, on };
}
