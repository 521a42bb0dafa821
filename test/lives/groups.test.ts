import { life } from './life.ts';

// Every date is written by hand: five working days to acknowledge; ten for the decision, at Belgrave from receipt, at Co-op Homes from the
// acknowledgement; twenty for the review from its request. Each resident's complaint counts by its own days.
describe('Whole lives of group complaints: one for the whole, and one for each resident', () => {
  life(
    'belgrave',
    'one is added by staff, one says so in the chat and is confirmed; all are answered in one go, and one of them asks for a review alone',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by letter: All of us on the stairs, the light is out. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 1 Jun 2026 10:00 | d.cole   | assign d.cole                             | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; with d.cole
    Tue 2 Jun 2026 10:00 | d.cole   | group add --name "Ade Test" --route post --address "Flat 2" | REFUSED CONSENT_NEEDED
    Tue 2 Jun 2026 10:01 | d.cole   | group add --name "Ade Test" --route post --address "Flat 2" --words "Yes, at the door." |
      received, 1 in the group; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Tue 2 Jun 2026 10:02 | d.cole   | @1: group add --name "ade  test" --route post --address "Flat 3" --words "Yes, by phone." | REFUSED IN_GROUP_ALREADY
    Tue 2 Jun 2026 10:03 | d.cole   | @2: looks                                 | received, in a group; ack by Tue 9 Jun; stage 1 by Tue 16 Jun
    Wed 3 Jun 2026 19:00 | neighbour | complains by chat: The light on the stairs, like Mrs Khan. | received; ack by Wed 10 Jun [5 after Wed 3 Jun];
      stage 1 by Wed 17 Jun [10 after Wed 3 Jun]
    Wed 3 Jun 2026 19:01 | neighbour | is with @1: I am with Mrs Khan on this.   | received, tie claimed; ack by Wed 10 Jun; stage 1 by Wed 17 Jun
    Thu 4 Jun 2026 09:00 | d.cole   | @1: looks                                 | received, 1 in the group, 1 to confirm; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Thu 4 Jun 2026 09:01 | d.cole   | @1: group add @3                          | received, 2 in the group; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Thu 4 Jun 2026 09:02 | d.cole   | @3: looks                                 | received, in a group; ack by Wed 10 Jun; stage 1 by Wed 17 Jun
    Fri 5 Jun 2026 10:00 | d.cole   | @1: acknowledge                           | acknowledged, 2 in the group; stage 1 by Mon 15 Jun
    Fri 5 Jun 2026 10:01 | d.cole   | @2: looks                                 | acknowledged, in a group; stage 1 by Tue 16 Jun
    Fri 5 Jun 2026 10:02 | d.cole   | @3: acknowledge                           | REFUSED ALREADY_ACKNOWLEDGED
    Mon 15 Jun 2026 10:00 | d.cole  | @1: decide partly_upheld --reasons "It was out for six days." | stageOneDecided, 2 in the group
    Mon 15 Jun 2026 10:01 | d.cole  | @2: looks                                 | stageOneDecided, in a group
    Mon 15 Jun 2026 10:02 | d.cole  | @3: looks                                 | stageOneDecided, in a group
    Tue 16 Jun 2026 20:00 | neighbour | asks for a review: It was three weeks.   | reviewRequested, in a group; review ack by Tue 23 Jun [5 after Tue 16 Jun];
      stage 2 by Tue 14 Jul [20 after Tue 16 Jun]
    Tue 16 Jun 2026 20:01 | d.cole  | @1: looks                                 | stageOneDecided, 2 in the group
    Wed 17 Jun 2026 09:00 | d.cole  | @2: close                                 | stageOneDecided, in a group, closed
    Wed 17 Jun 2026 10:00 | b.clerk | @3: acknowledge-review                    | reviewAcknowledged, in a group; stage 2 by Tue 14 Jul
    Wed 17 Jun 2026 10:01 | b.clerk | @3: appoint-panel c.one c.two             | reviewAcknowledged, in a group; stage 2 by Tue 14 Jul
    Wed 17 Jun 2026 10:02 | b.clerk | @3: offer-hearing in_person phone         | reviewAcknowledged, in a group; stage 2 by Tue 14 Jul
    Tue 14 Jul 2026 10:00 | c.one   | @3: decide upheld --reasons "Three weeks, the log says." | stageTwoDecided, in a group
    Tue 14 Jul 2026 10:01 | d.cole  | @2: looks                                 | stageOneDecided, in a group, closed
    Tue 14 Jul 2026 10:02 | d.cole  | @1: close                                 | stageOneDecided, 2 in the group, closed
    `,
  );

  life(
    'coop-homes',
    'one leaves before the answer, and is answered by their own dates; another ties themself to it too late',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by email: The lift, for all of us on the fourth floor. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Tue 2 Jun 2026 18:00 | neighbour | complains by chat: The lift again.        | received; ack by Tue 9 Jun [5 after Tue 2 Jun];
      stage 1 no later than Tue 23 Jun [5 after Tue 2 Jun; then 10 after Tue 9 Jun]
    Tue 2 Jun 2026 18:01 | neighbour | is with @1: Put me down with the fourth floor. | received, tie claimed; ack by Tue 9 Jun; stage 1 no later than Tue 23 Jun
    Wed 3 Jun 2026 09:00 | neighbour | leaves the group: No, on my own after all. | received, alone; ack by Tue 9 Jun; stage 1 no later than Tue 23 Jun
    Wed 3 Jun 2026 09:01 | d.cole   | @1: group add @2                          | REFUSED CONSENT_NEEDED
    Wed 3 Jun 2026 09:02 | neighbour | is with @1: With them then.               | received, tie claimed; ack by Tue 9 Jun; stage 1 no later than Tue 23 Jun
    Wed 3 Jun 2026 11:00 | d.cole   | @1: group add @2                          | received, 1 in the group; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Wed 3 Jun 2026 11:01 | d.cole   | @2: group add @1                          | REFUSED PART_OF_GROUP
    Thu 4 Jun 2026 10:00 | d.cole   | @1: group add --name "Bea Test" --route phone --address "0116 496 0123" --words "Yes, by phone." --on 2026-06-02 |
      received, 2 in the group; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Fri 5 Jun 2026 10:00 | d.cole   | @1: acknowledge                           | acknowledged, 2 in the group; stage 1 by Fri 19 Jun [10 after Fri 5 Jun]
    Fri 5 Jun 2026 10:01 | d.cole   | @3: looks                                 | acknowledged, in a group; stage 1 by Fri 19 Jun
    Wed 10 Jun 2026 08:00 | neighbour | @2: leaves the group: I want my own answer. | acknowledged, alone; stage 1 by Fri 19 Jun
    Wed 10 Jun 2026 08:01 | d.cole  | @1: looks                                 | acknowledged, 1 in the group; stage 1 by Fri 19 Jun
    Wed 10 Jun 2026 08:02 | d.cole  | @2: group leave --words "He said so again." | REFUSED NOT_IN_GROUP
    Wed 17 Jun 2026 10:00 | d.cole  | @1: decide upheld --reasons "The part came late." | stageOneDecided, 1 in the group
    Wed 17 Jun 2026 10:01 | d.cole  | @3: looks                                 | stageOneDecided, in a group
    Wed 17 Jun 2026 10:02 | d.cole  | @2: looks                                 | acknowledged, alone; stage 1 by Fri 19 Jun
    Wed 17 Jun 2026 20:00 | neighbour | @2: is with @1: Back with them then.     | acknowledged, tie claimed; stage 1 by Fri 19 Jun
    Thu 18 Jun 2026 09:00 | d.cole  | @1: group add @2                          | REFUSED TOO_LATE_TO_JOIN
    Fri 19 Jun 2026 09:00 | d.cole  | @2: decide upheld --reasons "Four weeks without a lift." | stageOneDecided, tie claimed
    Mon 22 Jun 2026 10:00 | d.cole  | @3: request-review --words "She rang: no apology." | reviewRequested, in a group; review ack by Mon 29 Jun [5 after Mon 22 Jun];
      stage 2 by Mon 20 Jul [20 after Mon 22 Jun]
    Mon 22 Jun 2026 10:01 | d.cole  | @1: looks                                 | stageOneDecided, 1 in the group, 1 to confirm
    `,
  );

  life(
    'belgrave',
    'a death that was recorded by mistake: nobody is reached meanwhile, and everybody as before once it is taken back',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by phone: The gate.             | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 1 Jun 2026 09:11 | resident | tells reach: 0116 496 0123                | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Mon 1 Jun 2026 10:00 | d.cole   | contact add representative --name "Al Test" --route email --address al@example.org --authority letter --words "Signed." |
      received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; contact 1 by email
    Tue 2 Jun 2026 10:00 | d.cole   | died mistake complainant --words "w"      | REFUSED NO_DEATH
    Tue 2 Jun 2026 10:01 | d.cole   | died complainant --words "Her son rang."  | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Tue 2 Jun 2026 10:02 | d.cole   | contact remove 0 asked --words "w"        | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; contact 0 RESIDENT_DIED
    Wed 3 Jun 2026 10:00 | resident | tells reach: 0116 496 0124                | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Wed 3 Jun 2026 10:01 | d.cole   | died mistake complainant --words "She rang herself." --on 2026-06-01 | REFUSED OUT_OF_ORDER
    Wed 3 Jun 2026 10:02 | d.cole   | died mistake complainant --words "She rang herself." | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Wed 3 Jun 2026 10:03 | d.cole   | contact remove 0 asked --words "w"        | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; contact 0 CONTACT_REMOVED
    Fri 5 Jun 2026 10:00 | d.cole   | acknowledge                               | acknowledged; stage 1 by Mon 15 Jun
    `,
  );
});
