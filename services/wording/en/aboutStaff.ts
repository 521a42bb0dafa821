import type { BlamedOffice } from '../../understanding/blamedNames.ts';

const named: Record<BlamedOffice, string> = {
  complaints_officer: 'the Complaints Officer',
  managing_director: 'the Managing Director',
  chair: 'the Chair',
  committee_member: 'a member of the committee',
};

/** The buttons under the question. Each is also understood when typed. */
export const aboutStaffButtons = ['Yes', 'No'];

/**
 * Asks whether the complaint is about somebody of the landlord's office, who then does not see it (Code 5.8: nobody deals with a
 * complaint about themselves). No offices: about somebody on the staff whom the resident named; the name is not said back.
 */
export function isItAboutThem(offices: BlamedOffice[]): string {
  const [first, ...others] = offices;
  if (first === undefined)
    return 'Is your complaint about the person you named, who works for us? If so, they will not see it.';
  const about = offices.map((office) => named[office]).join(' and ');
  return `Is your complaint about ${about}? If so, ${others.length > 0 ? 'they will not see it' : willNotSee(first)}.`;
}

/** Of one member of a committee nobody here knows which. */
function willNotSee(office: BlamedOffice): string {
  return office === 'committee_member'
    ? 'nobody on the committee will see it'
    : `${named[office]} will not see it`;
}

/** The resident says that it is about them. */
export const keptFromThem =
  'Thank you. They will not see your complaint, and somebody else will deal with it.';

/** The resident says that it is not about them. */
export const notAboutThem = 'Thank you. I have noted that your complaint is not about them.';
