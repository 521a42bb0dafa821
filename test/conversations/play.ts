import type { Asks } from '../../dialogs/spoken.ts';
import type { LocalDate } from '../../services/clock.ts';
import type { ClockName, ComplaintFlag, ContactRoute, Part } from '../../services/complaints/complaint.ts';
import type { Category, Outcome, SafetyKind } from '../../services/understanding/understanding.ts';

/** What must be true of the record and of what Heard did. Only what is named is checked; sentences never are. */
export interface Expected {
  /** Acts that Heard must have done since the last check (any order): see the list at the end of this file. */
  acts?: string[];
  /** Acts that Heard must not have done since the last check. */
  neverActs?: string[];
  /** Questions that Heard must never have put in the whole conversation so far. */
  neverAsked?: Exclude<Asks, null>[];
  /** What must stand open now; null: nothing. */
  asks?: Asks;
  /** How many complaints the resident has. */
  complaints?: number;
  /** The latest complaint. */
  complaint?: ExpectedComplaint;
  /** Concerns in all, and how many of them were declined. */
  concerns?: number;
  declined?: number;
  serviceRequests?: number;
  /** Kinds of danger alerted to staff, any order; [] none. */
  safetyAlerts?: SafetyKind[];
  handoffs?: number;
  /** What the team has been told as an answer to what they asked or offered: the words for each complaint, in the order in which Heard named them. */
  toldTeam?: string[][];
  /** Words (case ignored) that were kept with the latest alert, with its hazard, with the latest data request; '' none were. */
  keptWith?: Partial<Record<'safetyAlert' | 'serviceRequest' | 'dataRequest', string>>;
  /** Exactly these routes may be used to reach whoever the latest alert is about. */
  alertSafeRoutes?: ContactRoute[];
  dataRequests?: ('data_protection_complaint' | 'subject_access' | 'erasure' | 'information_request')[];
}

/** What must be true of a complaint. */
export interface ExpectedComplaint {
  /** London wall clock of the received time, `YYYY-MM-DDTHH:MM`. */
  receivedAt?: string;
  since?: string;
  contacts?: number;
  /** All of these are among the outcomes. */
  outcomes?: Outcome[];
  category?: Category;
  flags?: ComplaintFlag[];
  confirmed?: boolean;
  withdrawn?: boolean;
  stage?: 1 | 2;
  /** The date last told for each of these clocks. */
  promised?: Partial<Record<ClockName, LocalDate>>;
  /** Whether somebody speaks for another person, for a group, or does not live in one of the homes. */
  onBehalfOf?: boolean;
  group?: boolean;
  notAResident?: boolean;
  /** Exactly these routes may be used to reach the resident. */
  safeRoutes?: ContactRoute[];
  /** Exactly these people or offices it is about, and is kept from. */
  subjects?: string[];
  /** Words that must be found (case ignored) in a part's answer; 'none' when the resident gave none. */
  parts?: Partial<Record<Part, string>>;
}

/**
 * One step of a conversation. In what is said `{reference}` stands for the reference that Heard named last, `{first reference}` and
 * `{second reference}` for those that it named first in this play, `{code}` for the code that
 * was sent or given last, `{wrong}` for one that it is not.
 */
export type Step =
  /** The resident says this, whatever stands open. */
  | string
  /** The resident says this, and this question must stand open. */
  | { whenAsked: Exclude<Asks, null>; says: string }
  /** The resident answers from this list, question by question, until nothing is asked or the list has no answer. */
  | { answers: Partial<Record<Exclude<Asks, null>, string>> }
  /** Time passes: it is now this London time, `YYYY-MM-DDTHH:MM`. */
  | { at: string }
  /** Somebody goes on in a browser that has never been here: another resident, as far as Heard can know. */
  | { browser: 'new' }
  /** The office has identified somebody on the telephone and gives them a code for the reference that Heard named last. */
  | { office: 'gives a code' }
  /** Staff work on the latest complaint: arguments of `heard case <ref> ...`, for example ['acknowledge']. */
  | { staff: string[] }
  /** The same on the complaint of the reference that Heard named last, whoever's it is. */
  | { staffOnCase: string[] }
  /** The code that was sent last in this play went there; with `times`, so many did in all. */
  | { sentTo: string; times?: number }
  | { expect: Expected };

/** A whole conversation as a table, in a resident's own words. */
export interface Play {
  name: string;
  landlord: 'belgrave' | 'coop-homes';
  /** London time at which it begins, `YYYY-MM-DDTHH:MM`. */
  now: string;
  steps: Step[];
}

/*
 * Acts: greeting, hello, help, thanks, safety, offer, duplicate, explained, declined, offer_left_open, added, logged,
 * flagged, question, taken, corrected, read_back, dates, left_half_way, withdrawn, kept, taken_up_again,
 * resumed, nothing_left, nothing_added, service_request,
 * service_request_noted, status, counting, status_unknown, side_answer (and the question's name: ombudsman, how_long, what_counts,
 * are_you_a_robot, policy, contact, hours, privacy, what_can_you_do), person, person_contact, person_offered, review,
 * passed_on, data_request, data_request_again, data_request_status, hazard_told, without_reference, person_name, routes_kept, routes_heard, route_refused,
 * safe_way, no_safe_way, held_back, not_understood, recovered, code_asked, code_too_many, code_wrong, code_used_up, code_too_late,
 * whereabouts_question, whereabouts_kept, whereabouts_declined, code_malformed, code_contact_named, code_not_come, code_left, code_reminder, code_needs_reference, access_given, access_over, answer_passed_on, answer_read_back, answer_put_right, answer_kept, wish_passed_on, team_asked, call_time, routes_read_back, about_staff, kept_from_staff, not_about_staff.
 */
