import { isSamePerson } from '../services/complaints/investigating/people.ts';
import { blamedIn } from '../services/understanding/blamed.ts';
import { isBlamedOffice } from '../services/understanding/blamedNames.ts';
import {
  aboutStaffButtons,
  isItAboutThem,
  keptFromThem,
  notAboutThem,
} from '../services/wording/en/aboutStaff.ts';
import { replyOf } from './buttonReplies.ts';
import type { Talk } from './talk.ts';

/** How often it is asked; without an answer it stays kept from them. */
const timesAsked = 2;

/** A longer reply tells something as well. */
const bareReply = 12;

/**
 * A message that tells of a wrong by the landlord's own Chair, Managing Director, Complaints Officer, a member of the committee or
 * somebody on the roster: the complaint is kept from them from this moment (Code 5.8), and the resident is asked whether it is so.
 */
export async function keepFromBlamed(talk: Talk, complaintId: string, text: string): Promise<void> {
  const blamed = blamedIn(text, await talk.cases.matters.staffIds());
  if (blamed.length === 0) return;
  const { subjects, history } = await talk.cases.get(complaintId);
  const known = [
    ...subjects,
    ...history.flatMap((event) => (event.type === 'SubjectTakenBack' ? event.person : [])),
  ];
  const people = blamed.filter((person) => !known.some((each) => isSamePerson(each, person)));
  for (const person of people) await talk.cases.staff(complaintId, { type: 'nameSubject', person });
  if (people.length === 0) return;
  const { aboutStaff } = talk.state;
  const isAsked = aboutStaff?.complaintId === complaintId && !aboutStaff.saidNo;
  const before = isAsked ? aboutStaff.people : [];
  talk.state.aboutStaff = { complaintId, people: [...before, ...people], times: 0, saidNo: false };
}

/** Puts the question, where one is owed. Answers whether it did. */
export async function askAboutStaff(talk: Talk): Promise<boolean> {
  const { aboutStaff } = talk.state;
  if (aboutStaff === null || aboutStaff.saidNo) return false;
  if (aboutStaff.times >= timesAsked) {
    talk.state.aboutStaff = null;
    return false;
  }
  aboutStaff.times += 1;
  // The reply answers this, and not the part that was asked before.
  if (talk.state.intake !== null) talk.state.intake.asked = null;
  const { reference } = await talk.cases.get(aboutStaff.complaintId);
  await talk.say({
    text: isItAboutThem(aboutStaff.people.filter(isBlamedOffice)),
    acts: ['question', 'about_staff'],
    asks: 'about_staff',
    buttons: aboutStaffButtons,
    more: { reference },
  });
  return true;
}

/** Puts it where a message told of it outside an intake, and nothing else stands open. */
export async function askAboutStaffLater(talk: Talk): Promise<void> {
  const { aboutStaff, intake, offer, firstTime, paused } = talk.state;
  if (intake !== null || offer !== null || firstTime !== null || paused || aboutStaff === null) return;
  if (aboutStaff.times === 0) await askAboutStaff(talk);
}

/** "Yes", "no, it was the caretaker". Answers whether the message was that. */
export async function answerAboutStaff(talk: Talk): Promise<boolean> {
  const { aboutStaff } = talk.state;
  if (aboutStaff === null || aboutStaff.times === 0) return false;
  if (aboutStaff.saidNo) return keepAfterAll(talk, aboutStaff);
  const reply = replyTo(talk);
  if (reply === null) return false;
  talk.state.aboutStaff = reply === 'no' ? { ...aboutStaff, saidNo: true } : null;
  const { complaintId, people } = aboutStaff;
  if (reply === 'no') await takeBack(talk, complaintId, people);
  if (talk.text.trim().length > bareReply) await talk.cases.note(complaintId, talk.text);
  const text = reply === 'yes' ? keptFromThem : notAboutThem;
  await talk.say({ text, acts: [reply === 'yes' ? 'kept_from_staff' : 'not_about_staff'] });
  return true;
}

/** "Sorry, I meant yes", "it is about the Chair", "she must not see it": after a no it is kept from them again. */
async function keepAfterAll(
  talk: Talk,
  { complaintId, people }: { complaintId: string; people: string[] },
): Promise<boolean> {
  if (!afterAll.test(talk.text)) return false;
  for (const person of people) await talk.cases.staff(complaintId, { type: 'nameSubject', person });
  await talk.cases.note(complaintId, talk.text);
  talk.state.aboutStaff = null;
  await talk.say({ text: keptFromThem, acts: ['kept_from_staff'] });
  return true;
}

const office = '(?:chair|managing|director|md\\b|complaints? officer|committee|board)';
const afterAll = new RegExp(
  `\\b(?:(?:i )?meant(?: to say| to press)? yes|(?:it|this|that|complaint|mine) (?:is|was|really is|['’]?s) (?:(?:really|actually|in fact|all) )?(?:about|against) (?:(?:the|your|our) (?:[\\w-]+ ){0,2}?)?(?:him|her|them|${office})|yes,? (?:it|she|he|they) (?:is|was|did)\\b|(?:must|should|can)(?: ?not|n['’]?t) (?:see|read) (?:it|this|my)\\b)`,
  'i',
);

/** Only what stands: staff may have taken it back meanwhile. */
async function takeBack(talk: Talk, complaintId: string, people: string[]): Promise<void> {
  const { subjects } = await talk.cases.get(complaintId);
  for (const person of people.filter((each) => subjects.some((subject) => isSamePerson(subject, each)))) {
    await talk.cases.staff(complaintId, { type: 'takeBackSubject', person, words: talk.text.trim() });
  }
}

const confirms =
  /^\W*(?:yes|yeah|yep|aye|(?:it|she|he|they) (?:is|was|did)\W*$|it (?:is|was) (?:all |only |mostly )?(?:about |against )?(?:her|him|them|the (?:chair|managing|director|md|complaints?|committee))|that['’]?s (?:right|correct|them|her|him)|correct|definitely)\b/i;
const denies =
  /^\W*(?:no|nope|nah|not (?:really|about|her|him|them|the|just)|it (?:isn['’]?t|is not|wasn['’]?t|was not))\b/i;

function replyTo({ reading, text }: Talk): 'yes' | 'no' | null {
  if (denies.test(text)) return 'no';
  const reply = replyOf(reading, text);
  if (reply === 'yes' || reply === 'no') return reply;
  return confirms.test(text) ? 'yes' : null;
}
