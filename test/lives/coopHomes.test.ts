import { life } from './life.ts';

// Every date is written by hand from the procedure: five working days to acknowledge, ten for the decision from the answer to a
// clarification (the Code: from the acknowledgement), twenty for the review from its request. The day of the event is never counted.
describe('Whole lives of complaints at Co-op Homes', () => {
  life(
    'coop-homes',
    'fixed on the same day, and all the same acknowledged and decided: no hidden stage',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by email: The stair light is out again. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 15:40 | d.cole   | quick-fix fixed "New bulb, new switch."  | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Tue 2 Jun 2026 09:00 | d.cole   | quick-fix fixed "Looked at it again."    | REFUSED NOT_THE_FIRST_DAY
    Tue 2 Jun 2026 09:05 | d.cole   | decide upheld --reasons "It failed twice." | REFUSED NOT_ACKNOWLEDGED
    Tue 2 Jun 2026 09:06 | d.cole   | close                                    | REFUSED NOT_DECIDED
    Tue 2 Jun 2026 10:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Tue 16 Jun [10 after Tue 2 Jun]
    Tue 2 Jun 2026 16:00 | d.cole   | decide upheld --reasons "It failed twice." | stageOneDecided
    Wed 3 Jun 2026 10:00 | d.cole   | close                                    | stageOneDecided, closed
    `,
  );

  life(
    'coop-homes',
    'not fixed that day, asked to clarify and answered within the five days: ten days from the answer; then a review to its end',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by form: You know what it is about. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 16:00 | d.cole   | quick-fix not-possible "Nobody could say what it is." | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Wed 3 Jun 2026 11:00 | d.cole   | ask-clarification nature "Which lift?"   | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Wed 3 Jun 2026 11:01 | d.cole   | ask-clarification nature "Which one?"    | REFUSED CLARIFICATION_OPEN
    Fri 5 Jun 2026 09:00 | d.cole   | clarified "The goods lift."              | received; ack by Mon 8 Jun; stage 1 by Fri 19 Jun [10 after Fri 5 Jun]
    Fri 5 Jun 2026 09:00 | d.cole   | ask-clarification outcome "What is to be done?" | received; ack by Mon 8 Jun; stage 1 by Fri 19 Jun
    Fri 5 Jun 2026 09:01 | d.cole   | clarified "Mend it and say sorry."       | received; ack by Mon 8 Jun; stage 1 by Fri 19 Jun
    Fri 5 Jun 2026 09:02 | d.cole   | clarified "And soon."                    | REFUSED CLARIFICATION_NOT_ASKED
    Mon 8 Jun 2026 12:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Fri 19 Jun
    Fri 19 Jun 2026 17:00 | d.cole  | decide not_upheld --reasons "It was in order." | stageOneDecided
    Mon 22 Jun 2026 10:00 | resident | asks for a review                       | reviewRequested; review ack by Mon 29 Jun [5 after Mon 22 Jun];
      stage 2 by Mon 20 Jul [20 after Mon 22 Jun]
    Tue 23 Jun 2026 10:00 | d.cole  | acknowledge-review                       | reviewAcknowledged; stage 2 by Mon 20 Jul
    Tue 23 Jun 2026 10:05 | d.cole  | appoint-panel p.one p.two                | REFUSED ONE_PERSON_REVIEWS
    Tue 23 Jun 2026 10:06 | d.cole  | appoint-reviewer d.cole                  | REFUSED REVIEWER_ACKNOWLEDGED
    Tue 23 Jun 2026 10:07 | d.cole  | decide upheld --reasons "r"              | REFUSED REVIEWER_NEEDED
    Tue 23 Jun 2026 10:08 | d.cole  | appoint-reviewer managing_director       | reviewAcknowledged; stage 2 by Mon 20 Jul
    Mon 20 Jul 2026 16:00 | managing_director | decide upheld --reasons "It was not in order." | REFUSED FAIRNESS_NEEDED
    Mon 20 Jul 2026 16:05 | managing_director | fairness no "Nobody looked at the lift." | reviewAcknowledged; stage 2 by Mon 20 Jul
    Mon 20 Jul 2026 16:10 | managing_director | decide upheld --reasons "It was not in order." | stageTwoDecided
    Tue 21 Jul 2026 10:00 | resident | asks for a review                       | REFUSED FINAL
    Tue 21 Jul 2026 10:05 | d.cole  | ombudsman "She rang them."               | stageTwoDecided
    Tue 21 Jul 2026 10:06 | d.cole  | close                                    | stageTwoDecided, closed
    `,
  );

  life(
    'coop-homes',
    'a question whether the policy covers it refuses nothing and stops no clock',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by phone: The neighbour's fence. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Tue 2 Jun 2026 10:00 | d.cole   | ask-clarification coverage "Whose fence is it?" | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Thu 4 Jun 2026 10:00 | d.cole   | clarified "Yours, the deeds say."         | received; ack by Mon 8 Jun; stage 1 by Thu 18 Jun [10 after Thu 4 Jun]
    Thu 4 Jun 2026 10:05 | d.cole   | coverage no --reasons "It is the neighbour's." | received; ack by Mon 8 Jun; stage 1 by Thu 18 Jun
    Fri 5 Jun 2026 10:00 | d.cole   | coverage yes --reasons "The deeds say so." | received; ack by Mon 8 Jun; stage 1 by Thu 18 Jun
    Mon 8 Jun 2026 10:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Thu 18 Jun
    Thu 18 Jun 2026 10:00 | d.cole  | decide upheld --reasons "It is ours."    | stageOneDecided
    Thu 18 Jun 2026 10:01 | d.cole  | coverage no --reasons "Second thoughts." | REFUSED STAGE_ONE_DECIDED
    `,
  );

  life(
    'coop-homes',
    'answered only after the acknowledgement: the Code’s earlier date stays',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by letter: See my last letter. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Tue 2 Jun 2026 10:00 | d.cole   | ask-clarification nature "Which letter?" | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Thu 4 Jun 2026 10:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Thu 18 Jun [10 after Thu 4 Jun]
    Tue 9 Jun 2026 10:00 | d.cole   | clarified "The one about the bins."      | acknowledged; stage 1 by Thu 18 Jun
    Thu 18 Jun 2026 10:00 | d.cole  | decide partly_upheld --reasons "Twice not emptied." | stageOneDecided
    `,
  );

  life(
    'coop-homes',
    'confirmed in the chat before it is acknowledged: that is the answer, and the ten days run from it',
    `
    Mon 1 Jun 2026 20:30 | resident | complains by chat: The boiler failed again. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 20:31 | resident | confirms                                 | REFUSED DEFINITION_INCOMPLETE
    Mon 1 Jun 2026 20:32 | resident | tells outcome: Mend it for good.         | received; ack by Mon 8 Jun; stage 1 no later than Mon 22 Jun
    Mon 1 Jun 2026 20:33 | resident | confirms                                 | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Tue 2 Jun 2026 07:00 | resident | tells outcome: And a rebate.             | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Tue 2 Jun 2026 07:01 | resident | confirms                                 | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Mon 8 Jun 2026 23:50 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun
    Mon 15 Jun 2026 23:59 | d.cole  | decide upheld --reasons "Four visits."   | stageOneDecided
    `,
  );

  life(
    'coop-homes',
    'more time in time, but no more than ten working days in all without a good reason; after the date only a late notice',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by email: The damp is back.    | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 11:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 15 Jun 2026 16:50 | d.cole  | late-notice --until 2026-06-19 --reason "A survey." | REFUSED DATE_NOT_PASSED
    Mon 15 Jun 2026 16:51 | d.cole  | extend --until 2026-06-15 --reason "A survey." | REFUSED NOT_LATER
    Mon 15 Jun 2026 16:52 | d.cole  | extend --until 2026-06-27 --reason "A survey." | REFUSED NOT_A_WORKING_DAY
    Mon 15 Jun 2026 16:53 | d.cole  | extend --until 2026-06-30 --reason "A survey." | REFUSED BEYOND_CAP
    Mon 15 Jun 2026 16:54 | d.cole  | extend --until 2026-06-24 --reason "A survey." | acknowledged; stage 1 by Wed 24 Jun [extended]
    Wed 24 Jun 2026 23:59 | d.cole  | extend --until 2026-06-29 --reason "The report." | acknowledged; stage 1 by Mon 29 Jun [extended]
    Mon 29 Jun 2026 10:00 | d.cole  | extend --until 2026-07-03 --reason "The lab." | REFUSED BEYOND_CAP
    Mon 29 Jun 2026 10:01 | d.cole  | extend --until 2026-07-03 --reason "The lab." --good-reason "Samples grow for 14 days." | acknowledged; stage 1 by Fri 3 Jul [extended]
    Sat 4 Jul 2026 00:01 | d.cole   | extend --until 2026-07-10 --reason "The lab again." | REFUSED DATE_PASSED
    Mon 6 Jul 2026 09:00 | d.cole   | late-notice --until 2026-07-10 --reason "The lab again." --because waiting_for_others --updates-every 2 |
      acknowledged; stage 1 by Fri 10 Jul [late], late; update Wed 8 Jul
    Mon 6 Jul 2026 09:01 | d.cole   | extend --until 2026-07-14 --reason "To be safe." | REFUSED DATE_PASSED
    Wed 8 Jul 2026 09:00 | d.cole   | update "The samples are grown."          | acknowledged; stage 1 by Fri 10 Jul, late; update Fri 10 Jul
    Fri 10 Jul 2026 09:00 | d.cole  | decide upheld --reasons "It is the gutter." | stageOneDecided
    `,
  );

  life(
    'coop-homes',
    'more time taken before the acknowledgement is counted as if that came today: it gains no day for who acknowledges late',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by email: The damp is back.    | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 1 Jun 2026 10:00 | d.cole   | extend --until 2026-06-30 --reason "A survey." | REFUSED BEYOND_CAP
    Mon 1 Jun 2026 10:01 | d.cole   | extend --until 2026-06-29 --reason "A survey." | received; ack by Mon 8 Jun; stage 1 by Mon 29 Jun [extended]
    Mon 1 Jun 2026 11:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 29 Jun
    Mon 29 Jun 2026 11:00 | d.cole  | decide upheld --reasons "r"              | stageOneDecided
    `,
  );

  life(
    'coop-homes',
    'an acknowledgement that is late, with reasons and how much more time: the decision does not wait for it',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by phone: Nobody came.         | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Tue 9 Jun 2026 00:01 | nobody   | time passes                              | received; ack by Mon 8 Jun, late; stage 1 no later than Mon 22 Jun
    Tue 9 Jun 2026 09:00 | d.cole   | late-notice --until 2026-06-10 --reason "Two of us are ill." --clock acknowledge |
      received; ack by Wed 10 Jun [late], late; stage 1 no later than Mon 22 Jun
    Thu 11 Jun 2026 09:00 | d.cole  | late-notice --until 2026-06-11 --reason "Still ill." | received; ack by Thu 11 Jun [late], late; stage 1 no later than Mon 22 Jun
    Thu 11 Jun 2026 15:00 | d.cole  | acknowledge                              | acknowledged;
      stage 1 by Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Mon 22 Jun 2026 15:00 | d.cole  | decide upheld --reasons "Nobody came."   | stageOneDecided
    `,
  );
});
