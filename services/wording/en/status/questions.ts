import type { UnclearMatter } from '../../../complaints/clarifying/events.ts';
import type { BesideAnswer } from '../../../complaints/status/beside.ts';
import { dateInFull } from '../dates.ts';
import { lines, quoted, type Reasons, sentences, type Told } from './told.ts';

const matters: Record<UnclearMatter, string> = {
  nature: 'what your complaint is about',
  outcome: 'what you would like to happen',
  coverage: 'something that tells us if our complaints policy covers this',
};

function asked({ about, words, askedOn }: BesideAnswer['questions'][number], opened: Reasons): string {
  return sentences(
    `On ${dateInFull(askedOn)} we asked you ${matters[about]}.`,
    quoted('Our question:', opened[words]),
  );
}

/** What was asked and not answered: it can be answered here, and no date waits for it (domain 5.1). */
export function questionsInWords({ status, words }: Told): string {
  const { questions, answeredOn } = status.beside;
  if (questions.length === 0) {
    return answeredOn === null ? '' : `You answered our question on ${dateInFull(answeredOn)}. Thank you.`;
  }
  return lines(
    ...questions.map((question) => asked(question, words)),
    'You can answer here. Your dates go on meanwhile.',
  );
}
