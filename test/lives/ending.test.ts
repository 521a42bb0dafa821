import { life } from './life.ts';

describe('Whole lives of complaints that end otherwise', () => {
  life(
    'coop-homes',
    'not accepted, with reasons; the Ombudsman has it taken on, and its clocks begin anew with the order',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by letter: My tree of 2023.     | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Wed 3 Jun 2026 10:00 | d.cole   | refuse over_12_months --reasons "It was in 2023." --confirmed-by d.cole | REFUSED SECOND_PERSON_NEEDED
    Wed 3 Jun 2026 10:01 | d.cole   | refuse over_12_months --reasons "It was in 2023." --confirmed-by managing_director | refused
    Wed 3 Jun 2026 10:02 | d.cole   | acknowledge                               | REFUSED REFUSED_TO_ACCEPT
    Thu 4 Jun 2026 10:00 | resident | asks for a review                         | REFUSED REFUSED_TO_ACCEPT
    Thu 4 Jun 2026 10:01 | d.cole   | ombudsman "She wrote to them."            | refused
    Mon 13 Jul 2026 10:00 | d.cole  | ombudsman-order "Accept it." --due 2026-07-27 --accept | received; ack by Mon 20 Jul [5 after Mon 13 Jul];
      stage 1 no later than Mon 3 Aug [5 after Mon 13 Jul; then 10 after Mon 20 Jul]; order 1 Mon 27 Jul
    Tue 14 Jul 2026 10:00 | d.cole  | ombudsman-order "Accept it again." --due 2026-07-27 --accept | REFUSED NOT_REFUSED
    Tue 14 Jul 2026 10:01 | d.cole  | acknowledge                               | acknowledged; stage 1 by Tue 28 Jul [10 after Tue 14 Jul]; order 1 Mon 27 Jul
    Tue 14 Jul 2026 10:02 | d.cole  | ombudsman-order-done 1                    | acknowledged; stage 1 by Tue 28 Jul
    Tue 14 Jul 2026 10:03 | d.cole  | late-notice --until 2026-07-24 --reason "It was refused wrongly." | REFUSED DATE_NOT_PASSED
    Fri 24 Jul 2026 10:00 | d.cole  | decide upheld --reasons "The tree is ours." | stageOneDecided
    `,
  );

  life(
    'belgrave',
    'an order of the Ombudsman after the final response, with its own day, and late',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by chair: The rats.             | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Tue 2 Jun 2026 10:00 | d.cole   | ombudsman "He rang them already."         | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Tue 2 Jun 2026 10:01 | d.cole   | acknowledge                               | acknowledged; stage 1 by Mon 15 Jun
    Mon 15 Jun 2026 10:00 | d.cole  | decide not_upheld --reasons "r"           | stageOneDecided
    Mon 15 Jun 2026 12:00 | resident | asks for a review                        | reviewRequested; review ack by Mon 22 Jun [5 after Mon 15 Jun];
      stage 2 by Mon 13 Jul [20 after Mon 15 Jun]
    Mon 22 Jun 2026 10:00 | b.clerk | acknowledge-review                        | reviewAcknowledged; stage 2 by Mon 13 Jul
    Mon 22 Jun 2026 10:01 | b.clerk | appoint-panel c.one c.two                 | reviewAcknowledged; stage 2 by Mon 13 Jul
    Mon 22 Jun 2026 10:02 | b.clerk | offer-hearing video phone                 | reviewAcknowledged; stage 2 by Mon 13 Jul
    Mon 13 Jul 2026 10:00 | c.one   | decide not_upheld --reasons "r"           | stageTwoDecided
    Tue 14 Jul 2026 10:00 | b.clerk | close                                     | stageTwoDecided, closed
    Mon 5 Oct 2026 10:00 | b.clerk  | ombudsman-order "Pay £200." --due 2026-11-02 | stageTwoDecided, closed; order 1 Mon 2 Nov
    Tue 3 Nov 2026 10:00 | nobody   | time passes                               | stageTwoDecided, closed; order 1 Mon 2 Nov, late
    Tue 3 Nov 2026 10:01 | b.clerk  | ombudsman-order-done 2                    | REFUSED NO_SUCH_ORDER
    Tue 3 Nov 2026 10:02 | b.clerk  | ombudsman-order-done 1                    | stageTwoDecided, closed
    `,
  );

  life(
    'belgrave',
    'withdrawn by the resident, and taken up again as a new complaint with its own dates',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by chat: The noise.             | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Thu 4 Jun 2026 10:00 | d.cole   | acknowledge                               | acknowledged; stage 1 by Mon 15 Jun
    Fri 5 Jun 2026 10:00 | resident | withdraws                                 | withdrawn
    Fri 5 Jun 2026 10:01 | resident | asks for a review                         | REFUSED WITHDRAWN
    Fri 5 Jun 2026 10:02 | d.cole   | decide upheld --reasons "r"               | REFUSED WITHDRAWN
    Mon 22 Jun 2026 10:00 | resident | takes it up again                        | received; ack by Mon 29 Jun [5 after Mon 22 Jun];
      stage 1 by Mon 6 Jul [10 after Mon 22 Jun]
    Mon 22 Jun 2026 11:00 | d.cole  | @1: close                                 | withdrawn, closed
    Tue 23 Jun 2026 10:00 | d.cole  | acknowledge                               | acknowledged; stage 1 by Mon 6 Jul
    Mon 6 Jul 2026 10:00 | d.cole   | decide upheld --reasons "It is loud."     | stageOneDecided
    `,
  );

  life(
    'coop-homes',
    'withdrawn after the decision by a word on the phone: the review stays open',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by chat: The noise.             | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 no later than Mon 22 Jun [5 after Mon 1 Jun; then 10 after Mon 8 Jun]
    Thu 4 Jun 2026 10:00 | d.cole   | acknowledge                               | acknowledged; stage 1 by Thu 18 Jun [10 after Thu 4 Jun]
    Fri 5 Jun 2026 10:00 | d.cole   | decide not_upheld --reasons "r"           | stageOneDecided
    Mon 8 Jun 2026 10:00 | d.cole   | withdraw --words "Leave it, she said."    | withdrawn
    Mon 8 Jun 2026 10:01 | d.cole   | close                                     | withdrawn, closed
    Wed 1 Jul 2026 10:00 | resident | asks for a review: I slept on it.         | reviewRequested; review ack by Wed 8 Jul [5 after Wed 1 Jul];
      stage 2 by Wed 29 Jul [20 after Wed 1 Jul]
    `,
  );

  life(
    'belgrave',
    'a legal hold keeps every word until it is lifted; erased, it takes nothing more',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by email: The wall.             | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Tue 2 Jun 2026 10:00 | d.cole   | acknowledge                               | acknowledged; stage 1 by Mon 15 Jun
    Mon 8 Jun 2026 10:00 | d.cole   | decide upheld --reasons "It leans."       | stageOneDecided
    Mon 8 Jun 2026 10:01 | d.cole   | legal-hold on "A claim is coming."        | stageOneDecided, held
    Mon 8 Jun 2026 10:02 | d.cole   | close                                     | stageOneDecided, closed, held
    Mon 8 Jun 2026 10:03 | d.cole   | erase                                     | REFUSED LEGAL_HOLD
    Fri 1 Oct 2027 10:00 | d.cole   | legal-hold off "The claim is settled."    | stageOneDecided, closed
    Fri 1 Oct 2027 10:01 | d.cole   | erase                                     | stageOneDecided, closed, erased
    Fri 1 Oct 2027 10:02 | d.cole   | note "One more thing."                    | REFUSED ERASED
    Fri 1 Oct 2027 10:03 | resident | asks for a review                         | REFUSED ERASED
    `,
  );
});
