import { parseArgs } from 'node:util';
import { keptBackFrom } from '../../services/reporting/keptBack.ts';
import { correct } from '../../services/understanding/learning/correcting.ts';
import { type Label, labelNames } from '../../services/understanding/understanding.ts';
import { type CommandResult, done, failed, misused, plain, type StoreContext } from './command.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { signed } from './staffId.ts';

/** How `correct` is written. */
export const correctUsage = 'correct <id> --dissatisfied yes|no [--label <label>] --by <staff id>';

/** What can be said of a message, a line each. */
export const correctDetails: readonly string[] = [
  'The id is that of a concern or a service request, or its beginning, as `waiting` and `waiting --done` show it.',
  'The record stays as it is; an offer is not taken back, and nothing is told to the resident.',
  `  --label    what the message mainly is: ${labelNames.join(', ')}`,
];

const example = 'correct 1a2b3c4d --dissatisfied no --label service_request --by d.cole';

/** Records how staff say that a message should have been understood. The last correction of a record counts. */
export async function correctCommand(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { dissatisfied: { type: 'string' }, label: { type: 'string' } },
  });
  const [id, more] = positionals;
  const dissatisfied = yesOrNo(values.dissatisfied);
  const label = values.label ?? null;
  if (id === undefined) return misused('Which one? Give the id that the list shows.', correctUsage);
  if (more !== undefined) return misused(`"${plain(more)}" is one word too many.`, correctUsage);
  if (dissatisfied === null) return misused('Was the resident dissatisfied, yes or no?', example);
  if (!isLabel(label))
    return failed(`There is no label ${plain(label ?? '')}. There are: ${labelNames.join(', ')}.`);
  if (staffId === null) return misused('Who says so? The record names who did.', example);
  const { store, landlords, clock } = context;
  const reading = await readingIn(context, landlords, staffId);
  const reads = await readingDeps(context);
  const mayKnow = async (recordId: string, landlordId: string): Promise<boolean> =>
    !(await keptBackFrom(reads, [landlordId], reading)).hidden.has(recordId);
  const deps = { ...store, landlords, mayKnow, inUnitOfWork: store.inUnitOfWork.bind(store) };
  const outcome = await correct(deps, { id, dissatisfied, label, staffId, now: clock.now() });
  const learns = outcome.landlord.learning.enabled
    ? 'It will be learned from.'
    : `It is on the record only: ${outcome.landlord.name} has not switched learning on.`;
  const what = outcome.recorded
    ? `Recorded as said by ${plain(staffId)}.`
    : 'Nothing was changed: it was so already.';
  return done(`${outcome.id}\n`, `${what} ${learns}\n`);
}

function yesOrNo(given: string | undefined): boolean | null {
  const plainly = given?.trim().toLowerCase() ?? '';
  if (['yes', 'y', '1', 'true'].includes(plainly)) return true;
  return ['no', 'n', '0', 'false'].includes(plainly) ? false : null;
}

function isLabel(label: string | null): label is Label | null {
  return label === null || (labelNames as readonly string[]).includes(label);
}
