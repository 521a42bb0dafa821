import { londonTime } from '../../services/clock.ts';
import type { UnsafeRoute } from '../../services/complaints/routes/safeRoutes.ts';
import type { DeclinedOffer } from '../../services/reporting/declinedOffers.ts';
import type { ListedCase } from '../../services/reporting/listedCases.ts';
import type { Waiting, WaitingForStaff } from '../../services/reporting/waiting.ts';
import { categoryNames } from '../../services/wording/en/caseNames.ts';
import { dateInFull, momentInFull } from '../../services/wording/en/dates.ts';
import { callInWords } from '../../services/wording/en/passedOn.ts';
import { promptInWords } from '../../services/wording/en/prompts.ts';
import { doNotContact } from '../../services/wording/en/safeContact.ts';
import { holderInWords } from '../../services/wording/en/staff.ts';
import { besideInWords } from './casesInWords.ts';
import { plain } from './command.ts';
import type { SetAside } from './setAside.ts';
import { signature } from './staffId.ts';

/** Everything that the list shows. */
export interface WaitingList extends WaitingForStaff {
  /** Of no landlord that anybody could tell, so every list shows them. */
  setAsideMessages: SetAside[];
}

const howToDeal = `What was dealt with comes off the list with its id:
  npm run --silent heard -- waiting done <id> ${signature} [--note "what was done"]
`;

/** The list for staff at a terminal, its ids cut to this length. The cases have references and are dealt with by `case`. */
export function waitingInWords(list: WaitingList, cases: ListedCase[], length: number): string {
  const group = groupWith(length);
  const groups = [
    group('Safety alerts', list.safetyAlerts, ({ kind, alert }) => [named(kind), alert ? 'at once' : '']),
    group('Requests for a person', list.personRequests, () => [], contactLine),
    group('Offers not answered', list.unansweredOffers, ({ offers }) => [offered(offers)]),
    group('Reviews not acknowledged', list.reviewRequests, ({ reference }) => [reference], reviewLine),
    group('Data requests', list.dataRequests, ({ kind }) => [named(kind)]),
    group('Service requests', list.serviceRequests, serviceFacts),
    group('E-mail about no case of ours', list.mails, () => []),
    group('Messages that failed', list.failedMessages, () => [], conversationLine),
    setAsideInWords(list.setAsideMessages, length),
    casesToDoInWords(cases),
  ];
  const nothing = Object.values(list).flat().length === 0;
  return `${groups.join('\n')}${nothing ? '' : `\n${howToDeal}`}`;
}

/** What some lines have beside the words of each. */
type Row = Waiting & { moreSaid?: string | null; notSafe?: UnsafeRoute[] };

type Group = <R extends Row>(
  title: string,
  rows: R[],
  facts: (row: R) => string[],
  more?: (row: R) => string[],
) => string;

function groupWith(length: number): Group {
  return (title, rows, facts, more = () => []) => {
    const entries = rows.map((row) => {
      const heading = [momentInFull(londonTime(row.at)), ...facts(row), row.landlord];
      const lines = [
        `${row.id.slice(0, length)}  ${heading.filter((fact) => fact !== '').join(', ')}`,
        `  ${indented(row.words ?? '(no words, or erased)')}`,
        ...moreSaidLines(row),
        ...(row.due ?? []).map((line) => `  ${line}`),
        ...more(row),
        ...beforeLine(row),
        ...residentLines(row),
      ];
      return lines.map((line) => `  ${line}\n`).join('');
    });
    return `${title}: ${rows.length === 0 ? 'none' : rows.length}\n${entries.join('')}`;
  };
}

/** Where, who and how to reach them, told in the same chat: with what is not to be done where no case says it. */
function moreSaidLines({ moreSaid = null, notSafe = [], resident }: Row): string[] {
  const known = resident?.notSafe.map(({ route }) => route) ?? [];
  const isOnCase = resident !== null && resident.cases.length > 0;
  const own = notSafe.filter(
    ({ route, because }) => !known.includes(route) && (because === 'said' || !isOnCase),
  );
  return [
    ...(moreSaid === null ? [] : [`  also said: ${indented(moreSaid)}`]),
    ...own.map(({ route, because }) => `  ${doNotContact(route, because)}`),
  ];
}

/** Who wrote it: without this, a danger stands there and nobody knows at whose door. */
function residentLines({ resident }: Waiting): string[] {
  if (resident === null) return ['  resident: not known, no case'];
  const { name, home, reach, notSafe, cases } = resident;
  const who = [name, home].filter((words) => words !== null).map((words) => plain(words));
  const named = cases.length === 1 ? 'case' : 'cases';
  return [
    `  resident: ${who.length === 0 ? 'no name or home given' : who.join(', ').replaceAll('\n', ' ')}`,
    ...(reach === null ? [] : [`  reach: ${indented(reach)}`]),
    ...notSafe.map(({ route, because }) => `  ${doNotContact(route, because)}`),
    ...(cases.length === 0 ? [] : [`  ${named}: ${cases.join(', ')}`]),
  ];
}

function beforeLine({ dealtBefore }: Waiting): string[] {
  if (dealtBefore === null) return [];
  const { at, by, note } = dealtBefore;
  const who = by.kind === 'staff' ? plain(by.id) : by.kind;
  const noted = note === null ? '' : `: ${indented(note)}`;
  return [`  more was said after ${who} dealt with it on ${momentInFull(londonTime(at))}${noted}`];
}

function serviceFacts(row: WaitingForStaff['serviceRequests'][number]): string[] {
  const { category, firstTime, nowComplaints } = row;
  const asked = firstTime === 'unknown' ? 'not said whether for the first time' : null;
  return [
    category === null ? 'no category' : categoryNames[category],
    asked ?? (firstTime === true ? 'first time' : 'not the first time'),
    nowComplaints.length === 0 ? '' : `now complaint ${nowComplaints.join(', ')}`,
  ];
}

function setAsideInWords(rows: SetAside[], length: number): string {
  const entries = rows.map(({ id, at, conversationId, words }) => {
    const when = at === null ? 'nobody knows when' : momentInFull(londonTime(at));
    const chat = conversationId === null ? '' : ` (${plain(conversationId)})`;
    return [
      `${id.slice(0, length)}  ${when}`,
      `  ${indented(words ?? '(cannot be opened: sealed with another data key, or damaged)')}`,
      `  answered with safety words while the store was away; the store does not know its chat${chat}`,
    ]
      .map((line) => `  ${line}\n`)
      .join('');
  });
  const count = rows.length === 0 ? 'none' : rows.length;
  return `Messages about danger that belong to no chat: ${count}\n${entries.join('')}`;
}

/** The offers that were declined, for staff at a terminal. */
export function declinedInWords(declined: DeclinedOffer[]): string {
  return declined
    .map(({ declinedAt, landlord, meant, offers, words }) => {
      const said = meant === null ? 'said no' : named(meant);
      const heading = [momentInFull(londonTime(declinedAt)), said, offered(offers), landlord].join(', ');
      return `${heading}\n  ${indented(words ?? '(no words, or erased)')}\n`;
    })
    .join('');
}

function casesToDoInWords(cases: ListedCase[]): string {
  const entries = cases.map((each) => {
    const who = plain(each.holders.map(holderInWords).join(', '));
    const lines = [
      `${each.complaint.reference}  with ${who}`,
      ...besideInWords(each).map((line) => `  ${line}`),
    ];
    return lines.map((line) => `  ${line}\n`).join('');
  });
  return `Cases with something to do beside their steps: ${cases.length === 0 ? 'none' : cases.length}\n${entries.join('')}`;
}

function reviewLine({ reference, dueOn, prompts }: WaitingForStaff['reviewRequests'][number]): string[] {
  return [
    ...(dueOn === null ? [] : [`  by ${dateInFull(dueOn)}`]),
    ...prompts.map((each) => `  ${promptInWords(each)}`),
    `  off the list with: case ${reference} acknowledge-review ${signature}`,
  ];
}

function conversationLine({ conversationId }: Waiting): string[] {
  return [`  never answered; conversation ${plain(conversationId ?? '')}`];
}

function contactLine({ contact, call }: WaitingForStaff['personRequests'][number]): string[] {
  const how = contact === null ? '  no contact given' : `  contact: ${indented(contact)}`;
  return call === null ? [how] : [how, `  would like a call on ${callInWords(call)}; not confirmed yet`];
}

function offered(offers: number): string {
  if (offers === 0) return 'not offered yet';
  return offers === 1 ? 'offered once' : `offered ${offers} times`;
}

function named(kind: string | null): string {
  return (kind ?? 'unknown').replaceAll('_', ' ');
}

function indented(words: string): string {
  return plain(words).replaceAll('\n', '\n    ');
}
