import type { EventOf } from '../../complaints/change.ts';
import { postalLines } from '../../wording/en/contact.ts';
import { acknowledgement, clarification, receipt } from '../../wording/en/letters/atTheStart.ts';
import { refusal, stageOneDecision, stageTwoDecision } from '../../wording/en/letters/decisions.ts';
import { closing, salutation, subject } from '../../wording/en/letters/frame.ts';
import { hearingOffer, reviewAcknowledgement, withdrawal } from '../../wording/en/letters/reviews.ts';
import { actionDone, dateMoved, extension, lateNotice, update } from '../../wording/en/letters/underWay.ts';
import type { LetterFacts, LetterStamp, LetterTold } from '../facts.ts';
import type { LetterPart, WholeLetter } from '../letter.ts';
import type { LetterEventType } from './owed.ts';
import { toldOf } from './told.ts';

type Bodies = { [T in LetterEventType]: (told: LetterTold, event: EventOf<T>) => LetterPart[] };

/** The body of each letter by the event that owes it: one that is missing does not compile. */
const bodies: Bodies = {
  ComplaintLogged: receipt,
  Acknowledged: acknowledgement,
  ClarificationAsked: clarification,
  UpdateGiven: update,
  Extended: extension,
  LateNoticeGiven: lateNotice,
  StageOneDecided: stageOneDecision,
  ReviewAcknowledged: reviewAcknowledgement,
  HearingOffered: hearingOffer,
  StageTwoDecided: stageTwoDecision,
  RefusedToAccept: refusal,
  Withdrawn: withdrawal,
  ActionCompleted: actionDone,
  DueDateMoved: dateMoved,
};

/**
 * A letter as it goes out, word for word (Code 6.2, 6.9, 6.19 and the like). Pure: the same facts and stamp give the same letter.
 * Words that were erased are left out.
 */
export function composeLetter(facts: LetterFacts, stamp: LetterStamp): WholeLetter {
  const { kind, landlord, complaint, event, reader } = facts;
  const told = toldOf(facts);
  const body = bodies[event.type as LetterEventType] as (
    told: LetterTold,
    event: typeof facts.event,
  ) => LetterPart[];
  const { contact, name, address } = reader;
  return {
    version: 1,
    ...stamp,
    kind,
    language: 'en-GB',
    landlord: {
      id: landlord.id,
      name: landlord.name,
      address: postalLines(landlord),
      phones: landlord.contacts.phones.map(({ number }) => number),
      email: landlord.contacts.email,
      colour: landlord.colours.brand,
    },
    to: { name, address },
    reader: contact,
    reference: complaint.reference,
    subject: subject(kind, complaint.reference),
    salutation: salutation(name),
    parts: body(told, event),
    closing: closing(told),
  };
}
