import type { Standing } from '../../complaints/complaint.ts';
import type { GroupAnswer, WholeAnswer } from '../../complaints/status/group.ts';
import type { Category } from '../../understanding/understanding.ts';
import { dateInFull } from './dates.ts';

/** What a complaint is about, after "about". */
const matters: Record<Category, string | null> = {
  repairs: 'a repair',
  damp_mould: 'damp or mould',
  heating_hot_water: 'the heating or hot water',
  leak: 'a leak',
  communal_estate: 'the shared parts of your building or estate',
  staff_conduct: 'how somebody treated you',
  asb_handling: 'how we dealt with nuisance',
  rent_service_charge: 'rent or charges',
  allocations_transfer: 'a move or an application',
  complaint_handling: 'how we dealt with a complaint',
  communication: 'how we keep in touch with you',
  contractor: 'a contractor',
  parking: 'parking',
  planned_works: 'planned work',
  other: null,
};

function about(category: Category | null): string {
  const matter = category === null ? null : matters[category];
  return matter === null ? '' : ` about ${matter}`;
}

/** A resident with an open complaint tells of something that does not look like it: asked once, and they decide (Code 6.8). */
export function isItPart(reference: string, category: Category | null): string {
  return `I am sorry to hear that. Is this part of your complaint ${reference}${about(category)}, or something else?`;
}

/** The buttons under that question. */
export function partButtons(reference: string): string[] {
  return [`Part of ${reference}`, 'Something else: log a new complaint', 'Not now'];
}

/** What was told looks like what is already a complaint of theirs. */
export function toldUsBefore(reference: string, day: string): string {
  return `I am sorry to hear that. You told us about this on ${dateInFull(day)}: your complaint ${reference}. Shall I add this to it?`;
}

/** The buttons under that question. */
export function addButtons(reference: string): string[] {
  return [`Yes, add it to ${reference}`, 'No, log a new complaint', 'Not now'];
}

/** What was told looks like something that was reported before, and that is no complaint. */
export function reportedBefore(day: string): string {
  return `Thank you for telling me. You told us about this on ${dateInFull(day)}. Shall I add this to what we have?`;
}

/** The buttons under that question. */
export const reportedButtons = ['Yes, add it', 'No, this is new'];

/** It was added to what was reported before; an offer follows. */
export const addedToReport =
  'I have added it, in your own words. The team can see that you had to tell us again.';

/** "No, it is not the same": then it is something new, and the choice is theirs. */
export const offerAsNew =
  'Then this is something new. Would you like me to log it as a complaint of its own?';

/** A related matter is one more point of the open complaint. */
export function addedAsPoint(reference: string): string {
  return `I have added this to your complaint ${reference}, in your own words. Our answer will deal with it too.`;
}

/**
 * They are with somebody else's complaint. The same whatever reference was named: nobody learns here whether there is such a
 * complaint, whose it is, or how it stands.
 */
export function tieKept(own: string, named: string): string {
  return `This is your own complaint, ${own}. I have noted that you say you are with ${named}. Our team checks that. I cannot tell you anything about other people’s complaints.`;
}

/** They go on alone, as they asked. */
export function leftTheGroup(reference: string): string {
  return `You go on alone with your complaint ${reference}. It keeps its own date. Nothing else changes.`;
}

const wholeStands: Record<Standing, string> = {
  received: 'That complaint is at Stage 1.',
  acknowledged: 'That complaint is at Stage 1, and we are dealing with it.',
  stageOneDecided: 'That complaint was answered.',
  reviewRequested: 'That complaint is at Stage 2.',
  reviewAcknowledged: 'That complaint is at Stage 2, and we are looking at it again.',
  stageTwoDecided: 'That complaint had its final answer.',
  withdrawn: 'That complaint was stopped. Yours goes on.',
  refused: 'We did not take that complaint on. Yours goes on.',
};

function wholeInWords(whole: WholeAnswer): string {
  const stands = wholeStands[whole.standing];
  if (whole.clock === null) {
    const isOver = whole.standing === 'stageOneDecided' || whole.standing === 'stageTwoDecided';
    return isOver ? `${stands} That was on ${dateInFull(whole.since)}.` : stands;
  }
  const { dueOn, overdue } = whole.clock;
  const due = `by the end of ${dateInFull(dueOn)}`;
  return overdue
    ? `${stands} Its next step was due ${due} and is late. We are sorry.`
    : `${stands} Its next step is due ${due}.`;
}

/** What a member hears of the group: where the whole stands and by when, and that their own dates hold. Never who the others are. */
export function groupInWords(group: GroupAnswer | null): string {
  if (group === null) return '';
  if (group.tie === 'claimed') {
    return 'You told us that you are with another complaint. We are checking that. Until then this goes on by itself.';
  }
  if (group.tie === 'apart') return 'It is not part of a complaint by several people. It has its own dates.';
  if (group.tie === 'left') {
    return `On ${dateInFull(group.on)} you left a complaint by several people. You go on alone, with your own dates.`;
  }
  const whole = group.whole === null ? '' : ` ${wholeInWords(group.whole)}`;
  return `You said yes to a complaint by several people on ${dateInFull(group.on)}.${whole} Your own dates hold as well. You can leave the group and go on alone at any time.`;
}
