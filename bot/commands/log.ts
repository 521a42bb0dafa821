import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import {
  type LoggedElsewhere,
  logElsewhere,
  loggedAlready,
  staffChannels,
  type ToldElsewhere,
  toldElsewhereSchema,
} from '../../services/complaints/logging/toldElsewhere.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { mayRead } from '../../services/staff/mayRead.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { categoryNames } from '../../services/understanding/understanding.ts';
import { loggingWords } from '../../services/wording/en/logging.ts';
import { oneCase } from './case.ts';
import { type CommandResult, done, failed, misused, type StoreContext } from './command.ts';
import { signature, signed } from './staffId.ts';

/** How `log` is written. */
export const logUsage = `log "what is wrong, in the resident's words" --landlord <id> --channel ${staffChannels.join('|')} ${signature}`;

/** What else can be said of it, a line each. */
export const logDetails: readonly string[] = [
  'A complaint that came by phone, in a letter, in person ...: the same case, dates and receipt as one from the chat.',
  '  --received 2026-11-17          the day it was received, if not today; or 2026-11-17T10:30',
  '  --name "..."                   who complains',
  '  --contact "..."                e-mail address, telephone number or postal address, or several',
  '  --home "..."                   where they live',
  '  --where "..." --since "..."    where it is, since when',
  '  --contacts "..."               how often they told you before',
  '  --effect "..." --outcome "..." what it did to them, what would put it right',
  '  --adjustments "..."            what they need from you: large print, an interpreter ...',
  '  --on-behalf-of "..."           for whom they speak',
  '  --about <staff id or office>   whom of staff or committee it is about: they do not see it (may be repeated)',
  '  --group                        several residents complain together',
  `  --category                     ${categoryNames.join(', ')}; left out, it is read from the words`,
  '  --another                      log it though one of that day looks like the same matter',
];

const text = { type: 'string' } as const;

/** Logs a complaint that reached staff outside the chat, with its true date and channel. */
export async function log(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      landlord: text,
      channel: text,
      received: text,
      category: text,
      name: text,
      contact: text,
      home: text,
      where: text,
      since: text,
      contacts: text,
      effect: text,
      outcome: text,
      adjustments: text,
      'on-behalf-of': text,
      about: { type: 'string', multiple: true },
      group: { type: 'boolean', default: false },
      another: { type: 'boolean', default: false },
    },
  });
  const { landlord, another, 'on-behalf-of': onBehalfOf, ...given } = values;
  const [what, more] = positionals;
  if (what === undefined || more !== undefined)
    return misused('What is it about? Words stand in quotes.', logUsage);
  if (landlord === undefined) return misused('Which landlord?', logUsage);
  if (staffId === null) return misused('Who does this? The record names who did.', logUsage);
  const told = toldElsewhereSchema.safeParse({ what, onBehalfOf, ...given });
  if (!told.success) return misused(problemOf(told.error), logUsage);
  return logged(told.data, { landlord, staffId, another }, context);
}

/** What is wrong with the first option that is: named as it is typed. */
function problemOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const field = String(issue?.path[0] ?? 'what');
  const needs: Record<string, string> = {
    what: 'words',
    channel: `one of ${staffChannels.join(', ')}`,
    received: 'a day such as 2026-11-17, or day and time such as 2026-11-17T10:30',
    category: `one of ${categoryNames.join(', ')}`,
    about: 'a staff id such as d.cole, or an office such as chair',
  };
  const option =
    field === 'what' ? 'What it is about' : field === 'onBehalfOf' ? '--on-behalf-of' : `--${field}`;
  return `${option} needs ${needs[field] ?? 'words'}.`;
}

interface Asked {
  landlord: string;
  staffId: string;
  another: boolean;
}

async function logged(told: ToldElsewhere, asked: Asked, context: StoreContext): Promise<CommandResult> {
  const landlord = landlordById(context.landlords, asked.landlord);
  const now = context.clock.now();
  const came = await context.store.inUnitOfWork(async (work) => {
    const by = { kind: 'staff', id: asked.staffId } as const;
    const cases = new CaseService({ work, landlord, now, by });
    const roster = await rosterOf(work, landlord, context.landlords);
    const isShown = (complaint: Complaint) => mayRead(complaint, asked.staffId, roster);
    const known = asked.another ? null : await loggedAlready(cases, told, { now, isShown });
    return known ?? logElsewhere(cases, told, now);
  });
  if (!('complaint' in came)) return failed(loggingWords.already(came.reference));
  return shown(came, asked, context);
}

async function shown(
  { complaint, dangers, hazards }: LoggedElsewhere,
  { staffId }: Asked,
  context: StoreContext,
): Promise<CommandResult> {
  const notices = [
    loggingWords.logged(complaint.reference),
    ...(dangers.length === 0 ? [] : [loggingWords.danger(dangers)]),
    ...hazards.map(({ request }) => loggingWords.hazard(request.id)),
  ];
  const { stdout, stderr } = await oneCase([complaint.reference, '--by', staffId], context);
  // Whoever logs a complaint about themselves or their office does not get to read it: what they are told is its reference.
  return done(stdout === '' ? `${complaint.reference}\n` : stdout, `${notices.join('\n')}\n${stderr}`);
}
