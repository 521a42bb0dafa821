import { dayAfter } from '../calendar/days.ts';
import { dueDate } from '../calendar/duration.ts';
import { calendarOf } from '../calendar/landlordCalendar.ts';
import type { LocalDate } from '../clock.ts';
import type { ClockPromise, Landlord } from '../landlords/landlord.ts';
import { type CodeClock, type StatutoryCode, statutoryCode } from './code.ts';
import type { ClockName } from './complaint.ts';

/** Something that a landlord's own words promise less strictly than the statutory Code does. */
export interface PolicyFinding {
  /** `anchor`: the clock can start later; `days`: it can run longer; `cap`: extensions; `reasons`: why more time is needed. */
  kind: 'anchor' | 'days' | 'cap' | 'reasons';
  /** Where in the landlord's file. */
  path: string;
  provision: string;
  landlord: string;
  code: string;
  /** A start for which the landlord's time ends later than the Code's. Null where dates do not show it. */
  example: { from: LocalDate; landlord: LocalDate; code: LocalDate } | null;
}

/** Starts that are tried: a whole year, with every holiday in it. */
const firstStart: LocalDate = '2026-01-01';
const lastStart: LocalDate = '2026-12-31';

const clockNames: readonly ClockName[] = ['acknowledge', 'stageOne', 'reviewAcknowledge', 'stageTwo'];

function inWords({ duration }: ClockPromise): string {
  return `${duration.days} ${duration.unit}`;
}

/** A start from which the landlord's time runs longer than the Code's, the first in the year. */
function longer(promise: ClockPromise, code: CodeClock, landlord: Landlord): PolicyFinding['example'] {
  const calendar = calendarOf(landlord);
  if (promise.duration.unit === code.duration.unit && promise.duration.days <= code.duration.days)
    return null;
  for (let from = firstStart; from <= lastStart; from = dayAfter(from)) {
    const own = dueDate(promise.duration, from, calendar).on;
    const limit = dueDate(code.duration, from, calendar).on;
    if (own > limit) return { from, landlord: own, code: limit };
  }
  return null;
}

function clockFindings(clock: ClockName, landlord: Landlord, code: StatutoryCode): PolicyFinding[] {
  const promise = landlord.procedure[clock];
  const rule = code.clocks[clock];
  const { provision } = rule;
  const findings: PolicyFinding[] = [];
  if (promise.anchor === 'clarified') {
    // The resident's answer has no last day, so that this clock can start after the Code's.
    const path = `procedure.${clock}.anchor`;
    findings.push({
      kind: 'anchor',
      path,
      provision,
      landlord: promise.anchor,
      code: rule.anchor,
      example: null,
    });
  }
  const example = longer(promise, rule, landlord);
  if (example !== null) {
    const path = `procedure.${clock}.duration`;
    findings.push({
      kind: 'days',
      path,
      provision,
      landlord: inWords(promise),
      code: inWords(rule),
      example,
    });
  }
  return findings;
}

function extensionFindings(landlord: Landlord, code: StatutoryCode): PolicyFinding[] {
  const { needsReasons, stageOneCapDays, stageTwoCapDays } = landlord.procedure.extension.value;
  const caps = [
    { key: 'stageOneCapDays', days: stageOneCapDays, cap: code.stageOneCap },
    { key: 'stageTwoCapDays', days: stageTwoCapDays, cap: code.stageTwoCap },
  ];
  const looser = caps.filter(({ days, cap }) => days > cap.days);
  return [
    ...looser.map(({ key, days, cap }) => ({
      kind: 'cap' as const,
      path: `procedure.extension.value.${key}`,
      provision: cap.provision,
      landlord: `${days} workingDays`,
      code: `${cap.days} workingDays`,
      example: null,
    })),
    ...(needsReasons
      ? []
      : [
          {
            kind: 'reasons' as const,
            path: 'procedure.extension.value.needsReasons',
            provision: code.reasonsProvision,
            landlord: 'no reasons promised',
            code: 'reasons clearly explained',
            example: null,
          },
        ]),
  ];
}

/**
 * Where a landlord's own procedure is looser than the statutory Code of its nation: starts, days, caps on extensions and
 * reasons. Advice for staff, not a refusal: the Code runs beside the procedure in any case. Empty outside England, where
 * no Code is known.
 */
export function policyCheck(landlord: Landlord): PolicyFinding[] {
  const code = statutoryCode(landlord.nation);
  if (code === null) return [];
  return [
    ...clockNames.flatMap((clock) => clockFindings(clock, landlord, code)),
    ...extensionFindings(landlord, code),
  ];
}

const kinds: Record<PolicyFinding['kind'], string> = {
  anchor: 'can start later than the Code allows',
  days: 'runs longer than the Code allows',
  cap: 'can be extended further than the Code allows',
  reasons: 'asks for less than the Code when more time is needed',
};

/** A finding in one line, for people at a terminal. */
export function findingInWords(finding: PolicyFinding): string {
  const { path, kind, landlord, code, provision, example } = finding;
  const shown =
    example === null
      ? ''
      : ` From ${example.from}: ${example.landlord} instead of ${example.code} at the latest.`;
  return `${path} ${kinds[kind]}: ${landlord}; Code ${provision}: ${code}.${shown}`;
}
