import { life } from './life.ts';

// Every date is written by hand from the procedure: five working days to acknowledge, ten for the outcome and twenty for the review,
// all from receipt of what they answer. The day of the event is never counted.
describe('Whole lives of complaints at Belgrave', () => {
  life(
    'belgrave',
    'from a call to the panel’s final response, heard by phone with somebody beside her',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by phone: The gutter drips on my step. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Mon 1 Jun 2026 12:00 | d.cole   | quick-fix fixed "Swept it."              | REFUSED NO_QUICK_FIX
    Tue 2 Jun 2026 09:00 | d.cole   | assign d.cole                            | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun; with d.cole
    Tue 2 Jun 2026 09:05 | d.cole   | point "The gutter drips."                | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Tue 2 Jun 2026 09:06 | d.cole   | point "Nobody rang back."                | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Thu 4 Jun 2026 09:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun
    Fri 5 Jun 2026 09:00 | d.cole   | offer-interview resident in_person       | acknowledged; stage 1 by Mon 15 Jun
    Tue 9 Jun 2026 14:00 | d.cole   | interview resident "It drips each night." | acknowledged; stage 1 by Mon 15 Jun
    Mon 15 Jun 2026 11:00 | d.cole  | decide upheld --reasons "r" --point 1=upheld --point 2=not_upheld | REFUSED FINDING_DOES_NOT_FIT
    Mon 15 Jun 2026 11:01 | d.cole  | decide partly_upheld --reasons "r" --point 1=upheld --point 2=not_upheld | stageOneDecided
    Mon 15 Jun 2026 11:02 | d.cole  | action "A new bracket." --due 2026-06-26 | stageOneDecided; action 1 Fri 26 Jun
    Wed 17 Jun 2026 09:00 | d.cole  | point "The step is slippery."            | REFUSED NEW_COMPLAINT
    Wed 17 Jun 2026 10:00 | resident | asks for a review: You did not ask my neighbour. | reviewRequested; review ack by Wed 24 Jun [5 after Wed 17 Jun];
      stage 2 by Wed 15 Jul [20 after Wed 17 Jun]; action 1 Fri 26 Jun
    Thu 18 Jun 2026 09:00 | b.clerk | acknowledge-review                       | reviewAcknowledged; stage 2 by Wed 15 Jul; action 1 Fri 26 Jun
    Thu 18 Jun 2026 09:01 | b.clerk | appoint-reviewer c.one                   | REFUSED PANEL_REVIEWS
    Thu 18 Jun 2026 09:02 | b.clerk | appoint-panel c.one                      | REFUSED PANEL_TOO_SMALL
    Thu 18 Jun 2026 09:03 | b.clerk | appoint-panel c.one d.cole               | REFUSED REVIEWER_ASSIGNED
    Thu 18 Jun 2026 09:04 | b.clerk | appoint-panel c.one C.One                | REFUSED MEMBER_TWICE
    Thu 18 Jun 2026 09:05 | b.clerk | appoint-panel c.one c.two                | reviewAcknowledged; stage 2 by Wed 15 Jul; action 1 Fri 26 Jun
    Fri 26 Jun 2026 15:00 | d.cole  | action-done 1                            | reviewAcknowledged; stage 2 by Wed 15 Jul
    Mon 6 Jul 2026 09:00 | c.one    | decide upheld --reasons "r"              | REFUSED HEARING_NEEDED
    Mon 6 Jul 2026 09:01 | b.clerk  | offer-hearing in_person phone writing --companion | reviewAcknowledged; stage 2 by Wed 15 Jul
    Fri 10 Jul 2026 18:00 | b.clerk | hearing phone "Her son was on the line, too." | reviewAcknowledged; stage 2 by Wed 15 Jul
    Wed 15 Jul 2026 11:00 | d.cole  | decide upheld --reasons "Nobody was asked." | REFUSED NOT_APPOINTED
    Wed 15 Jul 2026 11:01 | b.clerk | decide upheld --reasons "Nobody was asked." --decided-by chair | REFUSED NOT_APPOINTED
    Wed 15 Jul 2026 12:00 | b.clerk | decide upheld --reasons "Nobody was asked." --decided-by c.one | stageTwoDecided
    Wed 15 Jul 2026 12:05 | c.one   | learning "Ask the neighbours."           | stageTwoDecided
    Thu 16 Jul 2026 09:00 | b.clerk | close                                    | stageTwoDecided, closed
    `,
  );

  life(
    'belgrave',
    'a panel in which an interest is declared after it was formed: the person counts no more until somebody else takes their place',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by email: Parking again.       | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Wed 3 Jun 2026 09:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun
    Mon 8 Jun 2026 09:00 | d.cole   | decide not_upheld --reasons "r"          | stageOneDecided
    Tue 9 Jun 2026 09:00 | resident | asks for a review                        | reviewRequested; review ack by Tue 16 Jun [5 after Tue 9 Jun];
      stage 2 by Tue 7 Jul [20 after Tue 9 Jun]
    Tue 9 Jun 2026 10:00 | b.clerk  | conflict c.three --words "Her brother parks there." | reviewRequested; review ack by Tue 16 Jun; stage 2 by Tue 7 Jul
    Wed 10 Jun 2026 09:00 | b.clerk | acknowledge-review                       | reviewAcknowledged; stage 2 by Tue 7 Jul
    Wed 10 Jun 2026 09:01 | b.clerk | appoint-panel c.one c.three              | REFUSED REVIEWER_HAS_INTEREST
    Wed 10 Jun 2026 09:02 | b.clerk | appoint-panel c.one c.two                | reviewAcknowledged; stage 2 by Tue 7 Jul
    Wed 10 Jun 2026 09:03 | b.clerk | offer-hearing in_person phone            | reviewAcknowledged; stage 2 by Tue 7 Jul
    Thu 2 Jul 2026 09:00 | c.two    | conflict c.two --words "I know him from the choir." | reviewAcknowledged; stage 2 by Tue 7 Jul
    Fri 3 Jul 2026 09:00 | c.one    | decide upheld --reasons "r"              | REFUSED PANEL_NEEDED
    Fri 3 Jul 2026 09:30 | b.clerk  | appoint-panel c.one c.four               | reviewAcknowledged; stage 2 by Tue 7 Jul
    Tue 7 Jul 2026 09:00 | b.clerk  | extend --until 2026-08-05 --reason "A new member must read it all." | REFUSED BEYOND_CAP
    Tue 7 Jul 2026 09:01 | b.clerk  | extend --until 2026-08-04 --reason "A new member must read it all." | reviewAcknowledged; stage 2 by Tue 4 Aug [extended]
    Mon 20 Jul 2026 09:00 | c.four  | decide upheld --reasons "The bays were never marked." | stageTwoDecided
    `,
  );

  life(
    'belgrave',
    'silence of the resident: questions go unanswered for months, and nobody can close it without a decision',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by chat: It is not right.      | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Wed 3 Jun 2026 09:00 | d.cole   | ask-clarification nature "What happened?" | received; ack by Mon 8 Jun; stage 1 by Mon 15 Jun
    Mon 8 Jun 2026 09:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun
    Tue 16 Jun 2026 09:00 | nobody  | time passes                              | acknowledged; stage 1 by Mon 15 Jun, late
    Tue 1 Sep 2026 09:00 | d.cole   | close                                    | REFUSED NOT_DECIDED
    Tue 1 Sep 2026 09:01 | d.cole   | withdraw                                 | REFUSED WORDS_NEEDED
    Tue 1 Sep 2026 09:02 | d.cole   | erase                                    | REFUSED NOT_CLOSED
    Tue 1 Dec 2026 09:00 | nobody   | time passes                              | acknowledged; stage 1 by Mon 15 Jun, late
    Wed 2 Dec 2026 21:00 | resident | adds: I was in hospital. It is the stairs. | acknowledged; stage 1 by Mon 15 Jun, late
    Thu 3 Dec 2026 09:00 | d.cole   | late-notice --until 2026-12-10 --reason "We waited for words that did not come." | acknowledged; stage 1 by Thu 10 Dec [late], late
    Thu 10 Dec 2026 09:00 | d.cole  | decide upheld --reasons "The stairs were dark." | stageOneDecided
    `,
  );

  life(
    'belgrave',
    'a letter that came last Tuesday and is logged today: every date counts from the Tuesday, and what is late is said to be late',
    `
    Wed 17 Jun 2026 11:00 | d.cole  | complains by letter, received 2026-06-09T09:00: The bins. | received; ack by Tue 16 Jun [5 after Tue 9 Jun], late;
      stage 1 by Tue 23 Jun [10 after Tue 9 Jun]
    Wed 17 Jun 2026 11:01 | d.cole  | acknowledge --on 2026-06-08              | REFUSED BEFORE_RECEIPT
    Wed 17 Jun 2026 11:02 | d.cole  | acknowledge --on 2026-06-18              | REFUSED IN_THE_FUTURE
    Wed 17 Jun 2026 11:03 | d.cole  | extend --until 2026-06-30 --reason "It lay on a desk." | received; ack by Tue 16 Jun, late; stage 1 by Tue 30 Jun [extended]
    Wed 17 Jun 2026 11:04 | d.cole  | acknowledge                              | acknowledged; stage 1 by Tue 30 Jun
    Tue 30 Jun 2026 11:00 | d.cole  | decide upheld --reasons "They stood there." | stageOneDecided
    `,
  );

  life(
    'belgrave',
    'steps written down late count from the day on which they happened, and never before the step that they follow',
    `
    Wed 17 Jun 2026 11:00 | d.cole  | complains by letter, received 2026-06-09T09:00: The bins. | received; ack by Tue 16 Jun [5 after Tue 9 Jun], late;
      stage 1 by Tue 23 Jun [10 after Tue 9 Jun]
    Wed 17 Jun 2026 11:01 | d.cole  | acknowledge --on 2026-06-16              | acknowledged; stage 1 by Tue 23 Jun
    Mon 22 Jun 2026 11:00 | d.cole  | decide not_upheld --reasons "r" --on 2026-06-15 | REFUSED OUT_OF_ORDER
    Mon 22 Jun 2026 11:01 | d.cole  | decide not_upheld --reasons "r" --on 2026-06-19 | stageOneDecided
    Wed 1 Jul 2026 16:00 | d.cole   | request-review --words "She rang on Thursday." --to d.cole --on 2026-06-25 | reviewRequested;
      review ack by Thu 2 Jul [5 after Thu 25 Jun]; stage 2 by Thu 23 Jul [20 after Thu 25 Jun]
    Wed 1 Jul 2026 16:01 | resident | asks for a review                        | REFUSED REVIEW_ALREADY_REQUESTED
    Fri 3 Jul 2026 09:00 | b.clerk  | acknowledge-review --on 2026-07-02       | reviewAcknowledged; stage 2 by Thu 23 Jul
    Fri 3 Jul 2026 09:01 | b.clerk  | appoint-panel c.one c.two                | reviewAcknowledged; stage 2 by Thu 23 Jul
    Fri 3 Jul 2026 09:02 | b.clerk  | offer-hearing writing                    | reviewAcknowledged; stage 2 by Thu 23 Jul
    Thu 23 Jul 2026 09:00 | c.one   | decide not_upheld --reasons "r"          | stageTwoDecided
    `,
  );

  life(
    'belgrave',
    'stage 1 overdue and undecided: the resident goes on to a review, and nothing is left to be decided at stage 1',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by email: No heating since March. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Wed 3 Jun 2026 09:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun
    Mon 15 Jun 2026 23:59 | resident | asks for a review                       | REFUSED REVIEW_TOO_EARLY
    Tue 16 Jun 2026 00:00 | resident | asks for a review                       | reviewRequested; review ack by Tue 23 Jun [5 after Tue 16 Jun];
      stage 2 by Tue 14 Jul [20 after Tue 16 Jun]
    Tue 16 Jun 2026 09:00 | d.cole  | decide upheld --reasons "r" --stage 1    | REFUSED AT_STAGE_TWO
    Tue 23 Jun 2026 09:00 | b.clerk | acknowledge-review                       | reviewAcknowledged; stage 2 by Tue 14 Jul
    Tue 23 Jun 2026 09:01 | b.clerk | appoint-panel c.one c.two                | reviewAcknowledged; stage 2 by Tue 14 Jul
    Tue 23 Jun 2026 09:02 | b.clerk | offer-hearing in_person phone            | reviewAcknowledged; stage 2 by Tue 14 Jul
    Wed 15 Jul 2026 09:00 | b.clerk | late-notice --until 2026-07-17 --reason "The panel was ill." | reviewAcknowledged; stage 2 by Fri 17 Jul [late], late
    Fri 17 Jul 2026 09:00 | c.one   | decide upheld --reasons "It was never mended." | stageTwoDecided
    `,
  );

  life(
    'belgrave',
    'more time is no escape: a date moved in time must pass, too, before the resident can go on without the decision',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by in_person: The fence.       | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Wed 3 Jun 2026 09:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun
    Mon 15 Jun 2026 09:00 | d.cole  | extend --until 2026-06-19 --reason "The surveyor comes on Thursday." | acknowledged; stage 1 by Fri 19 Jun [extended]
    Tue 16 Jun 2026 09:00 | resident | asks for a review                       | REFUSED REVIEW_TOO_EARLY
    Mon 22 Jun 2026 09:00 | d.cole  | late-notice --until 2026-06-26 --reason "He did not." | acknowledged; stage 1 by Fri 26 Jun [late], late
    Mon 22 Jun 2026 10:00 | resident | asks for a review                       | reviewRequested; review ack by Mon 29 Jun [5 after Mon 22 Jun];
      stage 2 by Mon 20 Jul [20 after Mon 22 Jun]
    `,
  );

  life(
    'belgrave',
    'closed, and reviewed all the same; actions promised outlive the closing and are kept late',
    `
    Mon 1 Jun 2026 09:10 | resident | complains by third_party: The path floods. | received; ack by Mon 8 Jun [5 after Mon 1 Jun];
      stage 1 by Mon 15 Jun [10 after Mon 1 Jun]
    Wed 3 Jun 2026 09:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Mon 15 Jun
    Fri 12 Jun 2026 09:00 | d.cole  | decide upheld --reasons "The drain is blocked." | stageOneDecided
    Fri 12 Jun 2026 09:01 | d.cole  | action "Rod the drain." --due 2026-06-11 | REFUSED IN_THE_PAST
    Fri 12 Jun 2026 09:02 | d.cole  | action "Rod the drain." --due 2026-06-26 | stageOneDecided; action 1 Fri 26 Jun
    Fri 12 Jun 2026 09:03 | d.cole  | close                                    | stageOneDecided, closed; action 1 Fri 26 Jun
    Fri 12 Jun 2026 09:04 | d.cole  | assign e.new                             | REFUSED CLOSED
    Sat 27 Jun 2026 09:00 | nobody  | time passes                              | stageOneDecided, closed; action 1 Fri 26 Jun, late
    Thu 1 Oct 2026 09:00 | resident | asks for a review: It still floods.      | reviewRequested; review ack by Thu 8 Oct [5 after Thu 1 Oct];
      stage 2 by Thu 29 Oct [20 after Thu 1 Oct]; action 1 Fri 26 Jun, late
    Fri 2 Oct 2026 09:00 | d.cole   | action-done 1                            | reviewRequested; review ack by Thu 8 Oct; stage 2 by Thu 29 Oct
    Fri 2 Oct 2026 09:01 | d.cole   | action-done 1                            | REFUSED ACTION_DONE
    Fri 2 Oct 2026 09:02 | b.clerk  | acknowledge-review                       | reviewAcknowledged; stage 2 by Thu 29 Oct
    Fri 2 Oct 2026 09:03 | b.clerk  | appoint-panel c.one c.two                | reviewAcknowledged; stage 2 by Thu 29 Oct
    Fri 2 Oct 2026 09:04 | b.clerk  | offer-hearing in_person phone            | reviewAcknowledged; stage 2 by Thu 29 Oct
    Thu 29 Oct 2026 09:00 | c.two   | decide upheld --reasons "It took too long." | stageTwoDecided
    `,
  );
});
