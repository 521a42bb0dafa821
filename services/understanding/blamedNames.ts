/** The offices at a landlord that a complaint can be about; the same names as on the record. */
export type BlamedOffice = 'complaints_officer' | 'managing_director' | 'chair' | 'committee_member';

const of =
  '(?: (?:of|for|at) (?:the|your|our|this) (?:[\\w-]+ ){0,2}?(?:co ?op(?:erative)?|board|committee|association|tmo|estate|trust|management|organisation|place))?';
const whose = '(?:(?:the|your|our|its|their|this) )?';
const called =
  '(?:,? (?:(?:mr|mrs|ms|miss|dr)\\.? [\\w-]+|(?:called|named) [\\w-]+|[a-z]+[._][a-z][\\w.-]*),?)?';

/** How residents name whoever holds an office, over plain text: small letters without apostrophes, "co op" in two words. */
export const officesNamed: Record<BlamedOffice, string> = {
  complaints_officer: `${whose}(?:complaints?|grievance) (?:officer|manager|handler|lady|woman|man|guy|bloke|person)${called}`,
  managing_director: `${whose}(?:managing director|(?:the|your|our) director(?! of)|md)${of}${called}`,
  chair: `${whose}(?:(?:committee|board|co ?op|housing|management committee) )?(?:chair(?:man|woman|person| person| lady)?)${of}${called}`,
  committee_member: `(?:(?:a|an|one|another|the|your|our|some|two|that) (?:of (?:the|your|our) )?)?(?:(?:committee|board) (?:members?|man|woman|lady)|(?:members?|person|people|somebody|someone|one|woman|man|lady|bloke|guy) (?:of|from|on|off|who sits on|who is on) (?:the|your|our) (?:management )?(?:committee|board)|treasurer|vice chair(?:man|woman)?|(?:co ?op|company) secretary|secretary of (?:the|your|our) co ?op(?:erative)?)${of}${called}`,
};

/** Whether it is an office, and no staff id. */
export function isBlamedOffice(person: string): person is BlamedOffice {
  return Object.hasOwn(officesNamed, person);
}

/** A member of staff as a message names them. */
interface NamedMember {
  id: string;
  /** How the id stands in the plain text. */
  pattern: string;
}

const neighbour =
  '(?!,? (?:next door|upstairs|downstairs|opposite|across|from (?:number|flat|no)|at (?:number|flat|no)))';

/**
 * A message as plain text, the names of people on the roster as their ids in it: "Mrs Hill" and "Carol Hill" are `c.hill`. An id that
 * is the name of an office is none of a person.
 */
export function staffNamed(text: string, staff: readonly string[]): { plain: string; ids: NamedMember[] } {
  const personal = staff.filter((id) => /[._@-]|\d/.test(id) && !/^[a-z_]+(?:-\d)?$/.test(id));
  const said = personal.reduce(withIds, text);
  const ids = personal.map((id) => ({ id, pattern: `${escaped(id.toLowerCase())}(?![\\w@])${neighbour}` }));
  return { plain: plainly(said), ids };
}

function withIds(text: string, id: string): string {
  const parts = id.split(/[._@-]/);
  const [first = ''] = parts;
  const surname = escaped(parts.at(-1) ?? '');
  if (parts.length !== 2 || !/^\p{L}{3,}$/u.test(surname)) return text;
  const titled = new RegExp(`\\b(?:mr|mrs|ms|miss|dr)\\.? ${surname}\\b`, 'gi');
  const initial = new RegExp(`\\b${first[0]?.toUpperCase()}\\p{Ll}+ ${capital(surname)}\\b`, 'gu');
  const replaced = text.replace(titled, id);
  return first.length === 1 ? replaced.replace(initial, id) : replaced;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function escaped(id: string): string {
  return id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/\bco-op/g, 'co op')
    .replace(/\s+/g, ' ');
}
