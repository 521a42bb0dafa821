import { indexedComplaint } from '../../services/complaints/lists/indexedComplaint.ts';
import { topicsOwed } from '../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../services/records/storedUnitOfWork.ts';
import { forEachStore } from '../support/stores.ts';
import { live, type World } from './life.ts';

describe('Whole lives of complaints in real stores', () => {
  forEachStore((openStore) => {
    let world: World;
    before(async function () {
      this.timeout(120_000);
      const { database, seal } = await openStore();
      const deps = { seal, project: indexedComplaint, owes: topicsOwed };
      world = { database, inUnitOfWork: (work) => inUnitOfWork(database, deps, work) };
    });

    it('at Belgrave, a bank holiday proclaimed after the dates were told moves what is still to come, once', () =>
      live(
        world,
        'belgrave',
        `
        Mon 8 Jun 2026 09:00 | resident | complains by chat: The bins.           | received; ack by Mon 15 Jun [5 after Mon 8 Jun];
          stage 1 by Mon 22 Jun [10 after Mon 8 Jun]
        Wed 10 Jun 2026 10:00 | d.cole  | holiday add 2026-06-19 --nation england --title "A day of thanks" --source "https://www.gov.uk/bank-holidays" |
          received; ack by Mon 15 Jun; stage 1 by Tue 23 Jun [moved for A day of thanks]
        Wed 10 Jun 2026 10:01 | d.cole  | holiday add 2026-06-19 --nation england --title "A day of thanks" --source "https://www.gov.uk/bank-holidays" |
          received; ack by Mon 15 Jun; stage 1 by Tue 23 Jun
        Mon 15 Jun 2026 10:00 | d.cole  | acknowledge                            | acknowledged; stage 1 by Tue 23 Jun
        Tue 23 Jun 2026 10:00 | d.cole  | extend --until 2026-07-08 --reason "A survey." | REFUSED BEYOND_CAP
        Tue 23 Jun 2026 10:01 | d.cole  | extend --until 2026-07-07 --reason "A survey." | acknowledged; stage 1 by Tue 7 Jul [extended]
        Tue 7 Jul 2026 10:00 | d.cole   | decide upheld --reasons "They stood there." | stageOneDecided
        `,
      ));

    it('at Co-op Homes, after that holiday is known every new date passes over it', () =>
      live(
        world,
        'coop-homes',
        `
        Wed 10 Jun 2026 09:00 | resident | complains by email: The bins.         | received; ack by Wed 17 Jun [5 after Wed 10 Jun];
          stage 1 no later than Thu 2 Jul [5 after Wed 10 Jun; then 10 after Wed 17 Jun, not Fri 19 Jun]
        Thu 11 Jun 2026 09:00 | d.cole   | acknowledge                           | acknowledged; stage 1 by Fri 26 Jun [10 after Thu 11 Jun, not Fri 19 Jun]
        Fri 26 Jun 2026 09:00 | d.cole   | decide not_upheld --reasons "r"       | stageOneDecided
        Fri 26 Jun 2026 10:00 | resident | asks for a review: Nobody came.       | reviewRequested; review ack by Fri 3 Jul [5 after Fri 26 Jun];
          stage 2 by Fri 24 Jul [20 after Fri 26 Jun]
        Mon 29 Jun 2026 10:00 | d.cole   | acknowledge-review                    | reviewAcknowledged; stage 2 by Fri 24 Jul
        Mon 29 Jun 2026 10:01 | d.cole   | appoint-reviewer managing_director    | reviewAcknowledged; stage 2 by Fri 24 Jul
        Fri 24 Jul 2026 10:00 | managing_director | fairness no "r"              | reviewAcknowledged; stage 2 by Fri 24 Jul
        Fri 24 Jul 2026 10:01 | managing_director | decide upheld --reasons "r"  | stageTwoDecided
        `,
      ));

    it('at Belgrave, closed under a legal hold, and erased once it is lifted', () =>
      live(
        world,
        'belgrave',
        `
        Mon 6 Jul 2026 09:00 | resident | complains by chat: The wall.           | received; ack by Mon 13 Jul [5 after Mon 6 Jul];
          stage 1 by Mon 20 Jul [10 after Mon 6 Jul]
        Mon 6 Jul 2026 10:00 | d.cole   | acknowledge                            | acknowledged; stage 1 by Mon 20 Jul
        Mon 20 Jul 2026 10:00 | d.cole  | decide upheld --reasons "It leans."    | stageOneDecided
        Mon 20 Jul 2026 10:01 | d.cole  | legal-hold on "A claim is coming."     | stageOneDecided, held
        Mon 20 Jul 2026 10:02 | d.cole  | close                                  | stageOneDecided, closed, held
        Mon 20 Jul 2026 10:03 | d.cole  | erase                                  | REFUSED LEGAL_HOLD
        Tue 1 Jun 2027 10:00 | d.cole   | legal-hold off "Settled."              | stageOneDecided, closed
        Tue 1 Jun 2027 10:01 | d.cole   | erase                                  | REFUSED OMBUDSMAN_MAY_ASK
        Mon 2 Aug 2027 10:01 | d.cole   | erase                                  | stageOneDecided, closed, erased
        Mon 2 Aug 2027 10:02 | d.cole   | note "One more thing."                 | REFUSED ERASED
        `,
      ));
  });
});
