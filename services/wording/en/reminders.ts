import { londonTime } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Reminder } from '../../reminding/reminders.ts';
import type { DueThing, Happened, Tidings } from '../../reminding/tidings.ts';
import { dateInFull, momentInFull } from './dates.ts';

/** A mail to staff. */
export interface StaffMail {
  subject: string;
  text: string;
}

const happened: Record<Happened, string> = {
  new_complaint: 'A new complaint came in',
  review_request: 'The resident asked for a review',
  clarification_answer: 'The resident answered your question',
  offer_reply: 'The resident answered an offer of yours',
  letter_failed: 'A letter did not get there',
  mail_to_read: 'An e-mail came that somebody has to read',
  evidence_asked: 'The Ombudsman asked for evidence',
  person_request: 'A resident asked to speak to a person',
  data_request: 'A resident asked about their data',
  hazard: 'A danger in a home was reported',
  safety: 'A resident may be in danger',
};

const steps: Record<DueThing['step'], string> = {
  acknowledge: 'written acknowledgement',
  stageOne: 'stage 1 decision',
  reviewAcknowledge: 'written acknowledgement of the review',
  stageTwo: 'stage 2 decision',
  investigate: 'investigation of the danger',
  makeSafe: 'work that makes the home safe',
  summary: 'written summary of the investigation',
  data_acknowledge: 'written acknowledgement',
  data_answer: 'answer',
};

const owed: Record<Extract<Reminder, { what: 'owed' }>['owed'], string> = {
  order: 'An order of the Ombudsman',
  evidence: 'Evidence for the Ombudsman',
  letter: 'A letter to the resident',
  callback: 'A call to the resident',
  action: 'A promised action',
  update: 'An update to the resident',
  adjustment: 'A look at an adjustment',
};

function endOf(due: string): string {
  return due.includes('T') ? momentInFull(londonTime(due)) : dateInFull(due);
}

const decisions: readonly string[] = ['stageOne', 'stageTwo'];

/** With so few days left it is known whether there will be a decision: the resident hears before the date, not after it. */
const daysToTell = 2;

/** The number of days is not said: what was to go out on a day without a server goes out on the next. */
function lastChance(left: number): string[] {
  return left === 0 ? ['Today is your last working day for it.'] : [];
}

function stepDue({ clock, left, dueOn }: Extract<Reminder, { what: 'step_due' }>): [string, string[]] {
  const tell =
    decisions.includes(clock) && left <= daysToTell
      ? [
          'If it will not be ready by then, tell the resident before that day: write to them with the reasons, and extend the time where the policy allows it ("extend"). Do not wait until the date has passed.',
        ]
      : [];
  return [`The ${steps[clock]} is due by ${dateInFull(dueOn)}`, [...lastChance(left), ...tell]];
}

function hazardDue({ step, due, left }: Extract<Reminder, { what: 'hazard_due' }>): [string, string[]] {
  return [`The ${steps[step]} is due by ${endOf(due)}`, lastChance(left)];
}

/** What a reminder says: a heading, and what to do. */
function reminded(reminder: Reminder): [string, string[]] {
  switch (reminder.what) {
    case 'quick_fix':
      return [
        'A complaint came in today that may be put right today',
        [
          'Your policy says that you try to put things right by the end of the day. Write down what you tried.',
        ],
      ];
    case 'step_due':
      return stepDue(reminder);
    case 'step_overdue':
      return [
        `The ${steps[reminder.clock]} is overdue: it was due by ${dateInFull(reminder.dueOn)}`,
        ['Tell the resident why, and when they will have it ("late-notice").'],
      ];
    case 'nobody_assigned':
      return [
        'Nobody has this complaint yet',
        [`It came in on ${dateInFull(reminder.since)}. Give it to somebody ("assign").`],
      ];
    case 'owed':
      return [
        `${owed[reminder.owed]} is due by ${dateInFull(reminder.dueOn)}`,
        ['Do it, and write it down.'],
      ];
    case 'hazard_due':
      return hazardDue(reminder);
    case 'hazard_soon':
      return [
        `The ${steps[reminder.step]} is due by ${endOf(reminder.due)}`,
        ['This limit runs at night and at weekends, too.'],
      ];
    case 'hazard_overdue':
      return [
        `The ${steps[reminder.step]} is overdue: it was due by ${endOf(reminder.due)}`,
        ['Do it now, and tell the resident when.'],
      ];
    case 'alert_open':
      return ['A resident told of danger, and nobody has taken it', ['Read it now, and take it.']];
  }
}

/** What staff are told, in a line and in what follows it. */
function saidOf({ news, due }: Tidings): { heading: string; lines: string[] } {
  if ('reminder' in news) {
    const [heading, lines] = reminded(news.reminder);
    return { heading, lines };
  }
  const dates = due.map(({ step, due: end }) => `The ${steps[step]} is due by ${endOf(end)}.`);
  return { heading: happened[news.happened], lines: [`It came on ${dateInFull(news.on)}.`, ...dates] };
}

const command = (words: string): string => `  npm run --silent heard -- ${words}`;

/** Of a UUID, as much as tells records apart in the lists. */
const shortId = 8;

function whereToRead({ reference, recordId }: Pick<Tidings, 'reference' | 'recordId'>): string[] {
  return reference === null
    ? [
        'To read it:',
        command('waiting --by <your staff id>'),
        `Its id begins with ${recordId.slice(0, shortId)}.`,
      ]
    : ['To read it:', command(`case ${reference} --by <your staff id>`)];
}

/** What every mail to staff ends with. `again`: it was begun before, and may have come. */
function ending(landlord: Landlord, { baseUrl, again }: StaffMailContext): string[] {
  return [
    '',
    ...(baseUrl === null ? [] : [`Heard runs at ${baseUrl}`, '']),
    ...(again ? ['You may have had this e-mail before: we could not be sure that it reached you.'] : []),
    `A computer wrote this for ${landlord.name}. It says nothing of what the matter is about, because e-mail is read on locked screens. Please do not answer it.`,
  ];
}

/** How a mail to staff is made. */
export interface StaffMailContext {
  /** Where this Heard is reached. Null: not known. */
  baseUrl: string | null;
  /** It was tried before, and may have come. */
  again: boolean;
}

/** Word to staff: what happened or is due, and where to read it. Made from references, ids and dates alone. */
export function staffNotice(tidings: Tidings, landlord: Landlord, context: StaffMailContext): StaffMail {
  const { heading, lines } = saidOf(tidings);
  const name = tidings.reference ?? landlord.shortName;
  return {
    subject: `${name}: ${heading}`,
    text: [
      `${heading}.`,
      ...(tidings.reference === null ? [] : [`Reference: ${tidings.reference}`]),
      '',
      ...lines,
      '',
      ...whereToRead(tidings),
      ...ending(landlord, context),
    ].join('\n'),
  };
}

/** Word of danger: somebody has to take it. `number`: the rung of the ladder, from 0. */
export function alertMail(
  alert: { id: string; at: string; number: number },
  landlord: Landlord,
  context: StaffMailContext,
): StaffMail {
  const isFirst = alert.number === 0;
  const heading = isFirst ? 'Danger: act now' : 'Danger: nobody has taken it yet';
  const id = alert.id.slice(0, shortId);
  return {
    subject: `${landlord.shortName}: ${heading}`,
    text: [
      `A resident told us of danger on ${momentInFull(londonTime(alert.at))}.`,
      ...(isFirst ? [] : ['Nobody has taken it yet.']),
      '',
      'Read it now:',
      command('waiting --by <your staff id>'),
      'Then say that you have it. Nobody else is alerted after that:',
      command(`waiting take ${id} --as <your staff id>`),
      ...ending(landlord, context),
    ].join('\n'),
  };
}

/** Said by `doctor`, and when the server starts, of a landlord whose staff are not told. */
export const notToldWords = {
  nobody: (landlord: string): string =>
    `${landlord}: nobody is told by e-mail what waits for them, because nobody has an address: staff set <staff id> --email <address> --landlord ${landlord} --as <staff id>. It all stands in "waiting" and "cases"`,
  noMail:
    'Staff are not told by e-mail what waits for them, because SMTP_URL is not set. It all stands in "waiting" and "cases"',
  nobodyAtNight: (landlord: string): string =>
    `${landlord}: nobody is on call for danger at night and on closed days: staff set <staff id> --on-call 1 --landlord ${landlord} --as <staff id>`,
  noHours: (landlord: string): string =>
    `${landlord}: its hours are not known (notices.hours in its file), so residents in danger are told that we do not know whether anybody is watching`,
};

/** How somebody is reached, beside their name on the roster: never the address itself. */
export function reachInWords(hasEmail: boolean, place: number | null): string {
  return [
    hasEmail ? 'told by e-mail' : 'no e-mail address',
    ...(place === null ? [] : [`on call ${place}`]),
  ].join(', ');
}
