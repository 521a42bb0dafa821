import { parseArgs } from 'node:util';
import { dueReport, dueReportInWords, type NamedEvent } from '../../services/complaints/dates/dueReport.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { isOtherEvent, otherClocks, otherEventNames } from '../../services/reporting/otherClocks.ts';
import { otherClockInWords } from '../../services/wording/en/otherClocks.ts';
import { type CommandContext, type CommandResult, done, json, misused } from './command.ts';

/** How `due` is written. */
export const dueUsage =
  'due --landlord <id> --event received=2026-12-24 [--event acknowledged=2026-12-29] [--json]';

/** What else starts a clock, a line each. */
export const dueDetails: readonly string[] = [
  'A complaint: received, clarified, acknowledged, reviewRequested, reviewAcknowledged.',
  `Others: ${otherEventNames.join(', ')}.`,
  '  --event subjectAccess=2026-11-25                 the day of receipt',
  '  --event emergencyHazard=2026-12-24T10:05:30      London time, to the second',
  '  --event significantHazard=2026-12-01 --event investigated=2026-12-08',
];

/**
 * The dates that a complaint with these events has: the landlord's promise and the Code, and how each was counted. Data requests
 * and hazards beside it, or by themselves, have theirs in `otherClocks`.
 */
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
  const events = values.event.map(namedEvent);
  const others = events.filter(({ name }) => isOtherEvent(name));
  const report = dueReport(
    landlord,
    events.filter((event) => !others.includes(event)),
    { mayBeEmpty: others.length > 0 },
  );
  const clocks = otherClocks(landlord, others);
  if (values.json) return done(json({ ...report, otherClocks: clocks }));
  const words = clocks.map((clock) => `\n${otherClockInWords(clock)}\n`).join('');
  const none = others.length > 0 && clocks.length === 0 ? `\n${noneHere}\n` : '';
  return done(`${dueReportInWords(report)}\n${words}${none}`);
}

const noneHere = 'The law on hazards does not reach this landlord: no date.';

/** `received=2026-12-24`. What is wrong with either half, the report says. */
function namedEvent(text: string): NamedEvent {
  const [name = '', on = ''] = text.split(/=(.*)/s);
  return { name, on };
}
