import assert from 'node:assert/strict';
import { letters } from '../../../../services/complaints/writing/events.ts';
import type { WholeLetter } from '../../../../services/letters/letter.ts';
import { letterReadability, plainReadingAge } from '../../../../services/letters/readability.ts';
import { asText } from '../../../../services/letters/render/asText.ts';
import { LetterLife, wordsOf } from './lettersOf.ts';
import { type Kind, type LandlordId, letterCases } from './lives.ts';

/** What a letter must hold, with the provision that asks for it. */
type Part = [provision: string, held: RegExp];

const ombudsman: Part[] = [
  ['3.7: the Ombudsman at any time', /Housing Ombudsman Service for help at any time/],
  ['3.7: by phone', /0300 111 3000/],
  ['3.7: on the web', /https:\/\/www\.housing-ombudsman\.org\.uk\/residents\/make-a-complaint\//],
];

const ombudsmanInFull: Part[] = [...ombudsman, ['6.5, 6.16: by post', /PO Box 1484/]];

const definition: Part[] = [
  ['5.6: the definition', /What your complaint is about\n.+/],
  ['5.6: the outcomes sought', /What would put it right\n.+/],
];

const acknowledging: Part[] = [
  ...definition,
  ['5.7: responsible for', /What we are responsible for\n.+/],
  ['5.10: adjustments', /What you need from us\n/],
  ['the date and how it was counted', /by the end of \w+day .+ How this was counted: \d+ working days/],
  ['how updates come', /how it is going/],
  ...ombudsmanInFull,
];

const answering: Part[] = [
  ['6.9 a: the stage', /Stage: Stage [12]/],
  ['6.9 b: the definition', /What your complaint is about\n.+/],
  ['6.9 c: the decision', /Our decision\nWe (?:do not )?agree/],
  ['6.9 d: the reasons', /Our reasons\n.+/],
  ['6.9 e: the remedy', /What we do to put it right\n.+/],
  ['6.9 f: outstanding actions', /What is still to be done\n.+/],
  ...ombudsmanInFull,
];

const checkList: Record<Kind, Part[]> = {
  receipt: [
    ['6.2: no acknowledgement', /only a receipt/],
    [
      '6.2: the acknowledgement is to come',
      /We will write to you to confirm .+ by the end of Monday 8 June 2026/,
    ],
    ...definition,
    ...ombudsman,
  ],
  acknowledgement: [
    ['6.2: in writing', /we confirm that in writing/],
    ...acknowledging,
    ['who handles it', /Who deals with it\n.+Complaints Officer/],
  ],
  clarification: [
    ['5.6: the question', /Our question\nIs it the gutter/],
    ['how to answer', /How to answer\n.+/],
    ['no clock waits', /The time does not stop/],
    ...ombudsman,
  ],
  update: [['5.9: the news', /Our news\n.+/], ['the date', /by the end of /], ...ombudsman],
  extension: [
    ['6.4: reasons', /Why we need more time\n.+/],
    ['6.4: the new date', /The new date: \w+day \d+ \w+ 2026/],
    ['the date before', /The date before: \w+day \d+ \w+ 2026/],
    ...ombudsmanInFull,
  ],
  late_notice: [
    ['the reasons', /Why we are late\n.+/],
    ['the new date', /The new date: Tuesday 30 June 2026/],
    ['the missed date', /You should have had it by the end of/],
    ['5.9: how often they hear', /how it is going every 3 working days|how often you want to hear/],
    ['sorry', /We are sorry/],
    ...ombudsmanInFull,
  ],
  stage_one_decision: [
    ...answering,
    ['6.9 g: how to escalate', /If you are not happy with our answer\n.+Stage 2/],
    ['6.12: no reason needed', /You do not have to say why/],
    ['6.9 g: whom to ask', /To ask for a review, contact D Cole, who dealt with your complaint/],
    ['6.11: confirmed in writing', /confirm your request within 5 working days/],
    ['by when', /will answer within 20 working days of your request/],
  ],
  review_acknowledgement: [
    ['6.11: in writing', /we confirm it in writing/],
    ...acknowledging,
    ['who reviews', /Who looks at it\n.+(?:Review Panel|Managing Director)/],
    ['6.13: somebody else', /not have dealt with it|may have dealt with your complaint/],
  ],
  hearing_offer: [
    ['ways to be heard', /How you can be heard\n/],
    ['3.6: a companion', /bring somebody/],
    ['nothing is lost', /it will not count against you/],
    ...ombudsman,
  ],
  stage_two_decision: [
    ...answering,
    ['6.10: the last answer', /our final answer/],
    ['6.19 g: to the Ombudsman', /you can take your complaint to the Housing Ombudsman Service now/],
    ['12 months', /usually have 12 months/],
  ],
  refusal: [
    ['2.4: reasons', /Our reasons\n.+\n.+/],
    ['2.4: the right to the Ombudsman', /right to take this decision to the Housing Ombudsman Service/],
    ['what they can do', /They can tell us to take your complaint on/],
    ...ombudsmanInFull,
  ],
  withdrawal: [
    ['it can be taken up again', /You can take it up again/],
    ['against a mistake', /Did you not want this/],
    ...ombudsman,
  ],
  action_done: [
    ['7.3: what was promised', /What we promised\nWe will/],
    ['7.3: when it was done', /We did this on \w+day/],
    ['6.6: what is open', /What is still to be done\n.+/],
    ...ombudsman,
  ],
  date_moved: [
    ['the old date', /The date before: Monday (?:15|22) June 2026/],
    ['the new date', /The new date: Tuesday 23 June 2026/],
    ['why', /bank holiday.+A day of thanks/],
    ...ombudsman,
  ],
};

/** What somebody told, and who they are: none of it may stand where an inbox shows it. */
const personal = ['Jean', 'Tully', 'Elm', 'gutter', 'residents.example', 'lift'];

const spoiled = /undefined|\bnull\b|NaN|\[object|\$\{|\{\{|\.\.(?!\.)| {2}|“”|\(\)/;

function aboutAnyLetter(letter: WholeLetter, landlordId: LandlordId): void {
  const words = wordsOf(letter);
  assert.doesNotMatch(words, spoiled);
  assert.doesNotMatch(words, /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\//, 'a date is not in full');
  assert.doesNotMatch(words, /\b(?:informal|formal)\b|stage 0|ticket|SLA/i);
  assert.ok(letter.subject.includes(letter.reference));
  for (const each of personal) assert.ok(!letter.subject.includes(each), letter.subject);
  if (landlordId === 'belgrave') assert.ok(!words.includes('LE4 5L'), 'an unconfirmed postcode');
  const { readingAge, longest } = letterReadability(letter);
  assert.ok(readingAge <= plainReadingAge, `reading age ${readingAge}`);
  for (const { words: length, sentence } of longest) assert.ok(length <= 25, `too long: ${sentence}`);
  assert.ok(asText(letter).includes(letter.reference));
}

describe('the letters of the procedure', () => {
  it('are all here', () => {
    assert.deepEqual(new Set(letterCases.map(({ kind }) => kind)), new Set(letters));
  });

  for (const landlordId of ['belgrave', 'coop-homes'] as const) {
    for (const { kind, variant, life } of letterCases) {
      it(`${landlordId}, ${kind}, ${variant}: plain words, and everything that the Code asks for`, async () => {
        const letter = await (await life(landlordId)).letter(kind);
        aboutAnyLetter(letter, landlordId);
        const words = wordsOf(letter);
        const missing = checkList[kind].filter(([, held]) => !held.test(words));
        assert.deepEqual(
          missing.map(([provision]) => provision),
          [],
          words,
        );
      });
    }
  }
});

describe('what a letter says of the two procedures', () => {
  async function words(landlordId: LandlordId, kind: Kind, variant: string): Promise<string> {
    const found = letterCases.find((each) => each.kind === kind && each.variant === variant);
    assert.ok(found);
    return wordsOf(await (await found.life(landlordId)).letter(kind));
  }

  it('sends a review to the panel at Belgrave, by its number and never by names', async () => {
    assert.match(
      await words('belgrave', 'stage_one_decision', 'in part, with remedies'),
      /A Review Panel will look at it again/,
    );
    const answer = await words('belgrave', 'stage_two_decision', 'heard, stage 1 not fair');
    assert.match(answer, /\nReview Panel$/);
    assert.doesNotMatch(answer, /P One|P Two|Okoro/);
  });

  it('sends a review to the Managing Director at Co-op Homes, and says if stage 1 was fair', async () => {
    assert.match(
      await words('coop-homes', 'stage_one_decision', 'in part, with remedies'),
      /Our Managing Director will look at it again/,
    );
    const answer = await words('coop-homes', 'stage_two_decision', 'heard, stage 1 not fair');
    assert.match(answer, /We found that it was not fair\. We are sorry\.\nNobody had asked your neighbour/);
    assert.match(answer, /M Okoro\nManaging Director$/);
    assert.match(
      await words('coop-homes', 'stage_two_decision', 'by a deputy, stage 1 fair'),
      /Deputy for the Managing Director$/,
    );
  });

  it('speaks of interviews only where they are promised', async () => {
    assert.match(
      await words('belgrave', 'acknowledgement', 'set out by staff'),
      /They will want to talk with you about it/,
    );
    assert.doesNotMatch(
      await words('coop-homes', 'acknowledgement', 'set out by staff'),
      /want to talk with you/,
    );
  });

  it('names nobody whom the record does not name', async () => {
    const letter = await words(
      'belgrave',
      'acknowledgement',
      'nobody assigned, came by letter, for somebody else',
    );
    assert.match(letter, /Our Complaints Officer will deal with your complaint/);
    assert.match(letter, /B Clerk\nBelgrave Neighbourhood Co-operative Housing Association$/);
    assert.doesNotMatch(letter, /in the chat/);
  });

  it('finds point by point, with remedies by day and owner', async () => {
    const letter = await words('coop-homes', 'stage_one_decision', 'in part, with remedies');
    assert.match(
      letter,
      /- Point 1 \(The gutter drips\): we agree\.\n- Point 2 \(Nobody came\): we do not agree\./,
    );
    assert.match(
      letter,
      /new gutter above your step\. We will do this by the end of Friday 10 July 2026\. D Cole makes sure that it is done\./,
    );
    assert.match(letter, /2 things are still to be done/);
  });

  it('sets the complaint out in the words of staff, or else in the resident’s own, with what they checked', async () => {
    assert.match(
      await words('belgrave', 'acknowledgement', 'set out by staff'),
      /Your neighbour looks after the wall next door/,
    );
    const own = await words('belgrave', 'acknowledgement', 'in the resident’s own words');
    assert.match(own, /The gutter drips on my step\. Nobody came, twice!/);
    assert.match(own, /On Monday 1 June 2026 you checked what you told us/);
    assert.match(own, /So far we have not found any part of it that we are not responsible for/);
    assert.doesNotMatch(await words('belgrave', 'receipt', 'left half-way'), /you checked what you told us/);
  });

  it('says of a promise that was kept late that it was late', async () => {
    assert.match(await words('belgrave', 'action_done', 'late'), /so it was late\. We are sorry/);
    assert.match(
      await words('belgrave', 'action_done', 'late'),
      /We promised this by the end of Friday 26 June 2026, so it is late/,
    );
    assert.doesNotMatch(await words('belgrave', 'action_done', 'in time, another one open'), /it was late/);
  });

  it('says of a step that comes late that it does, also after a late notice', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on('2026-06-09', 'd.cole', 'acknowledge');
    await life.on('2026-06-16', 'd.cole', 'late-notice --until 2026-06-22 --reason "A roofer was ill."');
    await life.on('2026-06-19', 'd.cole', 'decide upheld --reasons "It was broken."');
    const late = /This letter is late\. You should have had it by the end of (.+ 2026)\. We are sorry\./;
    assert.equal(late.exec(wordsOf(await life.letter('acknowledgement')))?.[1], 'Monday 8 June 2026');
    assert.equal(late.exec(wordsOf(await life.letter('stage_one_decision')))?.[1], 'Monday 15 June 2026');
    assert.doesNotMatch(await words('belgrave', 'stage_one_decision', 'in part, with remedies'), late);
  });

  it('says that stage 1 is checked only where there was an answer to check', async () => {
    assert.match(
      await words('coop-homes', 'review_acknowledgement', 'with reasons'),
      /They will check if our answer/,
    );
    const variant = 'because stage 1 was late';
    assert.doesNotMatch(await words('coop-homes', 'review_acknowledgement', variant), /They will check/);
  });

  it('opens the way to a review when stage 1 is late, and not before', async () => {
    assert.match(
      await words('belgrave', 'late_notice', 'stage 1, nothing agreed'),
      /You can ask for a review now/,
    );
    assert.doesNotMatch(
      await words('belgrave', 'late_notice', 'the acknowledgement'),
      /You can ask for a review now/,
    );
  });
});
