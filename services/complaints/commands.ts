import { z } from 'zod';
import { categoryNames, type Outcome, type Precision } from '../understanding/understanding.ts';
import { byMailCommands } from './byMail/commands.ts';
import { clarifyingCommands } from './clarifying/commands.ts';
import { day, number, on, person, words } from './commandFields.ts';
import {
  channels,
  clockNames,
  complaintFlags,
  contactRoutes,
  delayReasons,
  findings,
  linkReasons,
  noAnswers,
  parts,
  routes,
} from './complaint.ts';
import { correctingCommands } from './correcting/commands.ts';
import { investigatingCommands } from './investigating/commands.ts';
import { keepingCommands } from './keeping/commands.ts';
import { everyDays, keepingToldCommands } from './keepingTold/commands.ts';
import { outsideCommands } from './outside/commands.ts';
import { peopleCommands } from './people/commands.ts';
import { reviewingCommands } from './reviewing/commands.ts';
import { reviewScopes } from './reviewing/events.ts';
import { togetherCommands } from './together/commands.ts';
import { writingCommands } from './writing/commands.ts';

/** Written as records over the type, so that a new member that is missing here does not compile. */
const outcomeNames: Record<Outcome, true> = {
  repair: true,
  apology: true,
  explanation: true,
  compensation: true,
  decision_changed: true,
  staff_action: true,
  policy_change: true,
  reassurance_update: true,
  other: true,
};
const precisionNames: Record<Precision, true> = { day: true, week: true, month: true, approx: true };

function namesOf<Name extends string>(record: Record<Name, true>): z.ZodEnum<{ [N in Name]: N }> {
  return z.enum(Object.keys(record) as Name[]) as z.ZodEnum<{ [N in Name]: N }>;
}

const category = z.enum(categoryNames);
const stage = z.union([z.literal(1), z.literal(2)]).optional();

const answer = z.strictObject({
  words: words.nullable(),
  none: z.enum(noAnswers).optional(),
  date: day.optional(),
  precision: namesOf(precisionNames).optional(),
  times: z.number().int().min(0).optional(),
  outcomes: z.array(namesOf(outcomeNames)).optional(),
  notAResident: z.boolean().optional(),
  incomplete: z.boolean().optional(),
  routes: z.array(z.enum(routes)).optional(),
});

/** What an acknowledgement sets out, at either stage (Code 5.6, 5.7). */
const setOut = { definition: words.optional(), responsible: words.optional() };

/** Everything that can be asked of a complaint. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('log'),
    reference: z.string(),
    channel: z.enum(channels),
    receivedAt: z.iso.datetime(),
    category: category.nullable(),
    concernId: z.string().nullable(),
    onBehalfOf: words.nullable(),
    group: z.boolean(),
  }),
  z.strictObject({ type: z.literal('tell'), part: z.enum(parts), answer }),
  z.strictObject({ type: z.literal('setCategory'), category }),
  z.strictObject({ type: z.literal('flag'), flag: z.enum(complaintFlags), words: words.nullable() }),
  z.strictObject({ type: z.literal('recordAuthority'), onBehalfOf: words, on }),
  z.strictObject({ type: z.literal('recordGroup'), on }),
  z.strictObject({ type: z.literal('guardContact'), words: words.nullable(), on }),
  z.strictObject({
    type: z.literal('markUnsafe'),
    route: z.enum(contactRoutes),
    words: words.nullable(),
    on,
  }),
  z.strictObject({ type: z.literal('markSafe'), route: z.enum(contactRoutes), words, on }),
  z.strictObject({
    type: z.literal('link'),
    to: z.string().trim().min(1).max(40),
    why: z.enum(linkReasons),
    words: words.optional(),
  }),
  z.strictObject({ type: z.literal('confirmDefinition'), on }),
  z.strictObject({ type: z.literal('acknowledge'), ...setOut, on }),
  z.strictObject({
    type: z.literal('assign'),
    officer: z.string().trim().min(1).max(100),
    insteadOf: z.string().trim().min(1).max(100).optional(),
    on,
  }),
  z.strictObject({
    type: z.literal('extend'),
    stage,
    dueOn: day,
    reason: words,
    goodReason: words.optional(),
    because: z.enum(delayReasons).optional(),
    on,
  }),
  z.strictObject({
    type: z.literal('lateNotice'),
    clock: z.enum(clockNames).optional(),
    dueOn: day,
    reason: words,
    because: z.enum(delayReasons).optional(),
    updatesEvery: everyDays.optional(),
    on,
  }),
  z.strictObject({
    type: z.literal('moveDueDate'),
    clock: z.enum(clockNames),
    dueOn: day,
    because: z.string().trim().min(1).max(200),
  }),
  z.strictObject({
    type: z.literal('decide'),
    stage,
    finding: z.enum(findings),
    reasons: words,
    points: z.array(z.strictObject({ point: number, finding: z.enum(findings) })).optional(),
    decidedBy: person.optional(),
    heardOrDeclined: words.optional(),
    on,
  }),
  z.strictObject({ type: z.literal('promiseAction'), words, dueOn: day }),
  z.strictObject({ type: z.literal('completeAction'), action: z.string().min(1), on }),
  z.strictObject({
    type: z.literal('requestReview'),
    words: words.nullable(),
    scope: z.enum(reviewScopes).optional(),
    to: person.optional(),
    on,
  }),
  z.strictObject({ type: z.literal('acknowledgeReview'), ...setOut, on }),
  z.strictObject({ type: z.literal('withdraw'), words: words.nullable(), on }),
  z.strictObject({ type: z.literal('close'), on }),
  z.strictObject({ type: z.literal('note'), words }),
  ...clarifyingCommands,
  ...investigatingCommands,
  ...reviewingCommands,
  ...keepingToldCommands,
  ...writingCommands,
  ...byMailCommands,
  ...outsideCommands,
  ...peopleCommands,
  ...keepingCommands,
  ...correctingCommands,
  ...togetherCommands,
]);

/**
 * Something asked of a complaint. Fields for people's words hold plain words until the service has sealed them, then the
 * id under which they are sealed; the rules never read them.
 */
export type Command = z.infer<typeof commandSchema>;
/** The name of a command. */
export type CommandType = Command['type'];
/** One command by its name. */
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

/** What the service does on one of several complaints as a part of something else, or in a resident's own name. */
export const notForStaff = [
  'log',
  'tell',
  'claimGroupTie',
  'memberClaims',
  'joinGroup',
  'memberLeft',
  'movePoints',
  'writeLetter',
  'moveDueDate',
  'receiveMail',
] as const;

/** What staff can do by command; logging and telling come through the service, which seals and looks up. */
export type StaffCommand = Exclude<Command, { type: (typeof notForStaff)[number] }>;

/** Whether staff can do it by command. */
export function isForStaff(command: Command): command is StaffCommand {
  return !(notForStaff as readonly string[]).includes(command.type);
}

/** Every name of a command, from the schema itself: tables over all of them cannot miss one. */
export const commandTypes: CommandType[] = commandSchema.options.map((option) => option.shape.type.value);

const wordFields = [
  'words',
  'reason',
  'reasons',
  'goodReason',
  'onBehalfOf',
  'name',
  'address',
  'definition',
  'responsible',
  'heardOrDeclined',
  'discretion',
] as const;

/** The same command with every field of people's words sealed. Nothing else is changed. */
export async function sealedCommand<C extends Command>(
  command: C,
  seal: (words: string) => Promise<string>,
): Promise<C> {
  const sealed: Record<string, unknown> = { ...command };
  for (const field of wordFields) {
    const given = sealed[field];
    if (typeof given === 'string') sealed[field] = await seal(given);
  }
  return sealed as C;
}
