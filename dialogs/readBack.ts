import type { Answer, Complaint, Part } from '../services/complaints/complaint.ts';
import { parts } from '../services/complaints/complaint.ts';
import { unsafeRoutes } from '../services/complaints/routes/safeRoutes.ts';
import { dateInFull } from '../services/wording/en/dates.ts';
import {
  noAnswer,
  notAResident,
  partLabels,
  readBackAgain,
  readBackBeside,
  readBackButtons,
  readBackFoot,
  readBackFor,
  readBackHead,
  readBackNow,
  showAllButton,
  timesInWords,
} from '../services/wording/en/intake.ts';
import { readBackRoutes } from '../services/wording/en/safeContact.ts';
import { withoutUnsafeDetails } from './hiddenDetails.ts';
import type { SummaryLine } from './spoken.ts';
import type { Talk } from './talk.ts';

/** Reads back the complaint as the team will get it, every part changeable (design 4). */
export async function readBack(talk: Talk, complaint: Complaint): Promise<void> {
  const { intake } = talk.state;
  const summary = summaryOf(complaint, await talk.cases.answersInWords(complaint.id));
  if (intake !== null) intake.shown = shownOf(complaint, summary);
  const whom =
    complaint.onBehalfOf === null ? null : await talk.cases.openWords(complaint.id, complaint.onBehalfOf);
  const forWhom = whom === null ? [] : [readBackFor(whom)];
  const routes = routesRefusedIn(complaint);
  const beside = intake === null || intake.beside.length === 0 ? [] : [readBackBeside(intake.beside)];
  await talk.say({
    text: [
      readBackHead(complaint.reference),
      linesOf(summary),
      ...forWhom,
      ...routes,
      ...beside,
      readBackFoot,
    ].join('\n\n'),
    acts: readBackActs(routes),
    asks: 'confirm',
    buttons: readBackButtons,
    more: { summary, reference: complaint.reference },
  });
}

/**
 * The read-back after the first: only what is different since, and the short question. Ten lines again after every remark hide
 * the one that changed.
 * @param said what has just been told as changed, and is not told twice.
 */
export async function readBackNew(talk: Talk, complaint: Complaint, said: Part[] = []): Promise<void> {
  const { intake } = talk.state;
  const shown = intake?.shown ?? null;
  if (intake === null || shown === null) return readBack(talk, complaint);
  const all = summaryOf(complaint, await talk.cases.answersInWords(complaint.id));
  const summary = all.filter(({ part, answer }) => shown[part] !== answer && !said.includes(part));
  const now = shownOf(complaint, all);
  const routes = now[ofRoutes] === shown[ofRoutes] ? [] : routesRefusedIn(complaint);
  intake.shown = now;
  const changes = [...(summary.length > 0 ? [linesOf(summary)] : []), ...routes];
  const text = changes.length === 0 ? readBackAgain : [readBackNow, ...changes, readBackAgain].join('\n\n');
  await talk.say({
    text,
    acts: readBackActs(routes),
    asks: 'confirm',
    buttons: [...readBackButtons, showAllButton],
    more: { ...(summary.length > 0 && { summary }), reference: complaint.reference },
  });
}

/** Where what was read back of routes stands among the answers. */
const ofRoutes = 'routes';

function readBackActs(routes: string[]): string[] {
  return routes.length > 0 ? ['read_back', 'routes_read_back'] : ['read_back'];
}

function shownOf(complaint: Complaint, summary: SummaryLine[]): Record<string, string> {
  return { ...answersByPart(summary), [ofRoutes]: routesRefusedIn(complaint).join('') };
}

/**
 * In which ways the team is not to reach them, heard out of what they told: a wrong one must be seen before it is confirmed. Where a
 * message could put them in danger the screen says nothing of it.
 */
function routesRefusedIn(complaint: Complaint): string[] {
  const said = unsafeRoutes(complaint).flatMap(({ route, because }) => (because === 'said' ? [route] : []));
  return complaint.guarded || said.length === 0 ? [] : [readBackRoutes(said)];
}

/** "Show me everything", "what have you got": the whole read-back once more. */
export function asksForAll(text: string): boolean {
  return (
    text.trim().toLowerCase() === showAllButton.toLowerCase() ||
    /\b(?:show|read|tell|give|send) (?:me )?(?:it |that |them )?(?:all|everything|the (?:whole|lot)|it)\b|\bwhat (?:have|did) (?:you|u) (?:got|put|written|write|get)\b/i.test(
      text,
    )
  );
}

function linesOf(summary: SummaryLine[]): string {
  return summary.map((line) => `${line.label}: ${line.answer}`).join('\n');
}

function answersByPart(summary: SummaryLine[]): Record<string, string> {
  return Object.fromEntries(summary.map(({ part, answer }) => [part, answer]));
}

/**
 * The lines of the read-back: the resident's own words, and how a date or number in them was understood. How to reach them
 * where that is not safe is not shown in full: everything that shows an answer on the screen comes through here.
 */
export function summaryOf(complaint: Complaint, words: Partial<Record<Part, string>>): SummaryLine[] {
  return parts
    .filter((part) => complaint.details[part] !== undefined)
    .map((part) => ({
      part,
      label: partLabels[part],
      answer: withoutUnsafeDetails(
        answerInWords(complaint.details[part] ?? { words: null }, words[part]),
        part,
        complaint,
      ),
    }));
}

function answerInWords(answer: Answer, words: string | undefined): string {
  if (answer.none !== undefined) return words === undefined ? noAnswer[answer.none] : words;
  if (answer.notAResident === true) return words ? `${words} (${notAResident})` : notAResident;
  if (answer.date !== undefined) return dateAnswer(answer.date, answer.precision, words);
  if (answer.times !== undefined) return timesInWords(answer.times);
  return words ?? noAnswer.skip;
}

function dateAnswer(date: string, precision: Answer['precision'], words: string | undefined): string {
  const said = words === undefined ? '' : ` (you said: “${words}”)`;
  return `${precision === 'day' ? '' : 'about '}${dateInFull(date)}${said}`;
}

const namesOfParts: [Part, RegExp][] = [
  ['contacts', /\bhow (often|many)|times\b/i],
  ['since', /\bsince|when|date|started?\b/i],
  ['where', /\bwhere|place|room\b/i],
  ['effect', /\baffect|effect\b/i],
  ['outcome', /\bput (it )?right|outcome|want(ed)?\b/i],
  ['reach', /\breach|contact|phone|e-?mail\b/i],
  ['name', /\bname\b/i],
  ['home', /\bhome|address\b/i],
  ['adjustments', /\banything you need|adjust|need(s)?\b/i],
  ['what', /\bwhat happened|story\b/i],
];

/** The part whose change button this is, or null. */
export function partOfButton(text: string): Part | null {
  const said = text.trim().toLowerCase();
  return parts.find((part) => partLabels[part].toLowerCase() === said) ?? null;
}

/** The part that a short message names ("the address please", a change button), or null. */
export function partNamed(text: string): Part | null {
  const said = text.trim().toLowerCase();
  const exact = partOfButton(text);
  if (exact !== null) return exact;
  if (said.length > 40) return null;
  return namesOfParts.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
