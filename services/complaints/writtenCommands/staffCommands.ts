import { type ParseArgsConfig, parseArgs } from 'node:util';
import { commandSchema, isForStaff, type StaffCommand } from '../commands.ts';
import type { Grammar } from './staffGrammar.ts';
import { staffGrammars } from './staffGrammars.ts';
import { readField, wanted } from './staffWriting.ts';

/** A line for every staff command: what it is called and what it needs. */
export const staffCommandUsage: readonly string[] = Object.values(staffGrammars).map(({ usage }) => usage);

/** Fields that may be left unsaid by staff but are said as "none" to the rules. */
const saidAsNone: Partial<Record<StaffCommand['type'], 'words'>> = {
  flag: 'words',
  requestReview: 'words',
  withdraw: 'words',
  guardContact: 'words',
  markUnsafe: 'words',
};

/** A command, or what is wrong with it: text for the person at the keyboard. */
export type ParsedStaffCommand = { command: StaffCommand } | { problem: string };

/**
 * Reads what follows `case <reference>`, for example `["decide", "upheld", "--reasons", "..."]`. Never throws: what is
 * missing or unknown is answered with a sentence and how the command is written.
 */
export function parseStaffCommand(args: string[]): ParsedStaffCommand {
  const { name, rest } = named(args);
  const grammar = name !== undefined && Object.hasOwn(staffGrammars, name) ? staffGrammars[name] : undefined;
  if (grammar === undefined) {
    const asked = name === undefined ? 'Say what is to be done.' : `There is no command "${name}".`;
    return {
      problem: [
        asked,
        'These are known, each signed with --as <staff id>:',
        ...usageBeside(args[0]).map((usage) => `  ${usage}`),
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

/** The name that a command is written with: one word, or two (`contact add`). */
function named([first, second, ...more]: string[]): { name: string | undefined; rest: string[] } {
  const both = `${first} ${second}`;
  if (Object.hasOwn(staffGrammars, both)) return { name: both, rest: more };
  return { name: first, rest: second === undefined ? [] : [second, ...more] };
}

/** The commands that begin with a word, where some do: `contact` alone wants to know how it goes on. */
function usageBeside(first: string | undefined): readonly string[] {
  const begun = staffCommandUsage.filter((usage) => usage.startsWith(`${first} `));
  const isHalf = Object.keys(staffGrammars).some((name) => name.startsWith(`${first} `));
  return isHalf ? begun : staffCommandUsage;
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

function fieldsFrom(grammar: Grammar, args: string[]): Written {
  const { values, positionals } = parseArgs({
    args,
    options: optionsOf(grammar),
    allowPositionals: true,
    strict: true,
  });
  const fields: Record<string, unknown> = { type: grammar.type, ...grammar.fixed };
  const none = saidAsNone[grammar.type];
  if (none !== undefined) fields[none] = null;
  for (const [option, field] of Object.entries(grammar.options)) {
    const written = values[option];
    if (written !== undefined) fields[field] = readField(field, written);
  }
  for (const [option, field] of Object.entries(grammar.switches ?? {}))
    fields[field] = values[option] === true;
  for (const [index, field] of grammar.fields.entries()) {
    const written = positionals[index];
    if (written !== undefined) fields[field] = readField(field, written);
  }
  const more = positionals.slice(grammar.fields.length);
  if (grammar.rest === undefined) return { fields, superfluous: more[0] };
  fields[grammar.rest] = more;
  return { fields, superfluous: undefined };
}

function optionsOf({
  options,
  repeated = [],
  switches = {},
}: Grammar): NonNullable<ParseArgsConfig['options']> {
  const withValue = Object.keys(options).map(
    (option) => [option, { type: 'string' as const, multiple: repeated.includes(option) }] as const,
  );
  const without = Object.keys(switches).map((option) => [option, { type: 'boolean' as const }] as const);
  return Object.fromEntries([...withValue, ...without]);
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
  return isForStaff(parsed.data) ? { command: parsed.data } : problem(grammar, 'It is not for staff.');
}

function needed(grammar: Grammar, { path }: { path: PropertyKey[] }): string {
  const field = String(path[0]);
  const option = Object.entries(grammar.options).find(([, filled]) => filled === field)?.[0];
  return `${option === undefined ? `<${field}>` : `--${option}`} needs ${wanted(field, grammar.type)}.`;
}
