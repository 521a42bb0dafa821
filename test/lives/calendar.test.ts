import { life } from './life.ts';

// Counted by hand on a wall calendar of England and Wales. The day of the event is day zero whatever day it is; weekends and bank
// holidays are passed over one by one.
describe('Whole lives of complaints over the turns of the year', () => {
  life(
    'belgrave',
    'Christmas at Belgrave: Boxing Day has its substitute on Monday 28 December 2026',
    `
    Thu 24 Dec 2026 16:30 | resident | complains by chat: No hot water.          | received;
      ack by Tue 5 Jan 2027 [5 after Thu 24 Dec, not Fri 25 Dec, Mon 28 Dec, Fri 1 Jan 2027];
      stage 1 by Tue 12 Jan 2027 [10 after Thu 24 Dec, not Fri 25 Dec, Mon 28 Dec, Fri 1 Jan 2027]
    Tue 29 Dec 2026 09:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Tue 12 Jan 2027
    Tue 12 Jan 2027 09:00 | d.cole   | extend --until 2027-01-27 --reason "A part." | REFUSED BEYOND_CAP
    Tue 12 Jan 2027 09:01 | d.cole   | extend --until 2027-01-26 --reason "A part." | acknowledged; stage 1 by Tue 26 Jan [extended]
    Tue 26 Jan 2027 09:00 | d.cole   | decide upheld --reasons "Ten days without." | stageOneDecided
    `,
  );

  life(
    'coop-homes',
    'Christmas at Co-op Homes: received on Friday 18 December, acknowledged on the last day',
    `
    Fri 18 Dec 2026 20:00 | resident | complains by chat: The door does not lock. | received; ack by Tue 29 Dec [5 after Fri 18 Dec, not Fri 25 Dec, Mon 28 Dec];
      stage 1 no later than Wed 13 Jan 2027
      [5 after Fri 18 Dec, not Fri 25 Dec, Mon 28 Dec; then 10 after Tue 29 Dec, not Fri 1 Jan 2027]
    Mon 28 Dec 2026 09:00 | nobody   | time passes                              | received; ack by Tue 29 Dec; stage 1 no later than Wed 13 Jan 2027
    Tue 29 Dec 2026 15:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Wed 13 Jan 2027 [10 after Tue 29 Dec, not Fri 1 Jan 2027]
    Wed 13 Jan 2027 15:00 | d.cole   | decide upheld --reasons "It was Christmas." | stageOneDecided
    `,
  );

  life(
    'belgrave',
    'Easter at Belgrave: a review over Good Friday, Easter Monday and early May',
    `
    Thu 12 Mar 2026 10:00 | resident | complains by email: The hedge.            | received; ack by Thu 19 Mar [5 after Thu 12 Mar];
      stage 1 by Thu 26 Mar [10 after Thu 12 Mar]
    Mon 16 Mar 2026 10:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Thu 26 Mar
    Thu 26 Mar 2026 10:00 | d.cole   | decide not_upheld --reasons "It was cut." | stageOneDecided
    Thu 2 Apr 2026 17:00 | resident  | asks for a review                        | reviewRequested; review ack by Mon 13 Apr [5 after Thu 2 Apr, not Fri 3 Apr, Mon 6 Apr];
      stage 2 by Tue 5 May [20 after Thu 2 Apr, not Fri 3 Apr, Mon 6 Apr, Mon 4 May]
    Mon 6 Apr 2026 10:00 | b.clerk   | acknowledge-review                       | reviewAcknowledged; stage 2 by Tue 5 May
    Mon 6 Apr 2026 10:01 | b.clerk   | appoint-panel c.one c.two                | reviewAcknowledged; stage 2 by Tue 5 May
    Mon 6 Apr 2026 10:02 | b.clerk   | offer-hearing phone                      | reviewAcknowledged; stage 2 by Tue 5 May
    Tue 5 May 2026 10:00 | c.one     | extend --until 2026-06-04 --reason "A survey." | REFUSED BEYOND_CAP
    Tue 5 May 2026 10:01 | c.one     | extend --until 2026-06-03 --reason "A survey." | reviewAcknowledged; stage 2 by Wed 3 Jun [extended]
    Wed 3 Jun 2026 10:00 | c.one     | decide upheld --reasons "It was cut badly." | stageTwoDecided
    `,
  );

  life(
    'coop-homes',
    'Easter at Co-op Homes: received on Maundy Thursday',
    `
    Thu 2 Apr 2026 09:00 | resident  | complains by form: The lift.             | received; ack by Mon 13 Apr [5 after Thu 2 Apr, not Fri 3 Apr, Mon 6 Apr];
      stage 1 no later than Mon 27 Apr [5 after Thu 2 Apr, not Fri 3 Apr, Mon 6 Apr; then 10 after Mon 13 Apr]
    Tue 7 Apr 2026 09:00 | d.cole    | acknowledge                              | acknowledged; stage 1 by Tue 21 Apr [10 after Tue 7 Apr]
    Tue 21 Apr 2026 09:00 | d.cole   | decide upheld --reasons "It stood still." | stageOneDecided
    Tue 21 Apr 2026 10:00 | resident | asks for a review: I want my rent back.  | reviewRequested; review ack by Tue 28 Apr [5 after Tue 21 Apr];
      stage 2 by Wed 20 May [20 after Tue 21 Apr, not Mon 4 May]
    Tue 28 Apr 2026 10:00 | d.cole   | acknowledge-review                       | reviewAcknowledged; stage 2 by Wed 20 May
    `,
  );

  for (const [day, time] of [
    ['Fri 19 Jun 2026', '20:00'],
    ['Sat 20 Jun 2026', '11:00'],
    ['Sun 21 Jun 2026', '23:59'],
  ]) {
    const from = day?.replace(' 2026', '');
    life(
      'belgrave',
      `a weekend gives the landlord no day: received ${day} at ${time}`,
      `
      ${day} ${time} | resident | complains by chat: The bins.                  | received; ack by Fri 26 Jun [5 after ${from}];
        stage 1 by Fri 3 Jul [10 after ${from}]
      Fri 26 Jun 2026 10:00 | d.cole | acknowledge                              | acknowledged; stage 1 by Fri 3 Jul
      `,
    );
  }

  life(
    'belgrave',
    'half past midnight in London is a new day, though it is still the old one in UTC',
    `
    Tue 2 Jun 2026 00:30 | resident | complains by chat: The music.             | received; ack by Tue 9 Jun [5 after Tue 2 Jun];
      stage 1 by Tue 16 Jun [10 after Tue 2 Jun]
    Wed 10 Jun 2026 00:00 | nobody  | time passes                               | received; ack by Tue 9 Jun, late; stage 1 by Tue 16 Jun
    Wed 10 Jun 2026 00:30 | d.cole  | acknowledge                               | acknowledged; stage 1 by Tue 16 Jun
    Tue 16 Jun 2026 23:59 | d.cole  | extend --until 2026-06-30 --reason "A survey." | acknowledged; stage 1 by Tue 30 Jun [extended]
    `,
  );

  life(
    'coop-homes',
    'the night on which the clocks go back: half past one comes twice, and is one Sunday',
    `
    Sun 25 Oct 2026 01:30 | resident | complains by chat: The alarm rings.      | received; ack by Fri 30 Oct [5 after Sun 25 Oct];
      stage 1 no later than Fri 13 Nov [5 after Sun 25 Oct; then 10 after Fri 30 Oct]
    Fri 30 Oct 2026 23:59 | d.cole   | acknowledge                              | acknowledged; stage 1 by Fri 13 Nov [10 after Fri 30 Oct]
    `,
  );

  life(
    'belgrave',
    'the night on which the clocks go forward, over Easter',
    `
    Sat 28 Mar 2026 23:30 | resident | complains by chat: The alarm rings.      | received;
      ack by Tue 7 Apr [5 after Sat 28 Mar, not Fri 3 Apr, Mon 6 Apr]; stage 1 by Tue 14 Apr [10 after Sat 28 Mar, not Fri 3 Apr, Mon 6 Apr]
    Sun 29 Mar 2026 02:30 | d.cole   | acknowledge                              | acknowledged; stage 1 by Tue 14 Apr
    `,
  );

  life(
    'belgrave',
    '29 February is a working Tuesday in 2028',
    `
    Thu 24 Feb 2028 10:00 | resident | complains by chat: The stairs.           | received; ack by Thu 2 Mar [5 after Thu 24 Feb];
      stage 1 by Thu 9 Mar [10 after Thu 24 Feb]
    Tue 29 Feb 2028 10:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Thu 9 Mar
    Tue 29 Feb 2028 11:00 | d.cole   | decide upheld --reasons "They were dark." | stageOneDecided
    Tue 29 Feb 2028 12:00 | resident | asks for a review                        | reviewRequested; review ack by Tue 7 Mar [5 after Tue 29 Feb];
      stage 2 by Tue 28 Mar [20 after Tue 29 Feb]
    Wed 1 Mar 2028 10:00 | b.clerk   | acknowledge-review --on 2028-02-29       | reviewAcknowledged; stage 2 by Tue 28 Mar
    `,
  );

  life(
    'coop-homes',
    'both holidays of Christmas 2027 have substitutes, and New Year 2028 has one, too',
    `
    Wed 22 Dec 2027 10:00 | resident | complains by chat: The stairs.           | received; ack by Fri 31 Dec [5 after Wed 22 Dec, not Mon 27 Dec, Tue 28 Dec];
      stage 1 no later than Mon 17 Jan 2028
      [5 after Wed 22 Dec, not Mon 27 Dec, Tue 28 Dec; then 10 after Fri 31 Dec, not Mon 3 Jan 2028]
    Thu 23 Dec 2027 10:00 | d.cole   | acknowledge                              | acknowledged; stage 1 by Tue 11 Jan 2028
      [10 after Thu 23 Dec, not Mon 27 Dec, Tue 28 Dec, Mon 3 Jan 2028]
    `,
  );
});
