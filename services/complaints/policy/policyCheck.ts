import { dayAfter } from '../../calendar/days.ts';
import { dueDate } from '../../calendar/duration.ts';
import { calendarOf } from '../../calendar/landlordCalendar.ts';
import type { LocalDate } from '../../clock.ts';
import type { ClockPromise, Landlord } from '../../landlords/landlord.ts';
import type { ClockName } from '../complaint.ts';
import { type CodeClock, type StatutoryCode, statutoryCode } from '../dates/code.ts';

/** Something that a landlord's own words promise less strictly than the statutory Code does. */
export interface PolicyFinding {
  /**
   * `anchor`: the clock can start later; `days`: it can run longer; `cap`: extensions; `reasons`: why more time is needed; `window`:
   * until when one may complain or ask for a review; `stages`: words of a further stage; `samePerson`: who decides also reviews;
   * `ombudsman`: when one may go there.
   */
  kind: 'anchor' | 'days' | 'cap' | 'reasons' | 'window' | 'stages' | 'samePerson' | 'ombudsman';
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

/** Code 2.3. */
const monthsToComplain = 12;

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

function finding(
  kind: PolicyFinding['kind'],
  path: string,
  provision: string,
  said: Pick<PolicyFinding, 'landlord' | 'code'>,
): PolicyFinding {
  return { kind, path, provision, ...said, example: null };
}

/** The Code turns nobody away within twelve months of the matter (2.3), and names no last day for asking for a review. */
function windowFindings({ procedure: { complainWithinMonths, reviewWithin } }: Landlord): PolicyFinding[] {
  const short = complainWithinMonths !== null && complainWithinMonths.value < monthsToComplain;
  return [
    ...(short
      ? [
          finding('window', 'procedure.complainWithinMonths', '2.3', {
            landlord: `${complainWithinMonths.value} calendarMonths`,
            code: `${monthsToComplain} calendarMonths, from knowing of the matter`,
          }),
        ]
      : []),
    ...(reviewWithin === null
      ? []
      : [
          finding('window', 'procedure.reviewWithin', '5.11', {
            landlord: `${reviewWithin.value.days} ${reviewWithin.value.unit}`,
            code: 'no refusal to escalate without a reason of section 2',
          }),
        ]),
  ];
}

/** Every text of the procedure with its place: the landlord's own words. */
function quotesOf({ procedure }: Landlord): [path: string, quote: string][] {
  return Object.entries(procedure).flatMap(([key, rule]): [string, string][] =>
    rule !== null && typeof rule === 'object' ? [[`procedure.${key}.quote`, rule.quote]] : [],
  );
}

const furtherStage = /\binformal(ly)?\b|\bstage (0|zero|3|three)\b|\b(third|preliminary) stage\b/i;

/** Two stages and no others, whatever they are called (5.2, 5.3). */
function stageFindings(landlord: Landlord): PolicyFinding[] {
  return quotesOf(landlord).flatMap(([path, quote]) => {
    const words = furtherStage.exec(quote)?.[0];
    if (words === undefined) return [];
    return [finding('stages', path, '5.2, 5.3', { landlord: `“${words}”`, code: 'two stages, no others' })];
  });
}

function peopleFindings({ procedure: { stageOneHandler, reviewBody } }: Landlord): PolicyFinding[] {
  if (stageOneHandler.value.toLowerCase() !== reviewBody.value.toLowerCase()) return [];
  const said = { landlord: reviewBody.value, code: 'a different person at stage 2' };
  return [finding('samePerson', 'procedure.stageOneHandler', '6.13', said)];
}

function ombudsmanFindings({ procedure: { ombudsmanAnyTime } }: Landlord): PolicyFinding[] {
  if (ombudsmanAnyTime !== null) return [];
  const said = { landlord: 'not said', code: 'residents are told that they can go there at any time' };
  return [finding('ombudsman', 'procedure.ombudsmanAnyTime', '3.7', said)];
}

/**
 * Where a landlord's own procedure is looser than the statutory Code of its nation: starts, days, caps on extensions,
 * reasons, last days for residents, further stages, who reviews, and the Ombudsman. Advice for staff, not a refusal: the Code runs beside the procedure in any case. Empty outside England, where
 * no Code is known.
 */
export function policyCheck(landlord: Landlord): PolicyFinding[] {
  const code = statutoryCode(landlord.nation);
  if (code === null) return [];
  return [
    ...clockNames.flatMap((clock) => clockFindings(clock, landlord, code)),
    ...extensionFindings(landlord, code),
    ...windowFindings(landlord),
    ...stageFindings(landlord),
    ...peopleFindings(landlord),
    ...ombudsmanFindings(landlord),
  ];
}

const kinds: Record<PolicyFinding['kind'], string> = {
  anchor: 'can start later than the Code allows',
  days: 'runs longer than the Code allows',
  cap: 'can be extended further than the Code allows',
  reasons: 'asks for less than the Code when more time is needed',
  window: 'gives residents less time than the Code',
  stages: 'speaks of a stage that the Code does not know',
  samePerson: 'lets who decided review',
  ombudsman: 'does not open the way to the Ombudsman',
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
