import type { WholeLetter } from '../../../../services/letters/letter.ts';
import { LetterLife, toldInFull } from './lettersOf.ts';

/** The landlords whose letters are looked at. */
export type LandlordId = 'belgrave' | 'coop-homes';

/** The letters of the procedure. */
export type Kind = WholeLetter['kind'];

/** A life that owes a letter, and what is different in it. */
export interface LetterCase {
  kind: Kind;
  variant: string;
  life: (landlord: LandlordId) => Promise<LetterLife>;
}

const sealedOut =
  'acknowledge --definition "The gutter above your back step drips. You told us three times, and nobody came." --responsible "We look after the gutter. Your neighbour looks after the wall next door, so we cannot mend that."';

const begun = (landlord: LandlordId): Promise<LetterLife> => new LetterLife(landlord).begins();

async function acknowledged(landlord: LandlordId, how = sealedOut): Promise<LetterLife> {
  const life = await begun(landlord);
  await life.on('2026-06-02', 'd.cole', 'assign d.cole');
  await life.on('2026-06-02', 'd.cole', 'adjustment "Large print" --review-on 2026-12-01');
  await life.on('2026-06-03', 'd.cole', 'point "The gutter drips."');
  await life.on('2026-06-03', 'd.cole', 'point "Nobody came."');
  return life.on('2026-06-04', 'd.cole', how);
}

const reasons =
  '--reasons "The gutter was broken from the end of April. You told us, and we wrote it down, but nobody sent a roofer. Our repairs policy says that we mend a gutter within 20 working days. We did not. We did ring you back each time."';

async function decided(
  landlord: LandlordId,
  finding = `partly_upheld ${reasons} --point 1=upheld --point 2=not_upheld`,
) {
  const life = await acknowledged(landlord);
  return life.on('2026-06-12', 'd.cole', `decide ${finding}`);
}

async function withRemedies(landlord: LandlordId): Promise<LetterLife> {
  const life = await decided(landlord);
  await life.on(
    '2026-06-12',
    'd.cole',
    'action "We will put in a new gutter above your step." --due 2026-07-10',
  );
  return life.on(
    '2026-06-12',
    'd.cole',
    'action "We will pay you 50 pounds for your trouble." --due 2026-06-26',
  );
}

async function reviewAsked(landlord: LandlordId, words: string | null = 'You did not ask my neighbour.') {
  const life = await withRemedies(landlord);
  return life.resident('2026-06-15', (cases, id) => cases.requestReview(id, words));
}

async function reviewed(landlord: LandlordId, words?: string | null): Promise<LetterLife> {
  const life = await reviewAsked(landlord, words);
  return life.on('2026-06-17', 'b.clerk', 'acknowledge-review');
}

async function appointed(landlord: LandlordId, because = ''): Promise<LetterLife> {
  const life = await reviewed(landlord);
  await life.on(
    '2026-06-18',
    'b.clerk',
    landlord === 'belgrave' ? 'appoint-panel p.one p.two p.three' : `appoint-reviewer m.okoro ${because}`,
  );
  return life;
}

async function decidedAgain(landlord: LandlordId, because?: string, fair = 'no'): Promise<LetterLife> {
  const life = await appointed(landlord, because);
  await life.on('2026-06-18', 'b.clerk', 'offer-hearing in_person phone --companion');
  await life.on('2026-06-22', 'b.clerk', 'hearing phone "She told us what her neighbour saw."');
  if (landlord === 'coop-homes') {
    await life.on(
      '2026-06-24',
      'm.okoro',
      `fairness ${fair} "Nobody had asked your neighbour, who saw it all."`,
    );
  }
  return life.on(
    '2026-06-30',
    landlord === 'belgrave' ? 'p.one' : 'm.okoro',
    'decide upheld --reasons "Your neighbour told us that nobody came on two days when we said that we would. So we were wrong on this point." --point 1=upheld --point 2=upheld',
  );
}

const late =
  'late-notice --until 2026-06-30 --reason "The report on the roof came late. We should have told you before." --because waiting_for_others';

/** Every letter in its variants. The names of the variants are unique within a letter. */
export const letterCases: LetterCase[] = [
  { kind: 'receipt', variant: 'told in full and confirmed', life: begun },
  {
    kind: 'receipt',
    variant: 'left half-way',
    life: (id) => new LetterLife(id).begins({ what: { words: 'The lift' } }, { confirmed: false }),
  },
  { kind: 'receipt', variant: 'nothing told at all', life: (id) => new LetterLife(id).begins({}) },
  { kind: 'acknowledgement', variant: 'set out by staff', life: (id) => acknowledged(id) },
  {
    kind: 'acknowledgement',
    variant: 'in the resident’s own words',
    life: (id) => acknowledged(id, 'acknowledge'),
  },
  {
    kind: 'acknowledgement',
    variant: 'nobody assigned, came by letter, for somebody else',
    life: async (id) => {
      const life = await new LetterLife(id).begins(toldInFull, {
        channel: 'letter',
        onBehalfOf: 'my mother',
      });
      return life.on('2026-06-04', 'b.clerk', 'acknowledge');
    },
  },
  ...(['nature', 'outcome', 'coverage'] as const).map(
    (about): LetterCase => ({
      kind: 'clarification',
      variant: about,
      life: async (id) =>
        (await begun(id)).on(
          '2026-06-03',
          'd.cole',
          `ask-clarification ${about} "Is it the gutter at the front, or the one at the back?"`,
        ),
    }),
  ),
  {
    kind: 'update',
    variant: 'with updates agreed',
    life: async (id) => {
      const life = await acknowledged(id);
      await life.on('2026-06-05', 'd.cole', 'updates-every 5');
      return life.on(
        '2026-06-09',
        'd.cole',
        'update "A roofer has looked at the gutter. He will send us his report this week."',
      );
    },
  },
  {
    kind: 'update',
    variant: 'during the review',
    life: async (id) =>
      (await appointed(id)).on(
        '2026-06-19',
        'b.clerk',
        'update "We have asked your neighbour to talk with us."',
      ),
  },
  {
    kind: 'extension',
    variant: 'at stage 1',
    life: async (id) =>
      (await acknowledged(id)).on(
        '2026-06-10',
        'd.cole',
        'extend --until 2026-06-24 --reason "The roofer was ill, and we need his report before we decide."',
      ),
  },
  {
    kind: 'extension',
    variant: 'beyond the cap, with a good reason',
    life: async (id) =>
      (await acknowledged(id)).on(
        '2026-06-10',
        'd.cole',
        'extend --until 2026-07-31 --reason "The roof must be opened first." --good-reason "Nobody can see the leak before the roof is open."',
      ),
  },
  {
    kind: 'extension',
    variant: 'at stage 2',
    life: async (id) =>
      (await appointed(id)).on(
        '2026-06-25',
        'b.clerk',
        'extend --until 2026-07-31 --reason "One of the people who must hear you is ill."',
      ),
  },
  {
    kind: 'late_notice',
    variant: 'stage 1, updates agreed',
    life: async (id) => (await acknowledged(id)).on('2026-06-23', 'd.cole', `${late} --updates-every 3`),
  },
  {
    kind: 'late_notice',
    variant: 'stage 1, nothing agreed',
    life: async (id) => (await acknowledged(id)).on('2026-06-23', 'd.cole', late),
  },
  {
    kind: 'late_notice',
    variant: 'the acknowledgement',
    life: async (id) => (await begun(id)).on('2026-06-10', 'd.cole', `${late} --clock acknowledge`),
  },
  { kind: 'stage_one_decision', variant: 'in part, with remedies', life: withRemedies },
  {
    kind: 'stage_one_decision',
    variant: 'upheld, nothing promised',
    life: (id) => decided(id, `upheld ${reasons}`),
  },
  { kind: 'stage_one_decision', variant: 'not upheld', life: (id) => decided(id, `not_upheld ${reasons}`) },
  { kind: 'review_acknowledgement', variant: 'with reasons', life: (id) => reviewed(id) },
  { kind: 'review_acknowledgement', variant: 'without reasons', life: (id) => reviewed(id, null) },
  {
    kind: 'review_acknowledgement',
    variant: 'because stage 1 was late',
    life: async (id) => {
      const life = await acknowledged(id);
      await life.resident('2026-07-01', (cases, complaint) => cases.requestReview(complaint, null));
      return life.on(
        '2026-07-02',
        'd.cole',
        'acknowledge-review --definition "You wait for our answer about the gutter."',
      );
    },
  },
  {
    kind: 'hearing_offer',
    variant: 'several ways and a companion',
    life: async (id) =>
      (await appointed(id)).on(
        '2026-06-18',
        'b.clerk',
        'offer-hearing in_person phone video writing --companion',
      ),
  },
  {
    kind: 'hearing_offer',
    variant: 'one way',
    life: async (id) => (await appointed(id)).on('2026-06-18', 'b.clerk', 'offer-hearing phone'),
  },
  { kind: 'stage_two_decision', variant: 'heard, stage 1 not fair', life: (id) => decidedAgain(id) },
  {
    kind: 'stage_two_decision',
    variant: 'by a deputy, stage 1 fair',
    life: (id) => decidedAgain(id, '--deputy-because conflict', 'yes'),
  },
  ...(['over_12_months', 'court_claim', 'already_considered', 'outside_policy'] as const).map(
    (ground): LetterCase => ({
      kind: 'refusal',
      variant: ground,
      life: async (id) =>
        (await begun(id)).on(
          '2026-06-03',
          'd.cole',
          `refuse ${ground} --reasons "We have looked at what you told us and at our own notes. The matter was put before the county court on 20 May." --confirmed-by m.okoro`,
        ),
    }),
  ),
  {
    kind: 'refusal',
    variant: 'of a review',
    life: async (id) =>
      (await reviewAsked(id)).on(
        '2026-06-16',
        'm.okoro',
        'refuse already_considered --reasons "We gave you our final answer on this before."',
      ),
  },
  {
    kind: 'withdrawal',
    variant: 'by the resident',
    life: async (id) =>
      (await begun(id)).resident('2026-06-03', (cases, complaint) =>
        cases.withdraw(complaint, 'I have had enough'),
      ),
  },
  {
    kind: 'withdrawal',
    variant: 'after the decision, with a promise open',
    life: async (id) =>
      (await withRemedies(id)).on(
        '2026-06-16',
        'd.cole',
        'withdraw --words "She rang and said that it is fine now."',
      ),
  },
  {
    kind: 'action_done',
    variant: 'in time, another one open',
    life: async (id) => (await withRemedies(id)).on('2026-06-24', 'd.cole', 'action-done 2'),
  },
  {
    kind: 'action_done',
    variant: 'late',
    life: async (id) => (await withRemedies(id)).on('2026-07-13', 'd.cole', 'action-done 1'),
  },
  {
    kind: 'date_moved',
    variant: 'a new bank holiday',
    life: async (id) => {
      const life = await begun(id);
      const moved = { clock: 'stageOne', dueOn: '2026-06-23', because: 'A day of thanks' } as const;
      return life.heard('2026-06-03', (cases, complaint) => cases.moveDate(complaint, moved));
    },
  },
];
