import { parseArgs } from 'node:util';
import { commandSchema, type StaffCommand } from './commands.ts';
import { clockNames, complaintFlags, findings } from './complaint.ts';

/** How one staff command is written: what it needs, in the order given, and its options. */
interface Grammar {
  usage: string;
  /** Fields filled by the words that follow the command, in order. */
  fields: string[];
  /** Options by name and the fields that they fill. */
  options: Record<string, string>;
  type: StaffCommand['type'];
}

const on = { on: 'on' };

const grammars: Record<string, Grammar> = {
  acknowledge: { type: 'acknowledge', fields: [], options: on, usage: 'acknowledge [--on 2026-12-01]' },
  assign: { type: 'assign', fields: ['officer'], options: on, usage: 'assign <staff id> [--on 2026-12-01]' },
  decide: {
    type: 'decide',
    fields: ['finding'],
    options: { reasons: 'reasons', stage: 'stage', ...on },
    usage: `decide ${findings.join('|')} --reasons "..." [--stage 1|2] [--on 2026-12-01]`,
  },
  extend: {
    type: 'extend',
    fields: [],
    options: { until: 'dueOn', reason: 'reason', 'good-reason': 'goodReason', stage: 'stage', ...on },
    usage: 'extend --until 2026-12-18 --reason "..." [--good-reason "..."] [--stage 1|2] [--on 2026-12-01]',
  },
  'late-notice': {
    type: 'lateNotice',
    fields: [],
    options: { until: 'dueOn', reason: 'reason', clock: 'clock', ...on },
    usage: `late-notice --until 2026-12-18 --reason "..." [--clock ${clockNames.join('|')}] [--on 2026-12-01]`,
  },
  action: {
    type: 'promiseAction',
    fields: ['words'],
    options: { due: 'dueOn' },
    usage: 'action "what is promised" --due 2026-12-18',
  },
  'action-done': {
    type: 'completeAction',
    fields: ['action'],
    options: on,
    usage: 'action-done <number> [--on 2026-12-01]',
  },
  note: { type: 'note', fields: ['words'], options: {}, usage: 'note "..."' },
  flag: {
    type: 'flag',
    fields: ['flag'],
    options: { words: 'words' },
    usage: `flag ${complaintFlags.join('|')} [--words "..."]`,
  },
  'on-behalf-of': {
    type: 'recordAuthority',
    fields: ['onBehalfOf'],
    options: on,
    usage: 'on-behalf-of "for whom the resident speaks" [--on 2026-12-01]',
  },
  group: { type: 'recordGroup', fields: [], options: on, usage: 'group [--on 2026-12-01]' },
  link: {
    type: 'link',
    fields: ['to', 'why'],
    options: {},
    usage: 'link <other reference> <takesUp|takenUpIn>',
  },
  category: { type: 'setCategory', fields: ['category'], options: {}, usage: 'category <category>' },
  confirm: { type: 'confirmDefinition', fields: [], options: on, usage: 'confirm [--on 2026-12-01]' },
  'request-review': {
    type: 'requestReview',
    fields: [],
    options: { words: 'words', ...on },
    usage: 'request-review [--words "..."] [--on 2026-12-01]',
  },
  'acknowledge-review': {
    type: 'acknowledgeReview',
    fields: [],
    options: on,
    usage: 'acknowledge-review [--on 2026-12-01]',
  },
  withdraw: {
    type: 'withdraw',
    fields: [],
    options: { words: 'words', ...on },
    usage: 'withdraw --words "what the resident said, and how" [--on 2026-12-01]',
  },
  close: { type: 'close', fields: [], options: on, usage: 'close [--on 2026-12-01]' },
};

/** A line for every staff command: what it is called and what it needs. */
export const staffCommandUsage: readonly string[] = Object.values(grammars).map(({ usage }) => usage);

/** Fields that may be left unsaid by staff but are said as "none" to the rules. */
const saidAsNone: Partial<Record<StaffCommand['type'], 'words'>> = {
  flag: 'words',
  requestReview: 'words',
  withdraw: 'words',
};

/** A command, or what is wrong with it: text for the person at the keyboard. */
export type ParsedStaffCommand = { command: StaffCommand } | { problem: string };

/**
 * Reads what follows `case <reference>`, for example `["decide", "upheld", "--reasons", "..."]`. Never throws: what is
 * missing or unknown is answered with a sentence and how the command is written.
 */
export function parseStaffCommand(args: string[]): ParsedStaffCommand {
  const [name, ...rest] = args;
  const grammar = name !== undefined && Object.hasOwn(grammars, name) ? grammars[name] : undefined;
  if (grammar === undefined) {
    const asked = name === undefined ? 'Say what is to be done.' : `There is no command "${name}".`;
    return {
      problem: [
        asked,
        'These are known, each signed with --as <staff id>:',
        ...staffCommandUsage.map((usage) => `  ${usage}`),
      ].join('\n'),
    };
  }
  try {
    return checked(grammar, fieldsFrom(grammar, rest));
  } catch (thrown) {
    // Only parseArgs throws here: for an option that it does not know, or one without its value.
    return problem(grammar, thrown instanceof Error ? firstSentence(thrown.message) : 'It cannot be read.');
  }
}

function firstSentence(message: string): string {
  return message.split(/(?<=\.) /)[0] ?? message;
}

function problem({ usage }: Grammar, what: string): ParsedStaffCommand {
  return { problem: `${what}\nWrite it like this: ${usage}` };
}

/** The fields as written, and the first word for which there is no field. */
interface Written {
  fields: Record<string, unknown>;
  superfluous: string | undefined;
}

function fieldsFrom(grammar: Grammar, rest: string[]): Written {
  const names = Object.keys(grammar.options);
  const options = Object.fromEntries(names.map((option) => [option, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
  const fields: Record<string, unknown> = { type: grammar.type };
  const none = saidAsNone[grammar.type];
  if (none !== undefined) fields[none] = null;
  for (const [option, field] of Object.entries(grammar.options)) {
    if (values[option] !== undefined)
      fields[field] = field === 'stage' ? Number(values[option]) : values[option];
  }
  for (const [index, field] of grammar.fields.entries()) fields[field] = positionals[index];
  return { fields, superfluous: positionals[grammar.fields.length] };
}

function checked(grammar: Grammar, { fields, superfluous }: Written): ParsedStaffCommand {
  if (superfluous !== undefined) {
    return problem(
      grammar,
      `"${superfluous}" is one word too many. Put words that belong together in quotes.`,
    );
  }
  const parsed = commandSchema.safeParse(fields);
  if (!parsed.success) {
    return problem(grammar, parsed.error.issues.map((issue) => needed(grammar, issue)).join(' '));
  }
  if (parsed.data.type === 'log' || parsed.data.type === 'tell')
    return problem(grammar, 'It is not for staff.');
  return { command: parsed.data };
}

const wanted: Record<string, string> = {
  dueOn: 'a date such as 2026-12-18',
  on: 'a date such as 2026-12-01, the day on which it happened',
  reason: 'the reason in words',
  goodReason: 'the good reason in words',
  reasons: 'the reasons in words',
  words: 'words',
  finding: `one of ${findings.join(', ')}`,
  officer: 'the staff id of the officer',
  action: 'the number of the action',
  onBehalfOf: 'for whom the resident speaks, in words',
  stage: '1 or 2',
  clock: `one of ${clockNames.join(', ')}`,
  flag: `one of ${complaintFlags.join(', ')}`,
  category: 'one of the categories, for example repairs, leak or staff_conduct',
};

function needed(grammar: Grammar, { path }: { path: PropertyKey[] }): string {
  const field = String(path[0]);
  const option = Object.entries(grammar.options).find(([, filled]) => filled === field)?.[0];
  return `${option === undefined ? `<${field}>` : `--${option}`} needs ${wanted[field] ?? 'a value'}.`;
}
