import type { z } from 'zod';
import { HeardError } from '../errors.ts';
import belgrave from './belgrave.json' with { type: 'json' };
import { type Landlord, landlordSchema } from './landlord.ts';

/** What a landlord's file holds, or everything that is wrong with it. */
export type LandlordFile = { landlord: Landlord; problems: [] } | { landlord: null; problems: string[] };

type Path = readonly PropertyKey[];

/** Examples for what is not known of the landlord that the other examples are taken from. */
const examples: Record<string, unknown> = {
  hours: {
    value: 'Monday to Friday, 9am to 5pm',
    source: 'https://landlord.example/contact',
    checkedOn: '2026-11-21',
  },
  emergencyLine: {
    value: { number: '0116 496 0000', label: 'Emergency repairs' },
    source: 'https://landlord.example/contact',
    checkedOn: '2026-11-21',
  },
  'contacts.onlineForm': 'https://landlord.example/complaints/form',
  policyDocuments: [
    { kind: 'policy', title: 'Complaints policy', url: 'https://landlord.example/complaints-policy.pdf' },
  ],
  'procedure.sameDayFix': { value: true, quote: 'We try to put things right on the same day.' },
  'procedure.clarification': { value: true, quote: 'We may ask you to say more about your complaint.' },
  'procedure.panelMembers': { value: 3, quote: 'A panel of three people will review it.' },
  'procedure.checksFairness': { value: true, quote: 'We check that our first answer was fair.' },
  'procedure.interviews': { value: true, quote: 'We will talk to you and to others who know about it.' },
  'procedure.updateEveryDays': { value: 5, quote: 'We will tell you every week how it is going.' },
  'procedure.refusalConfirmed': { value: true, quote: 'Two people decide whether we take on a complaint.' },
  'procedure.complainWithinMonths': { value: 12, quote: 'Please tell us within twelve months.' },
  'procedure.reviewWithin': {
    value: { days: 6, unit: 'calendarMonths' },
    quote: 'Please ask for a review within six months.',
  },
  closedDays: [{ date: '2026-12-24', title: 'Office closed' }],
  proclaimedHolidays: [
    {
      date: '2027-06-14',
      title: 'A day of thanks',
      source: 'https://www.gov.uk/bank-holidays',
      checkedOn: '2026-11-21',
    },
  ],
  letsTenancies: true,
  notices: {
    email: 'office@landlord.example',
    onCall: ['d.cole', 'e.may'],
    hours: { from: '09:00', until: '17:00' },
  },
  mail: { from: 'Example Homes <complaints@landlord.example>', replyTo: 'complaints+*@landlord.example' },
  letters: 'off',
  retention: { casesYears: 6, chatsDays: 90 },
  learning: { enabled: true, keepDays: 365, assessedOn: '2026-11-21', residentsChoices: true },
};

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (inside === null || typeof inside !== 'object') return undefined;
    // A list may be longer than the example's: any member shows what a member looks like.
    return Array.isArray(inside)
      ? inside[typeof key === 'number' && key < inside.length ? key : 0]
      : Reflect.get(inside, key);
  }, value);
}

/** A right value at this place: the nearest of the examples above, else what the example landlord has there. */
function exampleAt(path: Path): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const known = examples[path.slice(0, length).join('.')];
    if (known !== undefined) return at(known, path.slice(length));
  }
  return at(belgrave, path);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

function problem(source: string, raw: unknown, issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? source : `${source}: ${issue.path.join('.')}`;
  if (issue.code === 'unrecognized_keys')
    return `${place} has unknown entries: ${issue.keys.join(', ')}. Remove them.`;
  const value = issue.path.length === 0 ? '' : ` is ${shown(at(raw, issue.path))}`;
  const example = exampleAt(issue.path);
  const advice = example === undefined ? '' : ` For example: ${shown(example)}`;
  return `${place}${value}: ${issue.message}.${advice}`;
}

/**
 * Checks a landlord's data: its shape, that its colours can be read (WCAG AA) and that its clocks' starts make sense.
 * @param source the file's name, for the messages
 */
export function checkLandlord(raw: unknown, source: string): LandlordFile {
  const result = landlordSchema.safeParse(raw);
  if (result.success) return { landlord: result.data, problems: [] };
  return { landlord: null, problems: result.error.issues.map((issue) => problem(source, raw, issue)) };
}

/** As `checkLandlord`, from the file's text. */
export function checkLandlordText(text: string, source: string): LandlordFile {
  try {
    return checkLandlord(JSON.parse(text), source);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    return { landlord: null, problems: [`${source} is no JSON: ${thrown.message}`] };
  }
}

/** Every problem of the landlords' files in one error, a line each. */
export function landlordFileError(problems: readonly string[]): HeardError {
  return new HeardError('LANDLORD_FILE', `The landlords' files have problems:\n- ${problems.join('\n- ')}`);
}

/** A landlord from its file's text. Throws LANDLORD_FILE with every problem: place, value and an example. */
export function parseLandlord(text: string, source: string): Landlord {
  const { landlord, problems } = checkLandlordText(text, source);
  if (landlord === null) throw landlordFileError(problems);
  return landlord;
}
