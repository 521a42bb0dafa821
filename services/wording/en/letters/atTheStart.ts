import type { EventOf } from '../../../complaints/change.ts';
import type { UnclearMatter } from '../../../complaints/clarifying/events.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { LetterPart } from '../../../letters/letter.ts';
import {
  aboutIt,
  adjustments,
  comesLate,
  contactingUs,
  datesOwed,
  datesShort,
  moreTime,
  ombudsman,
  ombudsmanInShort,
  toSpokesperson,
  updatesInWords,
} from './blocks.ts';
import { definition, outcomesSought, responsibility, tellUsIfWrong } from './definition.ts';
import { paragraph, section, written } from './parts.ts';
import { firstHandlerInWords } from './people.ts';

/** "We have it": only a receipt, and no clock starts with it. */
export function receipt(told: LetterTold): LetterPart[] {
  return [
    ...toSpokesperson(told),
    ...paragraph(
      'We have got your complaint, and we have given it a reference.',
      'This is only a receipt. It is not our letter that confirms your complaint. That letter is still to come.',
    ),
    ...aboutIt(told),
    ...definition(told),
    ...outcomesSought(told),
    ...paragraph(tellUsIfWrong),
    ...section('When you will hear from us', datesOwed(told)),
    ...contactingUs(told),
    ...ombudsmanInShort(told),
  ];
}

function inGroup({ complaint: { membership } }: LetterTold): string {
  if (membership === null || membership.consent === null || membership.left !== null) return '';
  return 'Other people complain about the same. We look into it for all of you together. This letter is about you alone.';
}

/** The written acknowledgement at stage 1 (Code 5.6, 5.7, 6.2). */
export function acknowledgement(told: LetterTold): LetterPart[] {
  return [
    ...toSpokesperson(told),
    ...paragraph(
      'We are dealing with your complaint at Stage 1. With this letter we confirm that in writing.',
      'Please check that we have understood you.',
      comesLate(told),
      inGroup(told),
    ),
    ...aboutIt(told),
    ...definition(told),
    ...outcomesSought(told),
    ...paragraph(tellUsIfWrong),
    ...responsibility(told),
    ...section('Who deals with it', paragraph(firstHandlerInWords(told), interviews(told))),
    ...section('When you will hear from us', datesOwed(told), paragraph(moreTime, updatesInWords(told))),
    ...adjustments(told),
    ...contactingUs(told),
    ...ombudsman(told),
  ];
}

/** "Interviews with you and other relevant parties", where the landlord promises them. */
function interviews({ landlord }: LetterTold): string {
  return landlord.procedure.interviews === null
    ? ''
    : 'They will want to talk with you about it, and with others who know about it.';
}

const matters: Record<UnclearMatter, string> = {
  nature: 'We are not sure that we have understood what your complaint is about.',
  outcome: 'We do not know yet what you want to happen.',
  coverage: 'We are not sure if our complaints policy covers your complaint.',
};

/** A question to the resident (Code 5.6). No clock waits for the answer. */
export function clarification(told: LetterTold, event: EventOf<'ClarificationAsked'>): LetterPart[] {
  const { about, words } = event;
  const wish = about === 'outcome' ? '' : 'Please also tell us what you would like to happen.';
  return [
    ...toSpokesperson(told),
    ...paragraph(
      matters[about],
      about === 'coverage' ? 'We have not turned it down.' : '',
      'So we want to ask you something.',
    ),
    ...aboutIt(told),
    ...section('Our question', written(told.words[words]), paragraph(wish)),
    ...section(
      'How to answer',
      paragraph(
        'You can ring us, write to us or tell us in person. A few words are enough.',
        'If you cannot answer, tell us. We go on with your complaint all the same.',
      ),
    ),
    ...section(
      'Your dates stay as they are',
      paragraph('The time does not stop while we wait for your answer.'),
      datesShort(told),
    ),
    ...contactingUs(told),
    ...ombudsmanInShort(told),
  ];
}
