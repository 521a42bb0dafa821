import assert from 'node:assert/strict';
import { londonTime } from '../../services/clock.ts';
import type { ClockName, Complaint, Part } from '../../services/complaints/complaint.ts';
import { safeRoutes } from '../../services/complaints/routes/safeRoutes.ts';
import type { ExpectedComplaint } from './play.ts';

/** The same kinds in any order. */
export function sameKinds(found: (string | undefined)[], expected: readonly string[], what: string): void {
  assert.equal(found.toSorted(inOrder).join(' '), expected.toSorted(inOrder).join(' '), what);
}

function inOrder(one: string | undefined, other: string | undefined): number {
  return (one ?? '').localeCompare(other ?? '');
}

/** Checks what a table says of a complaint; only what it names. */
export function expectComplaint(
  complaint: Complaint,
  expected: ExpectedComplaint,
  words: Partial<Record<Part, string>>,
): void {
  const { outcomes = [], flags = [], parts = {}, promised = {}, safeRoutes: routes, ...others } = expected;
  const { subjects, ...plain } = others;
  const facts = factsOf(complaint);
  for (const [fact, value] of Object.entries(plain)) {
    assert.equal(facts[fact as keyof ExpectedComplaint], value, `the complaint's ${fact}`);
  }
  expectDates(complaint, promised);
  expectAmong(complaint.details.outcome?.outcomes ?? [], outcomes, 'outcome');
  expectAmong(complaint.flags, flags, 'flag');
  if (subjects !== undefined) sameKinds(complaint.subjects, subjects, 'whom it is about');
  if (routes !== undefined) sameKinds(safeRoutes(complaint), routes, 'the routes that are safe');
  expectAnswers(complaint, parts, words);
}

function expectDates({ promised }: Complaint, expected: Partial<Record<ClockName, string>>): void {
  for (const [clock, day] of Object.entries(expected) as [ClockName, string][]) {
    assert.equal(promised[clock]?.dueOn, day, `the date told for ${clock}`);
  }
}

function expectAnswers(
  complaint: Complaint,
  expected: Partial<Record<Part, string>>,
  words: Partial<Record<Part, string>>,
): void {
  for (const [part, said] of Object.entries(expected) as [Part, string][]) {
    const given = complaint.details[part]?.none === undefined ? words[part] : 'none';
    assert.ok(holds(given, said), `${part} is: ${given ?? 'not known'}; wanted: ${said}`);
  }
}

function expectAmong(found: readonly string[], expected: readonly string[], what: string): void {
  for (const each of expected) assert.ok(found.includes(each), `${what} ${each} among: ${found.join(' ')}`);
}

function holds(words: string | undefined, said: string): boolean {
  return (words ?? '').toLowerCase().includes(said.toLowerCase());
}

function factsOf(complaint: Complaint): ExpectedComplaint {
  const { details, category } = complaint;
  return {
    receivedAt: londonTime(complaint.receivedAt).slice(0, 16),
    confirmed: complaint.definitionConfirmedOn !== null,
    withdrawn: complaint.standing === 'withdrawn',
    stage: complaint.anchors.reviewRequested === undefined ? 1 : 2,
    onBehalfOf: complaint.onBehalfOf !== null,
    group: complaint.group,
    notAResident: details.home?.notAResident === true,
    ...(details.since?.date === undefined ? {} : { since: details.since.date }),
    ...(details.contacts?.times === undefined ? {} : { contacts: details.contacts.times }),
    ...(category === null ? {} : { category }),
  };
}
