import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Instant, instantOfLondon, type LocalDate } from '../../services/clock.ts';
import { dataRequestKinds } from '../../services/dataRequests/dataRequest.ts';
import type { DataRequestCommand } from '../../services/dataRequests/decideRequest.ts';
import { HeardError } from '../../services/errors.ts';
import { staffIdSchema } from '../../services/landlords/staffRoles.ts';
import type { Seal } from '../../services/records/recording.ts';
import type { HazardCommand } from '../../services/serviceRequests/decideHazard.ts';
import { hazardKinds } from '../../services/understanding/understanding.ts';

/** An act on a data request: when, and the command once its words can be sealed. */
export interface DataAct {
  on: LocalDate | null;
  command: (seal: Seal) => Promise<DataRequestCommand>;
}

/** How each act on a data request is written. */
export const dataActUsage: readonly string[] = [
  'acknowledge [--on 2026-12-01]                 the written acknowledgement',
  'route --to <team or staff id>                 who has it now',
  'about <staff id or office>                    kept from them, and from lists read without --by',
  `kind --kind ${dataRequestKinds.join('|')}`,
  'extend --reason "..." [--until 2027-02-24]    more time, within the first limit',
  'answer [--note "..."] [--on 2026-12-01]       answered: it comes off the list',
];

/** How each act on the hazard of a service request is written. */
export const hazardActUsage: readonly string[] = [
  `hazard --kind ${hazardKinds.join('|')}`,
  '       [--gravity emergency|significant] [--at 2026-12-24T10:05:30]',
  'investigated [--at 2026-12-29T16:00]          the investigation is finished',
  'made-safe [--at ...]                          the home is safe',
  'summary-given [--at ...]                      the tenant has the written summary',
];

interface Given {
  on?: string;
  to?: string;
  kind?: string;
  reason?: string;
  until?: string;
  note?: string;
  gravity?: string;
  at?: string;
}

/** Which options each act knows: one that it does not know is a slip, and is said. */
const optionsOf: Record<string, (keyof Given)[]> = {
  acknowledge: ['on'],
  route: ['to', 'on'],
  kind: ['kind'],
  extend: ['reason', 'until', 'on'],
  answer: ['note', 'on'],
  hazard: ['kind', 'gravity', 'at'],
  investigated: ['at'],
  'made-safe': ['at'],
  'summary-given': ['at'],
};

function input(message: string): HeardError {
  return new HeardError('INPUT', message);
}

function optionsIn(act: string, args: string[]): Given {
  // What is typed may be any word, "constructor" too.
  const names = Object.hasOwn(optionsOf, act) ? (optionsOf[act] ?? []) : [];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  return parseArgs({ args, options }).values as Given;
}

/** A day as it was typed. Throws INPUT. */
export function dayGiven(text: string | undefined): LocalDate | null {
  if (text === undefined) return null;
  if (z.iso.date().safeParse(text).success) return text;
  throw input(`${JSON.stringify(text)} is no day such as 2026-12-01.`);
}

/** A London time as it was typed. Throws INPUT. */
export function momentGiven(text: string): Instant {
  const time = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
  const isDay = z.iso.date().safeParse(text.slice(0, 10)).success;
  if (isDay && time.test(text.slice(10))) return instantOfLondon(text);
  throw input(`${JSON.stringify(text)} is no London time such as 2026-12-24T10:05:30.`);
}

function oneOf<T extends string>(known: readonly T[], given: string | undefined, option: string): T {
  const found = known.find((each) => each === given?.replaceAll('-', '_'));
  if (found !== undefined) return found;
  throw input(`${option} must be one of: ${known.join(', ')}.`);
}

function needed(words: string | undefined, question: string): string {
  if (words !== undefined && words.trim() !== '') return words;
  throw input(question);
}

/** Whom it is about: one staff id, or an office such as chair. Throws INPUT. */
function aboutSomebody([person, more]: string[]): DataAct {
  const read = staffIdSchema.safeParse(person);
  if (!read.success || more !== undefined)
    throw input('About whom? A staff id such as d.cole, or an office such as chair: about chair');
  return { on: null, command: async () => ({ type: 'nameSubject', person: read.data }) };
}

/** What was typed as an act on a data request. Throws INPUT, and what parseArgs throws. */
export function dataAct([act = '', ...args]: string[]): DataAct {
  if (act === 'about') return aboutSomebody(args);
  const given = optionsIn(act, args);
  const on = dayGiven(given.on);
  switch (act) {
    case 'acknowledge':
      return { on, command: async () => ({ type: 'acknowledge' }) };
    case 'route': {
      const to = needed(given.to, 'To whom? --to <team or staff id>');
      return { on, command: async () => ({ type: 'route', to }) };
    }
    case 'kind': {
      const kind = oneOf(dataRequestKinds, given.kind, '--kind');
      return { on, command: async () => ({ type: 'setKind', kind }) };
    }
    case 'extend': {
      const reason = needed(given.reason, 'Why is more time needed? --reason "..."');
      const dueOn = dayGiven(given.until);
      return { on, command: async (seal) => ({ type: 'extend', dueOn, reason: await seal(reason) }) };
    }
    case 'answer': {
      const { note } = given;
      return {
        on,
        command: async (seal) => ({ type: 'answer', note: note === undefined ? null : await seal(note) }),
      };
    }
    default:
      throw input(`A data request knows no "${act}". It knows:\n  ${dataActUsage.join('\n  ')}`);
  }
}

/** What was typed as an act on a service request. Throws INPUT, and what parseArgs throws. */
export function hazardAct([act = '', ...args]: string[], now: Instant): HazardCommand {
  const given = optionsIn(act, args);
  const at = given.at === undefined ? null : momentGiven(given.at);
  if (act === 'hazard') return judged(given, at);
  const type = Object.hasOwn(hazardSteps, act) ? hazardSteps[act] : undefined;
  if (type !== undefined) return { type, at: at ?? now };
  throw input(`A service request knows no "${act}". It knows:\n  ${hazardActUsage.join('\n  ')}`);
}

const hazardSteps: Record<string, Exclude<HazardCommand['type'], 'reportHazard'>> = {
  investigated: 'finishInvestigation',
  'made-safe': 'makeSafe',
  'summary-given': 'giveSummary',
};

function judged(given: Given, at: Instant | null): HazardCommand {
  const kind = oneOf(hazardKinds, given.kind, '--kind');
  const gravities = ['emergency', 'significant'] as const;
  const gravity = given.gravity === undefined ? null : oneOf(gravities, given.gravity, '--gravity');
  return { type: 'reportHazard', kind, gravity, at };
}
