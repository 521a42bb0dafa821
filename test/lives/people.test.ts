import { life } from './life.ts';

describe('Whole lives of complaints with several people in them', () => {
  life(
    'coop-homes',
    'about the Managing Director: a deputy reviews, and whom it is about never sees it',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by letter: The director was rude. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 10:00 | complaints_officer | about managing_director         | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Mon 1 Jun 2026 10:01 | managing_director | looks                            | NOT SHOWN
    Mon 1 Jun 2026 10:02 | managing_director | acknowledge                      | NOT SHOWN
    Mon 1 Jun 2026 10:03 | m.stranger | looks                                   | NOT SHOWN
    Mon 1 Jun 2026 10:04 | complaints_officer | assign managing_director        | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun; with deputy instead of managing_director
    Tue 2 Jun 2026 10:00 | complaints_officer | assign complaints_officer       | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun; with complaints_officer
    Wed 3 Jun 2026 10:00 | complaints_officer | acknowledge                     | acknowledged; stage 1 by Wed 17 Jun [10 after Wed 3 Jun]
    Wed 17 Jun 2026 10:00 | complaints_officer | decide not_upheld --reasons "Words stand against words." | stageOneDecided
    Thu 18 Jun 2026 10:00 | resident | asks for a review                        | reviewRequested; review ack by Thu 25 Jun [5 after Thu 18 Jun];
      stage 2 by Thu 16 Jul [20 after Thu 18 Jun]
    Thu 18 Jun 2026 11:00 | complaints_officer | acknowledge-review             | reviewAcknowledged; stage 2 by Thu 16 Jul
    Thu 18 Jun 2026 11:01 | complaints_officer | appoint-reviewer managing_director | REFUSED to staff
    Thu 18 Jun 2026 11:02 | complaints_officer | appoint-reviewer complaints_officer --deputy-because subject | REFUSED REVIEWER_ASSIGNED
    Thu 18 Jun 2026 11:03 | complaints_officer | appoint-reviewer deputy --deputy-because subject | REFUSED REVIEWER_ASSIGNED
    `,
  );

  life(
    'coop-homes',
    'about the Managing Director, kept away from the deputy at stage 1: the deputy reviews',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by letter: The director was rude. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 10:00 | complaints_officer | assign complaints_officer       | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun; with complaints_officer
    Mon 1 Jun 2026 10:01 | complaints_officer | about managing_director         | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Wed 3 Jun 2026 10:00 | complaints_officer | acknowledge                     | acknowledged; stage 1 by Wed 17 Jun [10 after Wed 3 Jun]
    Wed 17 Jun 2026 10:00 | complaints_officer | decide not_upheld --reasons "Words stand against words." | stageOneDecided
    Thu 18 Jun 2026 10:00 | resident | asks for a review                        | reviewRequested; review ack by Thu 25 Jun [5 after Thu 18 Jun];
      stage 2 by Thu 16 Jul [20 after Thu 18 Jun]
    Thu 18 Jun 2026 11:00 | complaints_officer | acknowledge-review             | reviewAcknowledged; stage 2 by Thu 16 Jul
    Thu 18 Jun 2026 11:01 | complaints_officer | appoint-reviewer deputy        | REFUSED DEPUTY_NEEDED
    Thu 18 Jun 2026 11:02 | complaints_officer | appoint-reviewer deputy --deputy-because subject | reviewAcknowledged; stage 2 by Thu 16 Jul
    Thu 16 Jul 2026 10:00 | deputy   | fairness no "Nobody heard her."          | reviewAcknowledged; stage 2 by Thu 16 Jul
    Thu 16 Jul 2026 10:01 | complaints_officer | decide upheld --reasons "He was." | REFUSED NOT_APPOINTED
    Thu 16 Jul 2026 10:02 | complaints_officer | decide upheld --reasons "He was." --decided-by managing_director | REFUSED to staff
    Thu 16 Jul 2026 10:03 | deputy   | decide upheld --reasons "He was."        | stageTwoDecided
    `,
  );

  life(
    'belgrave',
    'about its own officer: it goes to the next in order at once, and the officer sees no more of it',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by phone: She never rings back. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 1 Jun 2026 10:00 | chair    | assign complaints_officer                 | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; with complaints_officer
    Mon 1 Jun 2026 10:01 | chair    | about complaints_officer                  | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; with chair instead of complaints_officer
    Mon 1 Jun 2026 10:02 | complaints_officer | looks                           | NOT SHOWN
    Tue 2 Jun 2026 10:00 | chair    | acknowledge                               | acknowledged; stage 1 by Mon 15 Jun
    Mon 15 Jun 2026 10:00 | chair   | refuse over_12_months --reasons "r" --confirmed-by complaints_officer | REFUSED SUBJECT_REFUSES
    Mon 15 Jun 2026 10:01 | chair   | decide upheld --reasons "The log shows no call." | stageOneDecided
    `,
  );

  life(
    'belgrave',
    'a group: one complaint of several residents, and one of them leaves with a complaint of their own',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by letter: All of us on the stairs. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 1 Jun 2026 10:00 | d.cole   | group                                     | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Wed 3 Jun 2026 10:00 | resident | complains by chat: And my own door.       | received; ack by Wed 10 Jun [5 after Wed 3 Jun];
      stage 1 by Wed 17 Jun [10 after Wed 3 Jun]
    Wed 3 Jun 2026 11:00 | d.cole   | link @1 partOf                            | received; ack by Wed 10 Jun; stage 1 by Wed 17 Jun
    Wed 3 Jun 2026 11:01 | d.cole   | link @2 partOf                            | REFUSED LINK_TO_ITSELF
    Mon 8 Jun 2026 10:00 | d.cole   | @1: acknowledge                           | acknowledged, 1 in the group; stage 1 by Mon 15 Jun
    Mon 8 Jun 2026 10:01 | d.cole   | acknowledge                               | acknowledged; stage 1 by Wed 17 Jun
    Mon 15 Jun 2026 10:00 | d.cole  | @1: decide upheld --reasons "The stairs are wet." | stageOneDecided, 1 in the group
    Mon 15 Jun 2026 10:01 | d.cole  | link @1 joinedInto                        | REFUSED TOO_LATE_TO_JOIN
    Wed 17 Jun 2026 10:00 | d.cole  | decide upheld --reasons "The door sticks." | stageOneDecided
    `,
  );

  life(
    'belgrave',
    'somebody speaks for the resident: nothing is theirs to see until their authority is shown, and nothing after it ends',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by phone: My mother's heating.  | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 1 Jun 2026 10:00 | d.cole   | on-behalf-of "her mother"                 | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Mon 1 Jun 2026 10:01 | d.cole   | contact add representative --name "Al Test" --route email --address al@example.org |
      received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; contact 1 AUTHORITY_NEEDED
    Tue 2 Jun 2026 10:00 | d.cole   | authority shown 1 letter --words "Signed." | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; contact 1 by email
    Wed 3 Jun 2026 10:00 | d.cole   | acknowledge                               | acknowledged; stage 1 by Mon 15 Jun
    Fri 5 Jun 2026 10:00 | d.cole   | authority ended 1 --words "She rang."     | acknowledged; stage 1 by Mon 15 Jun; contact 1 AUTHORITY_NEEDED
    Fri 5 Jun 2026 10:01 | d.cole   | authority ended 1 --words "Again."        | REFUSED NO_AUTHORITY
    Mon 15 Jun 2026 10:00 | d.cole  | decide upheld --reasons "It was cold."    | stageOneDecided
    Mon 22 Jun 2026 10:00 | d.cole  | request-review --words "Her mother rang herself." | reviewRequested; review ack by Mon 29 Jun [5 after Mon 22 Jun];
      stage 2 by Mon 20 Jul [20 after Mon 22 Jun]
    `,
  );

  life(
    'coop-homes',
    'two joint tenants, and danger told by one of them: the other is taken off, and no date waits for it',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by chat: The window.            | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 09:11 | resident | tells reach: 0116 496 0123                | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Mon 1 Jun 2026 10:00 | d.cole   | contact add joint_tenant --name "Jo Test" --route text --address "07700 900123" |
      received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun; contact 1 by text
    Tue 2 Jun 2026 10:00 | d.cole   | do-not-contact --words "She whispered."   | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Tue 2 Jun 2026 10:01 | d.cole   | contact remove 1 not_safe --words "She asked." | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun; contact 1 CONTACT_REMOVED
    Thu 4 Jun 2026 10:00 | d.cole   | acknowledge                               | acknowledged; stage 1 by Thu 18 Jun [10 after Thu 4 Jun]
    `,
  );

  life(
    'belgrave',
    'an adjustment, a promised call and news: each on its own day, beside the dates of the procedure',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by in_person: The ramp.         | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 1 Jun 2026 10:00 | d.cole   | adjustment "Large print" --review-on 2026-12-01 | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; adjustment 1 Tue 1 Dec
    Mon 1 Jun 2026 10:01 | d.cole   | callback 2026-06-03T14:00 "the ramp"      | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; callback 1 14:00 Wed 3 Jun;
      adjustment 1 Tue 1 Dec
    Wed 3 Jun 2026 14:05 | d.cole   | callback-made 1                           | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; adjustment 1 Tue 1 Dec
    Wed 3 Jun 2026 14:06 | d.cole   | callback-made 1                           | REFUSED CALLBACK_MADE
    Wed 3 Jun 2026 14:10 | d.cole   | acknowledge                               | acknowledged; stage 1 by Mon 15 Jun; adjustment 1 Tue 1 Dec
    Wed 3 Jun 2026 14:11 | d.cole   | updates-every 3                           | acknowledged; stage 1 by Mon 15 Jun; update Mon 8 Jun; adjustment 1 Tue 1 Dec
    Mon 8 Jun 2026 14:11 | d.cole   | update "The joiner came."                 | acknowledged; stage 1 by Mon 15 Jun; update Thu 11 Jun; adjustment 1 Tue 1 Dec
    Mon 15 Jun 2026 14:11 | d.cole  | decide upheld --reasons "It is too steep." | stageOneDecided; adjustment 1 Tue 1 Dec
    Mon 15 Jun 2026 14:12 | d.cole  | close                                     | stageOneDecided, closed; adjustment 1 Tue 1 Dec
    Wed 2 Dec 2026 10:00 | d.cole   | adjustment-reviewed 1 kept                | REFUSED REVIEW_DATE_NEEDED
    Wed 2 Dec 2026 10:01 | d.cole   | adjustment-reviewed 1 kept --review-on 2027-06-01 | stageOneDecided, closed; adjustment 1 Tue 1 Jun 2027
    `,
  );
});
