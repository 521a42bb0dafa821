import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';
import type { ContactRoute } from '../routes/contactRoutes.ts';

/** Who somebody on a case is: the resident, who holds the tenancy with them, or who speaks for them (Code 3.6). */
export const contactRoles = ['resident', 'joint_tenant', 'representative'] as const;

/** One of `contactRoles`. */
export type ContactRole = (typeof contactRoles)[number];

/** The ways in which authority to speak for a resident can be shown. */
export const authorityWays = [
  'letter',
  'email',
  'form',
  'in_person',
  'phone',
  'power_of_attorney',
  'court_order',
  'probate',
  'next_of_kin',
  'other',
] as const;

/** One of `authorityWays`. */
export type AuthorityWay = (typeof authorityWays)[number];

/** Why a contact was taken off a case, in kinds that can be counted; the words beside it say who asked and what exactly. */
export const removalReasons = ['asked', 'not_safe', 'wrong', 'left', 'other'] as const;

/** One of `removalReasons`. */
export type RemovalReason = (typeof removalReasons)[number];

/** That somebody may speak for the resident: how it was shown, on which day, and what was seen or heard. */
export interface Authority {
  how: AuthorityWay;
  on: LocalDate;
  words: WordsId;
}

/** Who of a case can have died: whoever made the complaint, or the resident for whom somebody else makes it. */
export const theDead = ['complainant', 'represented'] as const;

/** One of `theDead`. */
export type Dead = (typeof theDead)[number];

/** The number of the contact that the resident gave themselves when they were asked; those that staff add count from 1. */
export const ownContact = 0;

/** Who is on a case, how each of them is reached, and who was given a code. Each event's `by` says who did it. */
export type PeopleEvent =
  | {
      type: 'ContactAdded';
      contact: number;
      name: WordsId;
      route: ContactRoute;
      address: WordsId;
      role: ContactRole;
      /** Only for representatives. Null: none was shown yet. */
      authority: Authority | null;
    }
  | { type: 'ContactRemoved'; contact: number; why: RemovalReason; words: WordsId }
  /** `occurredOn` is the day on which it was shown, also where that lies back. */
  | { type: 'AuthorityShown'; contact: number; how: AuthorityWay; words: WordsId }
  /** `occurredOn` is the day on which it ended, also where that lies back. */
  | { type: 'AuthorityEnded'; contact: number; words: WordsId }
  /** Somebody on the case died. `words`: who said so. `occurredOn` is the day on which it was said. */
  | { type: 'DeathRecorded'; who: Dead; words: WordsId }
  /** It was recorded by mistake: they are alive. `words`: why it was a mistake, and how that is known. */
  | { type: 'DeathTakenBack'; who: Dead; words: WordsId }
  /** Staff said a code to somebody whom they had identified. Null: to the resident, by no contact of the case. */
  | { type: 'CodeGiven'; contact: number | null }
  /** Staff asked that a code is sent to this contact. */
  | { type: 'CodeResent'; contact: number };

/** Somebody on a case, with one way to reach them. */
export interface Contact {
  number: number;
  name: WordsId;
  route: ContactRoute;
  address: WordsId;
  role: ContactRole;
  addedOn: LocalDate;
  authority: Authority | null;
  /** The authority that was shown last has ended. */
  authorityEnded: { words: WordsId; on: LocalDate } | null;
  removed: { why: RemovalReason; words: WordsId; on: LocalDate } | null;
}

/** That somebody on a case died, and whether it was a mistake. */
export interface Death {
  who: Dead;
  words: WordsId;
  on: LocalDate;
  /** Null: it stands. `by`: the staff id of who took it back. */
  takenBack: { words: WordsId; on: LocalDate; by: string | null } | null;
}

/** What is known of a complaint from these events. */
export interface PeopleOnCase {
  contacts: Contact[];
  /** The resident's own answer that staff took off the case. Another answer counts again. */
  removedReach: { reach: WordsId | null; why: RemovalReason; words: WordsId; on: LocalDate } | null;
  /** Nobody writes to somebody who died, and no code goes to their contacts. In the order of their recording, mistakes among them. */
  deaths: Death[];
  /** By staff id; `sent`: it was to be sent, else it was said to them. */
  codesGiven: { contact: number | null; sent: boolean; by: string | null; on: LocalDate }[];
}

/** A complaint of which nothing of this is known. */
export const nobodyOnCase: PeopleOnCase = {
  contacts: [],
  removedReach: null,
  deaths: [],
  codesGiven: [],
};
