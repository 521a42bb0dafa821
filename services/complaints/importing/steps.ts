import { instantOfLondon, type LocalDate } from '../../clock.ts';
import { dateInFull } from '../../wording/en/dates.ts';
import { type ImportColumn, importedWords } from '../../wording/en/importing.ts';
import type { Command, CommandOf } from '../commands.ts';
import type { Part, Route } from '../complaint.ts';
import { routesIn } from '../logging/toldElsewhere.ts';
import type { ImportedCase } from './row.ts';

/** Something that is to be recorded of a case, and the column that says so. */
export interface ImportStep {
  column: ImportColumn;
  command: Command;
}

/** How an imported complaint is logged. It came on a day; at what time nobody knows, so the day counts from its beginning. */
export function logged({ received, channel, category }: ImportedCase): Omit<CommandOf<'log'>, 'reference'> {
  return {
    type: 'log',
    channel,
    receivedAt: instantOfLondon(`${received}T00:00`),
    category,
    concernId: null,
    onBehalfOf: null,
    group: false,
  };
}

/** Everything that has happened to a case since it was logged, each on its own day, in the order in which it can happen. */
export function stepsOf(row: ImportedCase): ImportStep[] {
  const { earlier, officer, standing } = row;
  const note = { type: 'note', words: importedWords.earlierReference(earlier) } as const;
  const steps: ImportStep[] = [
    { column: 'earlier', command: note },
    ...told(row),
    ...(officer === null ? [] : [{ column: 'officer', command: { type: 'assign', officer } } as const]),
    ...inOrder(stageOne(row)),
    ...decision(row),
  ];
  return standing.startsWith('review') ? [...steps, ...inOrder(review(row))] : steps;
}

/** Steps of one stage by their days; on one day in the order of the procedure. */
function inOrder(steps: ImportStep[]): ImportStep[] {
  const day = ({ command }: ImportStep): string => ('on' in command ? (command.on ?? '') : '');
  return steps.toSorted((one, other) => day(one).localeCompare(day(other)));
}

function told({ about, outcome, name, contact }: ImportedCase): ImportStep[] {
  const tell = (column: ImportColumn, part: Part, words: string | null, routes?: Route[]): ImportStep[] => {
    if (words === null) return [];
    const answer = { words, ...(routes === undefined ? {} : { routes }) };
    return [{ column, command: { type: 'tell', part, answer } }];
  };
  return [
    ...tell('about', 'what', about),
    ...tell('outcome', 'outcome', outcome),
    ...tell('name', 'name', name),
    ...tell('contact', 'reach', contact, contact === null ? [] : routesIn(contact)),
  ];
}

function happened(column: ImportColumn, on: LocalDate | null, command: Command): ImportStep[] {
  return on === null ? [] : [{ column, command: { ...command, on } as Command }];
}

function stageOne(row: ImportedCase): ImportStep[] {
  const { clarificationAsked, clarificationAnswered, acknowledged, extended, reviewRequested } = row;
  const { asked, answered } = importedWords;
  const isStageOne = extended !== null && (reviewRequested === null || extended < reviewRequested);
  return [
    ...happened('clarificationAsked', clarificationAsked, {
      type: 'askClarification',
      about: 'nature',
      words: asked,
    }),
    ...happened('clarificationAnswered', clarificationAnswered, { type: 'clarified', words: answered }),
    ...happened('acknowledged', acknowledged, { type: 'acknowledge' }),
    ...(isStageOne ? extension(row, 1) : []),
  ];
}

function extension({ extended, extendedUntil, extensionReason }: ImportedCase, stage: 1 | 2): ImportStep[] {
  if (extendedUntil === null || extensionReason === null) return [];
  const reason = extensionReason;
  return happened('extended', extended, { type: 'extend', stage, dueOn: extendedUntil, reason });
}

function decision({ decided, finding, reasons }: ImportedCase): ImportStep[] {
  if (decided === null || finding === null) return [];
  const words = reasons ?? importedWords.inTheLetter(dateInFull(decided));
  return happened('decided', decided, { type: 'decide', stage: 1, finding, reasons: words });
}

function review(row: ImportedCase): ImportStep[] {
  const { reviewRequested, reviewAcknowledged, reviewWords, extended } = row;
  const isStageTwo = extended !== null && reviewRequested !== null && extended >= reviewRequested;
  return [
    ...happened('reviewRequested', reviewRequested, { type: 'requestReview', words: reviewWords }),
    ...happened('reviewAcknowledged', reviewAcknowledged, { type: 'acknowledgeReview' }),
    ...(isStageTwo ? extension(row, 2) : []),
  ];
}
