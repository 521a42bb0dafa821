import type { UnclearMatter } from '../../../complaints/clarifying/events.ts';
import type { Answer, Complaint, Part } from '../../../complaints/complaint.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { LetterPart } from '../../../letters/letter.ts';
import type { Outcome } from '../../../understanding/understanding.ts';
import { dateInFull } from '../dates.ts';
import { endsSentence } from '../status/told.ts';
import { list, paragraph, quoted, section, written } from './parts.ts';

/** What staff set out last in an acknowledgement, where they did. */
function setOut(
  { complaint, words }: LetterTold,
  what: 'definition' | 'responsible',
  since: 'Acknowledged' | 'ReviewAcknowledged' | null = null,
): string | undefined {
  const event = complaint.history.findLast(
    (each) =>
      (each.type === 'Acknowledged' || each.type === 'ReviewAcknowledged') &&
      (since === null || each.type === since) &&
      each[what] !== undefined,
  );
  const isOne = event?.type === 'Acknowledged' || event?.type === 'ReviewAcknowledged';
  const id = isOne ? event[what] : undefined;
  return id === undefined ? undefined : words[id];
}

/** The words of an answer. An answer such as "I would rather not say" has none that are repeated. */
function said({ complaint, words }: LetterTold, part: Part): string | undefined {
  const answer: Answer | undefined = complaint.details[part];
  if (answer === undefined || answer.none !== undefined || answer.words === null) return undefined;
  return words[answer.words];
}

function sinceWhen(told: LetterTold): LetterPart[] {
  const { date, precision } = told.complaint.details.since ?? {};
  if (date === undefined) return quoted('Since when:', said(told, 'since'));
  return paragraph(
    precision === 'day'
      ? `You told us that it began on ${dateInFull(date)}.`
      : `You told us that it began around ${dateInFull(date)}.`,
  );
}

function howOften({ complaint }: LetterTold): LetterPart[] {
  const times = complaint.details.contacts?.times;
  if (times === undefined) return [];
  if (times === 0) return paragraph('You had not told us about it before.');
  return paragraph(`You had told us about it ${times === 1 ? 'once' : `${times} times`} before.`);
}

/** The complaint in the resident's own words, and the facts that were read from them. */
function inOwnWords(told: LetterTold): LetterPart[] {
  const { onBehalfOf, definitionConfirmedOn } = told.complaint;
  const whom = onBehalfOf === null ? undefined : told.words[onBehalfOf];
  return [
    ...quoted('This is what you told us:', said(told, 'what')),
    ...quoted('Where it is:', said(told, 'where')),
    ...sinceWhen(told),
    ...howOften(told),
    ...quoted('How it affects you:', said(told, 'effect')),
    ...clarified(told, 'nature'),
    ...quoted('You told us that you speak for:', whom),
    ...paragraph(
      definitionConfirmedOn === null
        ? ''
        : `On ${dateInFull(definitionConfirmedOn)} you checked what you told us. You said that it was right.`,
    ),
  ];
}

/** What they said when they were asked what is meant, or what would put it right. */
function clarified({ complaint, words }: LetterTold, about: UnclearMatter): LetterPart[] {
  return complaint.clarifications
    .filter((each) => each.about === about)
    .flatMap(({ answer }) =>
      answer === null ? [] : quoted('When we asked you about it, you told us:', words[answer.words]),
    );
}

function asSentence(words: string): string {
  const what = words.trim();
  return endsSentence(what) ? what : `${what}.`;
}

/** The points that are answered one by one. Those that are answered elsewhere say where. */
function points({ complaint, words }: LetterTold): LetterPart[] {
  const own = complaint.points.filter(({ movedTo }) => movedTo === undefined);
  const moved = complaint.points.filter(({ movedTo }) => movedTo !== undefined);
  const line = ({ point, words: what }: Complaint['points'][number]): string =>
    `Point ${point}: ${asSentence(words[what] ?? 'the words are not kept any more')}`;
  return [
    ...(own.length === 0 ? [] : [...paragraph('We answer each of these points:'), ...list(own.map(line))]),
    ...moved.flatMap(({ point, movedTo }) =>
      paragraph(`Point ${point} is answered with complaint ${movedTo ?? ''}.`),
    ),
  ];
}

/** Our understanding of the complaint: the complaint definition (Code 5.6, 6.9 b, 6.19 b). */
export function definition(told: LetterTold): LetterPart[] {
  const understood = setOut(told, 'definition');
  const own = understood === undefined ? inOwnWords(told) : written(understood);
  const nothing = paragraph('You have not told us yet what happened. Please tell us.');
  return section(
    'What your complaint is about',
    own.length === 0 && told.complaint.points.length === 0 ? nothing : own,
    points(told),
  );
}

const wishes: Record<Outcome, string> = {
  repair: 'that we mend it',
  apology: 'that we say sorry',
  explanation: 'that we explain it',
  compensation: 'money for what it cost you',
  decision_changed: 'that we change a decision',
  staff_action: 'that we speak to our staff',
  policy_change: 'that we change how we work',
  reassurance_update: 'that we tell you how it is going',
  other: 'something else',
};

/** The outcomes that the resident seeks (Code 5.6). */
export function outcomesSought(told: LetterTold): LetterPart[] {
  const wanted = told.complaint.details.outcome?.outcomes ?? [];
  const own = [
    ...quoted('You told us that this would put it right:', said(told, 'outcome')),
    ...clarified(told, 'outcome'),
  ];
  const listed =
    wanted.length === 0 ? [] : [...paragraph('You want this:'), ...list(wanted.map((each) => wishes[each]))];
  return section(
    'What would put it right',
    own.length > 0 ? own : listed,
    own.length + listed.length > 0
      ? []
      : paragraph('You have not told us yet what would put it right. You can tell us at any time.'),
  );
}

/** What the landlord is, and is not, responsible for (Code 5.7): as staff set it out at this stage, or that nothing was found. */
export function responsibility(told: LetterTold): LetterPart[] {
  const understood = setOut(told, 'responsible', told.stage === 1 ? 'Acknowledged' : 'ReviewAcknowledged');
  const before = understood ?? setOut(told, 'responsible');
  const covered = told.complaint.coverage?.covered === true;
  return section(
    'What we are responsible for',
    before !== undefined
      ? written(before)
      : paragraph(
          covered ? 'We have made sure that our complaints policy covers your complaint.' : '',
          'So far we have not found any part of it that we are not responsible for.',
          'If we find one, we will tell you, and why.',
        ),
  );
}

/** That a wrong understanding can be put right. */
export const tellUsIfWrong = 'Is something wrong or missing here? Please tell us, and we will change it.';
