import type { LocalDate } from '../../../clock.ts';
import { ombudsmanFor } from '../../../landlords/ombudsman.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { LetterPart } from '../../../letters/letter.ts';
import { lengthInWords } from '../counting.ts';
import { dateInFull } from '../dates.ts';
import { ombudsmanShort } from '../ombudsman.ts';
import { promiseInWords } from '../status/clocks.ts';
import { ombudsmanName, sorry } from '../status/told.ts';
import { list, paragraph, quoted, section, table } from './parts.ts';

/** Which complaint a letter is about, to be looked up. */
export function aboutIt({ complaint, stage }: LetterTold): LetterPart[] {
  const together = complaint.links.filter(({ why }) => why === 'joinedInto' || why === 'joined');
  return table([
    ['Your reference', complaint.reference],
    ['We received it on', dateInFull(complaint.receivedOn)],
    ['Stage', stage === 1 ? 'Stage 1' : 'Stage 2 (review)'],
    ['Answered together with', together.map(({ to }) => to).join(', ')],
  ]);
}

/** Why a letter goes to somebody else than whoever made the complaint. */
export function toSpokesperson({ reader }: LetterTold): LetterPart[] {
  return reader.isRepresentative
    ? paragraph(
        'We write to you because you speak for the person who made this complaint.',
        'Where this letter says “you”, it means them, or you in their place.',
      )
    : [];
}

/** Every date that is owed, each with how it was counted (design 3.4). */
export function datesOwed({ clocks }: LetterTold): LetterPart[] {
  return clocks.flatMap((clock) => paragraph(promiseInWords(clock).replaceAll('\n', ' ')));
}

/** More time is told before a date passes (Code 6.4, 6.15). */
export const moreTime =
  'If we need more time than that, we will write to you before the day comes and say why.';

/** The same where the letter must be short: the dates alone. */
export function datesShort({ clocks }: LetterTold): LetterPart[] {
  return clocks.flatMap((clock) => paragraph(promiseInWords({ ...clock, working: null })));
}

/** How the resident hears how it is going (Code 5.9, 6.6). A day gone by is not told as one to come. */
export function updatesInWords({ updates, event }: LetterTold): string {
  if (updates === null) return 'You can ask us how it is going at any time.';
  const every = lengthInWords({ days: updates.everyDays, unit: 'workingDays' });
  const when = dateInFull(updates.dueOn);
  return event.occurredOn > updates.dueOn
    ? `We promised to tell you how it is going every ${every}. You should have heard from us by the end of ${when}. ${sorry}`
    : `We will tell you how it is going every ${every}. The next time is by the end of ${when}.`;
}

/** A letter that comes after the last day that counts as on time says so. */
export function comesLate({ missed }: LetterTold): string {
  return missed === null
    ? ''
    : `This letter is late. You should have had it by the end of ${dateInFull(missed)}. ${sorry}`;
}

/** Something that was promised and is still to be done: a day gone by is late. */
export function stillToDo(dueOn: LocalDate, { event }: LetterTold): string {
  const when = `by the end of ${dateInFull(dueOn)}`;
  return event.occurredOn > dueOn
    ? `We promised this ${when}, so it is late. ${sorry}`
    : `We will do this ${when}.`;
}

/** What the landlord does for this resident in another way (Code 5.10), and that more can be asked for. */
export function adjustments({ complaint, words }: LetterTold): LetterPart[] {
  const kept = complaint.adjustments.filter((each) => each.kept).flatMap((each) => words[each.words] ?? []);
  const { adjustments: answer } = complaint.details;
  const asked = answer === undefined || answer.none !== undefined ? null : answer.words;
  const said = kept.length > 0 || asked === null ? [] : quoted('You asked us for this:', words[asked]);
  return section(
    'What you need from us',
    kept.length > 0 ? [...paragraph('We have written down that you need this:'), ...list(kept)] : said,
    paragraph(
      'Tell us if you need us to do something in another way. It could be large print, an interpreter or more time.',
      'Somebody else can speak for you if you want. Just tell us who.',
    ),
  );
}

/** What helps when they contact the landlord; how it is reached stands on every letter (`layout.reachUs`). */
export function contactingUs({ landlord, complaint }: LetterTold): LetterPart[] {
  const { onlineForm } = landlord.contacts;
  return section(
    'When you contact us',
    paragraph(
      `Please give your reference, ${complaint.reference}. You can ring us, write to us or talk to any of our staff.`,
      complaint.conversationId === null ? '' : 'You can also write to us in the chat on our website.',
      landlord.hours === null ? '' : `The office is open ${landlord.hours.value}.`,
    ),
    table([['Web form', onlineForm ?? '']]),
  );
}

/**
 * The Ombudsman with every contact detail: at any time (Code 3.7), with an extension (6.5, 6.16), a refusal (2.4) and the last answer
 * (6.19). No e-mail: it takes no new cases that way.
 * @param further what this letter says beside it
 */
export function ombudsman({ landlord }: LetterTold, ...further: string[]): LetterPart[] {
  const reached = ombudsmanFor(landlord.nation);
  const name = ombudsmanName(landlord);
  const post = reached?.post.filter((line) => line !== reached.name).join(', ') ?? '';
  return section(
    'The Ombudsman',
    paragraph(
      `You can ask ${name} for help at any time. You do not have to wait for us. It is free, and it is not a part of ${landlord.shortName}.`,
      ...further,
    ),
    table([
      ['Web', reached?.webForm ?? ''],
      ['Phone', reached?.phone ?? ''],
      ['Post', post === '' ? '' : `${reached?.name}, ${post}`],
    ]),
  );
}

/** The Ombudsman in one sentence, where the letter needs no more. */
export function ombudsmanInShort({ landlord }: LetterTold): LetterPart[] {
  const said = ombudsmanShort(landlord);
  return paragraph(said === '' ? `You can ask ${ombudsmanName(landlord)} for help at any time.` : said);
}
