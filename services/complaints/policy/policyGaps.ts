import { plainDate } from '../../calendar/days.ts';
import type { LocalDate } from '../../clock.ts';
import { allEmergencyNumbers } from '../../landlords/emergencyNumbers.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { StaffRole } from '../../landlords/staffRoles.ts';
import { reviewGaps } from '../../staff/reviewers.ts';
import { rosterInFile } from '../../staff/roster.ts';
import { furtherReviewers, reviewGapInWords } from '../../wording/en/reviewers.ts';

/** Something that a landlord's file leaves unknown or unconfirmed, so that residents cannot be told it, or nobody can do it. */
export interface PolicyGap {
  /**
   * `missing`: not known; `unconfirmed`: known, and not to be printed; `old`: looked at long ago; `watch`: right only if done right;
   * `stuck`: as it stands, somebody's complaint can be left with nobody to deal with it.
   */
  kind: 'missing' | 'unconfirmed' | 'old' | 'watch' | 'stuck';
  /** Where in the landlord's file. */
  path: string;
  /** Where it is asked for: the Code's provision, or the law. Null: good practice. */
  provision: string | null;
  /** What the file says. */
  says: string;
  /** What is expected. */
  expected: string;
}

/** After how many months somebody should look at a contact again. */
const freshMonths = 12;

/** A gap as it is written below: kind, place, where it is asked for, what the file says, what is expected. */
type Written = [PolicyGap['kind'], path: string, provision: string | null, says: string, expected: string];

/** The gaps that there are; false: this one is none. */
function gapsOf(...all: (Written | false)[]): PolicyGap[] {
  return all
    .filter((each) => each !== false)
    .map(([kind, path, provision, says, expected]) => ({ kind, path, provision, says, expected }));
}

const atNight = 'an emergency is looked into within 24 hours, so somebody answers at night';
const regulation = 'Hazards Regulations 2025, reg. 5';

function contactGaps({ contacts, hours, emergencyLine, policyDocuments }: Landlord): PolicyGap[] {
  const { postcode, onlineForm } = contacts;
  return gapsOf(
    !postcode.confirmed && [
      'unconfirmed',
      'contacts.postcode',
      null,
      postcode.value,
      'a postcode that letters reach',
    ],
    onlineForm === null && [
      'missing',
      'contacts.onlineForm',
      null,
      'null',
      'the address of the form, if there is one',
    ],
    hours === null && ['missing', 'hours', null, 'null', 'when somebody answers the phone'],
    emergencyLine === null && ['missing', 'emergencyLine', regulation, 'null', atNight],
    policyDocuments.length === 0 && [
      'missing',
      'policyDocuments',
      '3.4',
      'none',
      'a link to the complaints policy',
    ],
  );
}

/** Whom the procedure needs, and where that is asked for; and about which office a complaint can be left with nobody. */
function staffGaps(landlord: Landlord): PolicyGap[] {
  const { staff, procedure } = landlord;
  const roster = rosterInFile(staff);
  const reviewer: StaffRole =
    procedure.reviewBody.value === 'Review Panel' ? 'panel_member' : 'managing_director';
  const needed: [StaffRole, string][] = [
    ['complaints_officer', '4.1'],
    [reviewer, '6.13'],
  ];
  const without = needed.filter(([role]) => staff.every(({ roles }) => !roles.includes(role)));
  return gapsOf(
    ...without.map(
      ([role, provision]): Written => ['missing', 'staff', provision, `nobody is ${role}`, role],
    ),
    ...reviewGaps(landlord, roster).map((gap): Written => {
      const provision = gap.stage === 1 ? '5.8' : '6.13';
      return ['stuck', 'staff', provision, reviewGapInWords(gap), furtherReviewers];
    }),
  );
}

function procedureGaps({ procedure: { refusalConfirmed, sameDayFix } }: Landlord): PolicyGap[] {
  return gapsOf(
    refusalConfirmed === null && [
      'missing',
      'procedure.refusalConfirmed',
      null,
      'null',
      'a second person looks before a complaint is not accepted',
    ],
    sameDayFix !== null && [
      'watch',
      'procedure.sameDayFix',
      '5.2',
      'put right on the first day',
      'logged, acknowledged and decided all the same',
    ],
  );
}

function oldGaps({ contacts, hours, emergencyLine }: Landlord, today: LocalDate): PolicyGap[] {
  const since = plainDate(today).subtract({ months: freshMonths }).toString();
  const looked: [string, LocalDate | undefined][] = [
    ['contacts', contacts.checkedOn],
    ['hours', hours?.checkedOn],
    ['emergencyLine', emergencyLine?.checkedOn],
  ];
  const old = looked.flatMap(([path, on]): Written[] =>
    on !== undefined && on < since
      ? [['old', `${path}.checkedOn`, null, on, `looked at since ${since}`]]
      : [],
  );
  return gapsOf(...old);
}

function numberGaps({ nation }: Landlord): PolicyGap[] {
  const unread = allEmergencyNumbers.filter(({ nations, verified }) => nations.includes(nation) && !verified);
  return gapsOf(
    ...unread.map(
      ({ id, number }): Written => [
        'unconfirmed',
        `emergencyNumbers.${id}`,
        null,
        number,
        'a page that prints the number was read',
      ],
    ),
  );
}

/**
 * What a landlord's file leaves unknown or unconfirmed on a day: contacts, the line for the night, who there is, a second look at
 * refusals, and the national numbers of its nation. Advice for staff; Heard says "not known" and invents nothing.
 */
export function policyGaps(landlord: Landlord, today: LocalDate): PolicyGap[] {
  return [
    ...contactGaps(landlord),
    ...staffGaps(landlord),
    ...procedureGaps(landlord),
    ...oldGaps(landlord, today),
    ...numberGaps(landlord),
  ];
}

const kinds: Record<PolicyGap['kind'], string> = {
  missing: 'is not there',
  unconfirmed: 'is not confirmed',
  old: 'was looked at long ago',
  watch: 'is right only if it is done right',
  stuck: 'can leave a complaint with nobody',
};

/** A gap in one line, for people at a terminal. */
export function gapInWords({ path, kind, says, expected, provision }: PolicyGap): string {
  const asked = provision === null ? '' : /^\d/.test(provision) ? `Code ${provision}: ` : `${provision}: `;
  return `${path} ${kinds[kind]}: ${says}; ${asked}${expected}.`;
}
