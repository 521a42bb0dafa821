import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { chanceFrom } from '../../../services/demo/chance.ts';
import { isOfDemo } from '../../../services/demo/mark.ts';
import { type DemoYear, demoYear, year } from '../reporting/yearly/demoYear.ts';

interface Row {
  kind: string;
  id: string;
  resident_id: string | null;
  reference: string | null;
  body: unknown;
}

const wordsId = /"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"/g;

/** Everything of a demo but the ids of sealed words, which nothing can foretell. Ids of records stay: they are drawn. */
async function storyOf({ store }: DemoYear): Promise<{ rows: Row[]; lines: string[] }> {
  const { rows } = await sql<Row>`
    select r.kind, r.id, r.resident_id, r.reference, e.body from records r join events e on e.record_id = r.id
    order by r.id, e.seq`.execute(store.database.kysely);
  const known = new Set(rows.map(({ id }) => `"${id}"`));
  const lines = rows.map(({ body, ...head }) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return JSON.stringify(head) + text.replaceAll(wordsId, (id) => (known.has(id) ? id : '"words"'));
  });
  return { rows, lines };
}

describe('A demo', function () {
  this.timeout(240_000);
  const seeded: DemoYear[] = [];

  const seed = async (cases: number): Promise<DemoYear> => {
    const made = await demoYear(cases);
    seeded.push(made);
    return made;
  };

  after(async () => {
    for (const { store } of seeded) {
      await store.close();
      rmSync(store.place.dataDir, { recursive: true, force: true });
    }
  });

  it('is the same story each time', async () => {
    const [one, other] = [await seed(60), await seed(60)];
    const story = await storyOf(one);
    assert.ok(story.lines.length > 500);
    assert.deepEqual(story.lines, (await storyOf(other)).lines);
  });

  it('has as many cases as were asked for, all of residents of the demo, and owes nobody anything', async () => {
    const { store } = await seed(120);
    const { kysely } = store.database;
    const cases = await kysely.selectFrom('records').selectAll().where('kind', '=', 'complaint').execute();
    assert.equal(cases.length, 120);
    assert.ok(cases.every(({ resident_id: residentId }) => isOfDemo({ residentId })));
    assert.equal(new Set(cases.map(({ landlord }) => landlord)).size, 2);
    assert.deepEqual(await kysely.selectFrom('outbox').selectAll().execute(), []);
  });

  it('lies in its year, and nothing of it in the future', async () => {
    const { store } = await seed(100);
    const { rows } = await sql<{ first: string; last: string }>`
      select min(occurred_on)::text as first, max(occurred_on)::text as last from events`.execute(
      store.database.kysely,
    );
    assert.ok(
      (rows[0]?.first ?? '') >= year.from && (rows[0]?.last ?? 'z') <= year.until,
      JSON.stringify(rows),
    );
  });

  it('knows every turn that a year can take', async () => {
    const { store } = await seed(500);
    const { rows } = await sql<{ type: string }>`select distinct type from events`.execute(
      store.database.kysely,
    );
    const types = new Set(rows.map(({ type }) => type));
    const wanted = [
      'ActionCompleted',
      'AdjustmentRecorded',
      'AuthorityShown',
      'CallbackMade',
      'ClarificationReceived',
      'Closed',
      'ConflictDeclared',
      'DataRequestRecorded',
      'DeathRecorded',
      'Extended',
      'FairnessChecked',
      'GroupJoined',
      'HazardReported',
      'HearingNoted',
      'LateNoticeGiven',
      'LearningRecorded',
      'LetterFailed',
      'LetterPosted',
      'LetterSent',
      'MadeSafe',
      'OfferAccepted',
      'OfferDeclined',
      'OfferReplied',
      'OmbudsmanDecided',
      'OmbudsmanOrderDone',
      'OmbudsmanReferred',
      'PanelAppointed',
      'PersonRequested',
      'QuickFixTried',
      'RefusedToAccept',
      'ReviewerAppointed',
      'SafetyAlertRaised',
      'StageTwoDecided',
      'SubjectNamed',
      'Withdrawn',
    ];
    assert.deepEqual(
      wanted.filter((type) => !types.has(type)),
      [],
    );
  });

  it('draws the same from the same seed, and something else from another', () => {
    const numbers = (words: string) => {
      const chance = chanceFrom(words);
      return Array.from({ length: 20 }, () => chance.whole(0, 1000));
    };
    assert.deepEqual(numbers('a 1'), numbers('a 1'));
    assert.notDeepEqual(numbers('a 1'), numbers('a 2'));
  });
});
