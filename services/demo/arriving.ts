import type { CaseService } from '../complaints/caseService.ts';
import type { Channel, Part } from '../complaints/complaint.ts';
import type { Category, Outcome } from '../understanding/understanding.ts';
import { spokenFor } from '../wording/en/demo/people.ts';
import { effects, moreOfIt, troubles } from '../wording/en/demo/troubles.ts';
import { recordWords } from '../wording/en/demo/work.ts';
import { asIntended } from './asIntended.ts';
import type { Chance } from './chance.ts';
import type { LivedCase } from './livedCase.ts';
import { type DemoPerson, somebody } from './people.ts';

/** How complaints come, of a hundred. */
const channelWeights: Record<Channel, number> = {
  chat: 38,
  phone: 22,
  email: 18,
  form: 7,
  letter: 6,
  in_person: 5,
  third_party: 2,
  chair: 1,
  teams: 1,
};

const categoryWeights: Record<Category, number> = {
  repairs: 22,
  damp_mould: 13,
  heating_hot_water: 9,
  leak: 9,
  communication: 8,
  communal_estate: 7,
  contractor: 7,
  asb_handling: 6,
  rent_service_charge: 5,
  staff_conduct: 4,
  complaint_handling: 3,
  allocations_transfer: 2,
  parking: 2,
  planned_works: 2,
  other: 1,
};

const outcomeWeights: Record<Outcome, number> = {
  repair: 34,
  apology: 16,
  compensation: 14,
  explanation: 14,
  reassurance_update: 8,
  decision_changed: 6,
  staff_action: 4,
  policy_change: 3,
  other: 1,
};

/** What somebody says is wrong, and about what that is. */
export function trouble(chance: Chance): { category: Category; what: string } {
  const category = chance.oneOf(categoryWeights);
  return { category, what: `${chance.pick(troubles[category])}. ${chance.pick(moreOfIt)}` };
}

function outcomesFrom(chance: Chance): Outcome[] {
  const wanted = [chance.oneOf(outcomeWeights)];
  if (chance.happens(35)) wanted.push(chance.oneOf(outcomeWeights));
  return [...new Set(wanted)];
}

/** Told by the resident in the chat, who was offered a complaint and said yes. */
async function fromChat(lived: LivedCase): Promise<void> {
  const { chance, whose } = lived;
  const { category, what } = trouble(chance);
  const resident = lived.asResident();
  const heard = await resident.matters.hearConcern({ ...whose, words: [what], score: 0.9, channel: 'chat' });
  await resident.matters.offerMade(heard.id);
  const complaint = await resident.logComplaint({
    ...whose,
    channel: 'chat',
    receivedAt: lived.now,
    category,
    concernId: heard.id,
    onBehalfOf: chance.happens(6) ? chance.pick(spokenFor) : null,
    group: false,
    what: [what],
  });
  await resident.matters.offerAccepted(heard.id, complaint.id);
  lived.id = complaint.id;
  if (chance.happens(5)) return;
  await tellsAll(lived, resident, somebody(chance));
  if (chance.happens(94))
    await asIntended(resident.confirmDefinition(complaint.id), ['DEFINITION_INCOMPLETE']);
}

/** Written down by staff: by telephone, in a letter, in person. A letter lies for a day or two now and then. */
async function byStaff(lived: LivedCase, channel: Channel): Promise<void> {
  const { chance, whose } = lived;
  const { category, what } = trouble(chance);
  const receivedAt = lived.now;
  if (channel === 'letter' && chance.happens(40) && !lived.wait(1, 2)) return;
  const staff = lived.asStaff();
  const complaint = await staff.logComplaint({
    ...whose,
    channel,
    receivedAt,
    category,
    concernId: null,
    onBehalfOf: channel === 'third_party' ? chance.pick(spokenFor) : null,
    group: false,
    what: [what],
  });
  lived.id = complaint.id;
  await tellsAll(lived, staff, somebody(chance));
  if (channel === 'third_party' && chance.happens(60)) await representedBy(lived, somebody(chance));
}

/** What is told beside the trouble: not everybody says everything. */
async function tellsAll(lived: LivedCase, service: CaseService, person: DemoPerson): Promise<void> {
  const { chance, id } = lived;
  const tell = (part: Part, words: string, more = {}) => service.tell(id, part, { words, ...more });
  await tell('name', person.name);
  await tell('home', person.home);
  if (chance.happens(70)) await tell('effect', chance.pick(effects));
  if (chance.happens(80)) await tell('contacts', String(chance.whole(1, 5)));
  if (chance.happens(90)) {
    const outcomes = outcomesFrom(chance);
    await tell('outcome', outcomes.join(', '), { outcomes });
  }
  await reachable(lived, service, person);
  if (person.need !== null) await tell('adjustments', person.need);
}

async function reachable({ chance, id }: LivedCase, service: CaseService, person: DemoPerson): Promise<void> {
  const byMail = chance.happens(65);
  const words = byMail ? person.email : person.phone;
  await service.tell(id, 'reach', { words, routes: [byMail ? 'email' : 'phone'] });
  if (chance.happens(4)) await service.markUnsafe(id, 'phone', null);
}

async function representedBy(lived: LivedCase, { name, email }: DemoPerson): Promise<void> {
  await lived.does({ type: 'addContact', role: 'representative', name, route: 'email', address: email });
  await lived.does({ type: 'showAuthority', contact: 1, how: 'letter', words: recordWords.authority });
}

/** A complaint comes, in one of the ways in which they come. False: the demo is over. */
export async function arrives(lived: LivedCase): Promise<boolean> {
  const channel = lived.chance.oneOf(channelWeights);
  await (channel === 'chat' ? fromChat(lived) : byStaff(lived, channel));
  return lived.id !== '';
}

/** A group's complaint, by telephone, and those of its members with their own yes. Gives what each of them lives on. */
export async function arrivesAsGroup(lived: LivedCase, members: LivedCase[]): Promise<boolean> {
  await byStaff(lived, 'phone');
  if (lived.id === '') return false;
  await lived.asStaff().byGroup(lived.id);
  const parent = await lived.get();
  for (const member of members) {
    await byStaff(member, 'phone');
    const { reference } = await member.get();
    await lived.asStaff().staff(parent.id, {
      type: 'addToGroup',
      member: reference,
      words: recordWords.withThem,
    });
  }
  return true;
}
