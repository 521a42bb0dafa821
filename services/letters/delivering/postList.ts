import type { LocalDate } from '../../clock.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import type { Failure, Letter, WrittenLetter } from '../../complaints/writing/events.ts';
import { isToTheDead, letterDueOn, lettersToSeeTo } from '../../complaints/writing/toSend.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { postalLines } from '../../wording/en/contact.ts';
import { gatherFacts } from '../compose/gatherFacts.ts';
import { isStillTheirs } from '../compose/reader.ts';
import type { WholeLetter } from '../letter.ts';
import { openLetter } from './openLetter.ts';
import { postIsSafe } from './ways.ts';

/**
 * Why a letter is on the list: the resident asked for post; no e-mail address may be used; it failed in another way; no way is safe.
 */
export type WhyPost = 'asked_for' | 'no_email' | 'no_way' | Failure;

/** A letter that a person is to see to. */
export interface PostRow {
  landlord: string;
  reference: string;
  number: number;
  letter: Letter;
  writtenOn: LocalDate;
  /** By the end of which day it was to be out. */
  dueOn: LocalDate;
  overdue: boolean;
  why: WhyPost;
  /** False: no post is safe for the resident, and nothing is printed. */
  mayPost: boolean;
}

function whyPost({ details }: Complaint, { became, because, way }: WrittenLetter): WhyPost {
  if (became === 'failed') return because ?? 'no_way';
  if (way === null) return 'no_way';
  return details.reach?.routes?.includes('post') === true ? 'asked_for' : 'no_email';
}

/** The letters of these complaints that a person is to see to, the first due first. */
export function postRows(complaints: readonly Complaint[], today: LocalDate): PostRow[] {
  return complaints
    .flatMap((complaint) =>
      lettersToSeeTo(complaint).map((written): PostRow => {
        const dueOn = letterDueOn(complaint, written);
        const { landlord, reference } = complaint;
        const { number, letter, writtenOn } = written;
        const why = whyPost(complaint, written);
        const mayPost = postIsSafe(complaint);
        return {
          landlord,
          reference,
          number,
          letter,
          writtenOn,
          dueOn,
          overdue: dueOn < today,
          why,
          mayPost,
        };
      }),
    )
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
}

function orderOf({ dueOn, reference, number }: PostRow): string {
  return `${dueOn} ${reference} ${String(number).padStart(4, '0')}`;
}

/** Why a letter is not printed, or the letter as it is put into an envelope. */
export type ToPrint = WholeLetter | 'not_safe' | 'to_the_dead' | 'to_another' | 'no_sender' | 'erased';

/**
 * A letter to print: its words as they were written, under the landlord's address and to the resident's as they are known today. Nothing
 * is printed that cannot be answered by post, nor what nobody may post, nor what was written to somebody else than whom letters go to now.
 */
export async function letterToPrint(
  work: UnitOfWork,
  complaint: Complaint,
  { written, landlord }: { written: WrittenLetter; landlord: Landlord },
): Promise<ToPrint> {
  if (isToTheDead(complaint, written)) return 'to_the_dead';
  if (!postIsSafe(complaint)) return 'not_safe';
  if (!landlord.contacts.postcode.confirmed) return 'no_sender';
  const letter = await openLetter(work, complaint, written);
  if (letter === null) return 'erased';
  if (!isStillTheirs(complaint, letter.reader)) return 'to_another';
  const facts = await gatherFacts(work, complaint, written.about, landlord);
  return {
    ...letter,
    landlord: { ...letter.landlord, address: postalLines(landlord) },
    to: { ...letter.to, address: facts?.reader.address ?? letter.to.address },
  };
}
