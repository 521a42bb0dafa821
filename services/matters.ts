import {
  type Concern,
  type HeardConcern,
  hearMore,
  offerMade,
  openConcern,
  takeChoice,
} from './concerns/concern.ts';
import {
  type DataRequest,
  dataRequestsOf,
  keepToldDates,
  type NewDataRequest,
  openDataRequest,
  sayMoreOfRequest,
  type ToldDates,
} from './dataRequests/dataRequest.ts';
import { giveContact, type Handoff, type PersonWanted, requestPerson } from './handoff/handoff.ts';
import type { MoreToSay } from './records/moreSaid.ts';
import type { Recording } from './records/recording.ts';
import { type Danger, type RaisedAlert, raiseAlert } from './safetyAlerts/raiseAlert.ts';
import { sayMoreOfAll, type ToldOf } from './safetyAlerts/sayMoreOfAll.ts';
import { type NewHazard, type RecordedHazard, recordHazard } from './serviceRequests/recordHazard.ts';
import {
  type FirstTime,
  linkToComplaint,
  type NewServiceRequest,
  openServiceRequest,
  type ServiceRequest,
  serviceRequestsOf,
  tellAgain,
  tellFirstTime,
} from './serviceRequests/serviceRequest.ts';
import { setLimits } from './serviceRequests/settingLimits.ts';
import { rosterOf } from './staff/rosterRecord.ts';
import type { CallWished } from './understanding/callTime.ts';
import { declineMeant } from './understanding/learning/declining.ts';

/**
 * What a resident tells beside complaints: dissatisfaction heard, requests, danger, persons asked for, matters of data and
 * information. Made with the service of the same turn or command, over the same unit of work.
 */
export class Matters {
  readonly #recording: Recording;

  constructor(recording: Recording) {
    this.#recording = recording;
  }

  /** Dissatisfaction was heard. */
  hearConcern(heard: HeardConcern): Promise<Concern> {
    return openConcern(this.#recording, heard);
  }

  /** More of the same story, before the resident has chosen. */
  hearMore(concernId: string, words: string[]): Promise<Concern> {
    return hearMore(this.#recording, concernId, words);
  }

  /** The offer to log a complaint was put. */
  offerMade(concernId: string): Promise<Concern> {
    return offerMade(this.#recording, concernId);
  }

  /** "Yes": also after a "no", which is thereby taken back. */
  offerAccepted(concernId: string, complaintId: string): Promise<Concern> {
    return takeChoice(this.#recording, concernId, { accept: complaintId });
  }

  /** "No": recorded and respected, with what the resident's words say of it. The words themselves are not kept here. */
  offerDeclined(concernId: string, said = ''): Promise<Concern> {
    const meant = declineMeant(said);
    return takeChoice(this.#recording, concernId, meant === null ? 'decline' : { decline: meant });
  }

  /** Something is to be put right: recorded beside any complaint (Code 1.4, 1.5). */
  recordServiceRequest(given: NewServiceRequest): Promise<ServiceRequest> {
    return openServiceRequest(this.#recording, given);
  }

  /** Whether a service request was reported for the first time. */
  toldFirstTime(serviceRequestId: string, firstTime: FirstTime): Promise<ServiceRequest> {
    return tellFirstTime(this.#recording, serviceRequestId, firstTime);
  }

  /** A resident's requests, the first recorded first. */
  serviceRequestsOf(residentId: string): Promise<ServiceRequest[]> {
    return serviceRequestsOf(this.#recording, residentId);
  }

  /** The resident told of the same thing again. */
  toldAgain(serviceRequestId: string, words: string): Promise<ServiceRequest> {
    return tellAgain(this.#recording, serviceRequestId, words);
  }

  /** A complaint is about how this service request was dealt with. */
  linkServiceRequest(serviceRequestId: string, complaintId: string): Promise<ServiceRequest> {
    return linkToComplaint(this.#recording, serviceRequestId, complaintId);
  }

  /** Somebody wrote about danger. A hazard of the home is recorded with it. */
  raiseSafetyAlert(given: Danger): Promise<RaisedAlert> {
    return raiseAlert(this.#recording, given);
  }

  /** Something in the home is a hazard by law, though no alert is due: damp and mould. */
  recordHazard(given: NewHazard): Promise<RecordedHazard> {
    return recordHazard(this.#recording, given);
  }

  /** The resident was told by when a hazard's steps must be done. */
  hazardLimitsTold(serviceRequestId: string): Promise<ServiceRequest> {
    return setLimits(this.#recording, serviceRequestId, true);
  }

  /** A person was asked for. */
  requestPerson(wanted: PersonWanted): Promise<Handoff> {
    return requestPerson(this.#recording, wanted);
  }

  /** How the person can reach the resident, and when they would like to be rung. */
  personContact(handoffId: string, contact: string, call: CallWished | null = null): Promise<Handoff> {
    return giveContact(this.#recording, handoffId, { contact, call });
  }

  /** A matter of data or information was asked for. */
  recordDataRequest(given: NewDataRequest): Promise<DataRequest> {
    return openDataRequest(this.#recording, given);
  }

  /** A resident's matters of data and information, the first received first. */
  dataRequestsOf(residentId: string): Promise<DataRequest[]> {
    return dataRequestsOf(this.#recording, residentId);
  }

  /** The resident said more of it. */
  sayMoreOfDataRequest(dataRequestId: string, words: string): Promise<DataRequest> {
    return sayMoreOfRequest(this.#recording, dataRequestId, { words });
  }

  /** Where, who, how to be reached: kept with what they told of in the same chat. */
  sayMore(records: ToldOf, more: MoreToSay): Promise<void> {
    return sayMoreOfAll(this.#recording, records, more);
  }

  /** Who is on the landlord's roster, by id: whom a message may name. */
  async staffIds(): Promise<string[]> {
    const { members } = await rosterOf(this.#recording.work, this.#recording.landlord);
    return members.map(({ id }) => id);
  }

  /** The resident was told by when its steps will be done. */
  dataDatesTold(dataRequestId: string, dates: ToldDates): Promise<DataRequest> {
    return keepToldDates(this.#recording, dataRequestId, dates);
  }
}
