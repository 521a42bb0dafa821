import { type RawBuilder, sql } from 'kysely';
import { type Clock, londonDate } from '../../clock.ts';
import { concerns } from '../../concerns/concern.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { learnsOn } from '../../landlords/learningSettings.ts';
import type { KeptRecord } from '../../records/keptRecord.ts';
import { type ReadingDeps, recordsWhere } from '../../reporting/openRecords.ts';
import { serviceRequests } from '../../serviceRequests/serviceRequest.ts';
import { type Lesson, lessonOfConcern, lessonOfRequest } from './lessons.ts';

/** A lesson with the words that it is about, as the resident wrote them. */
export interface ReadLesson extends Lesson {
  text: string;
}

/** What lessons are read with. */
export interface LessonsDeps extends ReadingDeps {
  clock: Clock;
}

/** A complaint that was withdrawn or erased takes its words with it. */
const complaintStands = sql<boolean>`not exists (
  select 1 from events linked
  join records complaint on complaint.id = linked.body->>'complaintId'
  left join complaint_index listed on listed.record_id = complaint.id
  where linked.record_id = records.id and linked.type in ('OfferAccepted', 'LinkedToComplaint')
    and (listed.standing = 'withdrawn' or complaint.sealing_key is null))`;

/** Who asked for their data to be erased, or complained about its use, is not learned from meanwhile. */
const nobodyObjects = sql<boolean>`not exists (
  select 1 from records asked join events said on said.record_id = asked.id
  where asked.kind = 'dataRequest' and asked.landlord = records.landlord
    and asked.resident_id = records.resident_id
    and said.body->>'kind' in ('erasure', 'data_protection_complaint'))`;

/** Which records may teach: kept, young enough, and with nobody's word against it. */
function mayTeach(keepDays: number, now: string): RawBuilder<boolean> {
  return sql<boolean>`(
    records.sealing_key is not null
    and records.opened_at >= ${now}::timestamptz - make_interval(days => ${keepDays}::int)
    and exists (select 1 from events told where told.record_id = records.id
      and told.type in ('OfferAccepted', 'OfferDeclined', 'FirstTimeTold', 'ServiceRequestRecorded', 'CorrectionRecorded'))
    and ${complaintStands} and ${nobodyObjects})`;
}

/**
 * Everything that may be learned from at these landlords, the newest first. A landlord that has not switched learning on is left out
 * before anything of it is read.
 */
export async function readLessons(deps: LessonsDeps, landlords: readonly Landlord[]): Promise<ReadLesson[]> {
  const read: ReadLesson[] = [];
  const now = deps.clock.now();
  for (const { id, learning } of landlords) {
    if (!learnsOn(learning, londonDate(now))) continue;
    const which = mayTeach(learning.keepDays, now);
    const wanted = { landlordIds: [id], which };
    for await (const kept of recordsWhere(deps, { ...wanted, kind: 'concern' })) {
      read.push(...withWords(kept, lessonOfConcern(concerns.from(kept.stream()), learning)));
    }
    for await (const kept of recordsWhere(deps, { ...wanted, kind: 'serviceRequest' })) {
      read.push(...withWords(kept, lessonOfRequest(serviceRequests.from(kept.stream()), learning)));
    }
  }
  return read.toSorted((one, other) => other.at.localeCompare(one.at));
}

/** Longer stories are cut here: nothing is learned from the end of a very long one that its beginning does not teach. */
const longestText = 2_000;

function withWords(kept: KeptRecord, lesson: Lesson | null): ReadLesson[] {
  if (lesson === null) return [];
  const opened = lesson.words.flatMap((id) => kept.open(id) ?? []);
  const text = opened.join(' ').replace(/\s+/g, ' ').trim().slice(0, longestText);
  return text === '' ? [] : [{ ...lesson, text }];
}
