import { z } from 'zod';
import { type Instant, instantOfLondon, type LocalDate, londonDate } from '../../clock.ts';
import { staffIdSchema } from '../../landlords/staffRoles.ts';
import type { Matters } from '../../matters.ts';
import type { RecordedHazard } from '../../serviceRequests/recordHazard.ts';
import { readCategory } from '../../understanding/category.ts';
import { readContactDetails } from '../../understanding/contactDetails.ts';
import { screenSaid } from '../../understanding/safety.ts';
import { readText } from '../../understanding/text.ts';
import { type Category, categoryNames, type SafetyKind } from '../../understanding/understanding.ts';
import type { CaseService } from '../caseService.ts';
import { type Complaint, channels, type Part, type Route } from '../complaint.ts';
import { looksTheSame } from '../together/alike.ts';

const words = z.string().trim().min(1).max(20_000);

/** The channels by which a complaint reaches staff; what is written in the chat logs itself. */
export const staffChannels = channels.filter((channel) => channel !== 'chat' && channel !== 'teams');

/** A complaint that somebody brought to staff: in person, by phone, in a letter (Belgrave: also by the Chair or a third party). */
export const toldElsewhereSchema = z.strictObject({
  what: words,
  channel: z.enum(staffChannels),
  /** The day on which it was received, or day and time in London. Left out: now. */
  received: z.union([z.iso.date(), z.iso.datetime({ local: true, precision: -1 })]).optional(),
  category: z.enum(categoryNames).optional(),
  name: words.optional(),
  /** E-mail address, telephone number or where letters go, or several. */
  contact: words.optional(),
  home: words.optional(),
  where: words.optional(),
  since: words.optional(),
  contacts: words.optional(),
  effect: words.optional(),
  outcome: words.optional(),
  adjustments: words.optional(),
  onBehalfOf: words.optional(),
  /** Whom of staff or committee it is about: they do not deal with it. */
  about: z.array(staffIdSchema).default([]),
  group: z.boolean().default(false),
});

/** A complaint that somebody brought to staff. */
export type ToldElsewhere = z.infer<typeof toldElsewhereSchema>;

/** What became of it. */
export interface LoggedElsewhere {
  complaint: Complaint;
  /** Danger that the words tell of: staff are alerted as for a message in the chat. */
  dangers: SafetyKind[];
  hazards: RecordedHazard[];
}

const partsTold = [
  'where',
  'since',
  'contacts',
  'effect',
  'outcome',
  'name',
  'home',
  'adjustments',
] as const satisfies Part[];

/** What is neither an e-mail address nor a number is where letters go. */
export function routesIn(contact: string): Route[] {
  const { email, phone } = readContactDetails(readText(contact), 'reach');
  const routes: Route[] = [
    ...(email === null ? [] : ['email' as const]),
    ...(phone === null ? [] : ['phone' as const]),
  ];
  return routes.length === 0 ? ['post'] : routes;
}

/** When it was received. A day without a time counts from its beginning: nobody waits longer because the hour was not noted. */
function receivedAt({ received }: ToldElsewhere, now: Instant): Instant {
  if (received === undefined || received === londonDate(now)) return now;
  return instantOfLondon(received.length === 10 ? `${received}T00:00` : received);
}

/** The day on which it was received, in London. */
export function receivedOn(told: ToldElsewhere, now: Instant): LocalDate {
  return londonDate(receivedAt(told, now));
}

/** So many complaints are looked through for one that was logged already: what is logged twice is logged twice within days. */
const lookedThrough = 50;

/**
 * A complaint received on the same day that tells of the same matter, by the same name where both have one: somebody may have logged
 * it already. Null: none among the last ones that `isShown` to whoever asks. It is only ever asked about.
 */
export async function loggedAlready(
  cases: CaseService,
  told: ToldElsewhere,
  { now, isShown }: { now: Instant; isShown: (complaint: Complaint) => boolean },
): Promise<Complaint | null> {
  const on = receivedOn(told, now);
  const sameDay = (await cases.loggedLast(lookedThrough)).filter(({ receivedOn: day }) => day === on);
  for (const complaint of sameDay.filter(isShown)) {
    if (await isSameMatter(cases, complaint, told)) return complaint;
  }
  return null;
}

async function isSameMatter(cases: CaseService, complaint: Complaint, told: ToldElsewhere): Promise<boolean> {
  const held = await cases.answersInWords(complaint.id);
  if (told.name !== undefined && held.name !== undefined && !isSameName(told.name, held.name)) return false;
  return looksTheSame(
    { category: categoryOf(told), place: told.where ?? null, words: told.what },
    { category: complaint.category, place: held.where ?? null, words: held.what ?? '' },
  );
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function categoryOf({ category, what }: ToldElsewhere): Category | null {
  return category ?? readCategory(readText(what));
}

/**
 * Logs a complaint that reached staff outside the chat, with its true received date and channel: the same case, clocks and dates as
 * one that was written in the chat (design 3.3). Danger in the words alerts staff and starts the clocks of a hazard, too.
 * Throws CommandRefused, for example for a day still to come.
 */
export async function logElsewhere(
  cases: CaseService,
  told: ToldElsewhere,
  now: Instant,
): Promise<LoggedElsewhere> {
  const category = categoryOf(told);
  const at = receivedAt(told, now);
  const { id } = await cases.logComplaint({
    residentId: null,
    conversationId: null,
    channel: told.channel,
    receivedAt: at,
    category,
    concernId: null,
    onBehalfOf: told.onBehalfOf ?? null,
    group: told.group,
    what: [told.what],
  });
  for (const part of partsTold) {
    const given = told[part];
    if (given !== undefined) await cases.tell(id, part, { words: given });
  }
  if (told.contact !== undefined) {
    await cases.tell(id, 'reach', { words: told.contact, routes: routesIn(told.contact) });
  }
  for (const person of told.about) await cases.staff(id, { type: 'nameSubject', person });
  const { name, home, where, contact } = told;
  const find = [name, home, where, contact].filter((each) => each !== undefined).join(', ');
  const { dangers, hazards } = await hearDanger(cases.matters, told.what, { category, at, find });
  for (const { request } of hazards) await cases.matters.linkServiceRequest(request.id, id);
  return { complaint: await cases.get(id), dangers, hazards };
}

/** The kinds of danger of which words tell and for which staff are alerted. Pure. */
export function dangersIn(told: string): SafetyKind[] {
  return screenSaid(readText(told))
    .filter((finding) => finding.alert)
    .map(({ kind }) => kind);
}

/**
 * Danger in words that reached staff outside the chat: they are alerted, and the clocks of a hazard start on its day (Awaab’s Law).
 * `find`: who told of it, where and how to reach them: a danger without a door is no use to whoever goes there.
 */
export async function hearDanger(
  matters: Matters,
  told: string,
  { category, at, find = '' }: { category: Category | null; at: Instant; find?: string },
): Promise<Pick<LoggedElsewhere, 'dangers' | 'hazards'>> {
  const whose = { residentId: null, conversationId: null };
  const hazards: RecordedHazard[] = [];
  const alerts: string[] = [];
  const dangers = dangersIn(told);
  for (const kind of dangers) {
    const danger = { ...whose, kind, words: told, at, alert: true, category };
    const { id, recorded } = await matters.raiseSafetyAlert(danger);
    alerts.push(id);
    if (recorded !== null) hazards.push(recorded);
  }
  if (category === 'damp_mould' && !dangers.includes('damp_health')) {
    const damp = { ...whose, kind: 'damp_health', category, firstTime: 'unknown', words: told, at } as const;
    hazards.push(await matters.recordHazard(damp));
  }
  const serviceRequests = hazards.map(({ request }) => request.id);
  if (find !== '') await matters.sayMore({ alerts, serviceRequests, dataRequests: [] }, { words: find });
  return { dangers, hazards };
}
