import { categoryNames } from '../../understanding/understanding.ts';
import { unclearMatters } from '../clarifying/events.ts';
import type { StaffCommand } from '../commands.ts';
import {
  clockNames,
  complaintFlags,
  contactRoutes,
  delayReasons,
  findings,
  linkReasons,
} from '../complaint.ts';
import { interviewees, manners } from '../investigating/events.ts';
import { offers } from '../keepingTold/events.ts';
import { refusalGrounds } from '../outside/events.ts';
import { authorityWays, contactRoles, removalReasons, theDead } from '../people/events.ts';
import { deputyReasons, reviewScopes } from '../reviewing/events.ts';
import { failures, letters, letterWays } from '../writing/events.ts';

type Written = string | boolean | (string | boolean)[] | undefined;

/** Words for yes and no as each field asks for them. */
const eitherOr: Record<string, [yes: string, no: string]> = {
  covered: ['yes', 'no'],
  fair: ['yes', 'no'],
  fixed: ['fixed', 'not-possible'],
  held: ['on', 'off'],
  kept: ['kept', 'ended'],
  wanted: ['yes', 'no'],
};

const numbers = new Set(['stage', 'number', 'contact', 'everyDays', 'updatesEvery']);

/** `1=upheld` as the finding on point 1. */
function pointFinding(written: string): unknown {
  const [, point, finding] = /^(\d+)=(\w+)$/.exec(written) ?? [];
  return { point: Number(point), finding };
}

function readList(field: string, written: (string | boolean)[]): unknown {
  if (field === 'numbers') return written.map(Number);
  return field === 'points' ? written.map(String).map(pointFinding) : written;
}

/** What was written for a field, as the field wants it: what cannot be read stays as it is, and the schema says so. */
export function readField(field: string, written: Written): unknown {
  if (Array.isArray(written)) return readList(field, written);
  if (typeof written !== 'string') return written;
  if (numbers.has(field)) return Number(written);
  const words = Object.hasOwn(eitherOr, field) ? eitherOr[field] : undefined;
  const at = words?.indexOf(written) ?? -1;
  return at < 0 ? written : at === 0;
}

const oneOf = (names: readonly string[]) => `one of ${names.join(', ')}`;
const staffId = 'a staff id such as d.cole';

const needs: Record<string, string> = {
  about: oneOf(unclearMatters),
  action: 'the number of the action',
  address: 'the e-mail address, the number or the address in words',
  at: 'a time in London such as 2026-12-01T14:00',
  became: 'sent, posted or failed',
  because: oneOf(delayReasons),
  category: `one of the categories: ${categoryNames.join(', ')}`,
  clock: oneOf(clockNames),
  contact: 'the number of a contact, as contact list shows it',
  confirmedBy: `${staffId}: the second person`,
  decidedBy: `${staffId}: whoever decided`,
  definition: 'what the complaint is about in words',
  discretion: 'what was considered in words',
  dueOn: 'a date such as 2026-12-18',
  everyDays: 'a number of working days from 1 to 60',
  finding: oneOf(findings),
  flag: oneOf(complaintFlags),
  goodReason: 'the good reason in words',
  ground: oneOf(refusalGrounds),
  heardOrDeclined: 'how you know it in words',
  how: oneOf(letterWays),
  letter: oneOf(letters),
  manner: oneOf(manners),
  manners: `at least one of ${manners.join(', ')}`,
  members: 'the staff ids of its members',
  name: 'their name',
  member: 'the reference of their own complaint',
  number: 'its number, as the case shows it',
  numbers: 'the number of a point, as the case shows it',
  offer: oneOf(offers),
  officer: 'the staff id of the officer',
  on: 'a date such as 2026-12-01, the day on which it happened',
  onBehalfOf: 'for whom the resident speaks, in words',
  person: staffId,
  points: 'a number and a finding, such as 1=upheld',
  raisedOn: 'a date such as 2026-12-01, the day on which the resident told of it',
  reason: 'the reason in words',
  reasons: 'the reasons in words',
  responsible: 'what the landlord is, and is not, responsible for in words',
  reviewOn: 'a date such as 2027-06-01, when it is looked at again',
  role: oneOf(contactRoles),
  route: oneOf(contactRoutes),
  scope: oneOf(reviewScopes),
  shownOn: 'a date such as 2026-12-01, the day on which it was shown',
  stage: '1 or 2',
  to: staffId,
  updatesEvery: 'a number of working days from 1 to 60',
  who: oneOf(theDead),
  why: oneOf(linkReasons),
  with: oneOf(interviewees),
  words: 'words',
};

/** Where one field name means different things in two commands. */
const needsOf: Partial<Record<StaffCommand['type'], Record<string, string>>> = {
  letter: { because: oneOf(failures) },
  addContact: { how: oneOf(authorityWays) },
  appointReviewer: { because: oneOf(deputyReasons) },
  link: { to: 'the reference of the other complaint' },
  removeContact: { why: oneOf(removalReasons) },
  showAuthority: { how: oneOf(authorityWays) },
};

/** What a field of a command needs, for a person who left it out or wrote it wrongly. */
export function wanted(field: string, type: StaffCommand['type']): string {
  const choice = Object.hasOwn(eitherOr, field) ? eitherOr[field] : undefined;
  return needsOf[type]?.[field] ?? choice?.join(' or ') ?? needs[field] ?? 'a value';
}
