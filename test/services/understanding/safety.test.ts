import assert from 'node:assert/strict';
import fc from 'fast-check';
import { screenSafety } from '../../../services/understanding/safety.ts';
import type { SafetyKind } from '../../../services/understanding/understanding.ts';
import { dangers, harmless, notNow } from './lines/dangers.ts';
import { dangersInAnyOrder, sameWordsInPeace } from './lines/dangersInAnyOrder.ts';
import { dangersToldSideways } from './lines/dangersToldSideways.ts';
import { everydayWords, indirectDangers } from './lines/indirectDangers.ts';
import { lockedOutAtHome, lockedOutByLandlords, lockedOutInPeace } from './lines/lockedOut.ts';
import { moreDangers, moreHarmless } from './lines/moreDangers.ts';
import { nearMisses, peopleToldSideways } from './lines/peopleToldSideways.ts';
import { saidQuietly } from './lines/saidQuietly.ts';

const allKinds: SafetyKind[] = [
  'gas',
  'fire',
  'electric',
  'no_heating_risk',
  'water',
  'structure',
  'damp_health',
  'crisis',
  'abuse',
  'safeguarding',
  'threat',
  'homeless',
];

/** Shows every line that went wrong at once. */
function none(wrong: string[]): void {
  assert.equal(wrong.length, 0, `\n  ${wrong.join('\n  ')}`);
}

describe('The safety screen', () => {
  it('hears danger that is there now, in any wording, and alerts', () => {
    const missed = [...dangers, ...moreDangers, ...indirectDangers].filter(
      ([kind, text]) => !screenSafety(text).some((finding) => finding.kind === kind && finding.alert),
    );
    none(missed.map(([kind, text]) => `${kind}: ${text}`));
  });

  it('hears danger that is told by symptoms, sounds, smells or in passing', () => {
    const missed = [
      ...dangersToldSideways,
      ...peopleToldSideways,
      ...saidQuietly,
      ...dangersInAnyOrder,
    ].filter(([kind, text]) => !screenSafety(text).some((finding) => finding.kind === kind && finding.alert));
    none(missed.map(([kind, text]) => `${kind}: ${text}`));
  });

  it('alerts nobody for what is past, played, told as a story or asked about', () => {
    none(
      [...nearMisses, ...sameWordsInPeace].filter((text) => screenSafety(text).some(({ alert }) => alert)),
    );
  });

  it('knows every kind of danger from several lines', () => {
    const lines = [...dangers, ...moreDangers];
    for (const kind of allKinds) assert.ok(lines.filter(([named]) => named === kind).length >= 8, kind);
  });

  it('gives advice without an alert where danger is over or only asked about', () => {
    const wrong = notNow.filter(([kind, text]) => {
      const findings = screenSafety(text);
      return !findings.some((finding) => finding.kind === kind) || findings.some((finding) => finding.alert);
    });
    none(wrong.map(([kind, text]) => `${kind}: ${text}`));
  });

  it('leaves words in peace that only sound like danger', () => {
    const lines = [...harmless, ...moreHarmless, ...everydayWords];
    none(lines.filter((text) => screenSafety(text).length > 0));
  });

  it('gives the resident’s own words that told the danger', () => {
    const [finding] = screenSafety('Hello. I’m worried: there’s a SMELL of Gas in the hall!');
    assert.equal(finding?.kind, 'gas');
    assert.match(finding?.words ?? '', /SMELL of Gas/);
  });

  it('puts the most urgent danger first', () => {
    const kinds = screenSafety(
      'no heating for my newborn, black mould makes her cough and now the bin store is on fire',
    ).map((finding) => finding.kind);
    assert.deepEqual(kinds, ['fire', 'no_heating_risk', 'damp_health']);
  });

  it('puts whoever may come back before the door that they broke', () => {
    const text = 'hes kicked the door off and i cant lock it, im scared hes coming back';
    assert.deepEqual(
      screenSafety(text).map(({ kind }) => kind),
      ['threat', 'structure'],
    );
  });

  it('takes being shut out by the landlord for a lost home, and by a partner for abuse', () => {
    const kinds = (text: string): string[] => screenSafety(text).map(({ kind }) => kind);
    assert.deepEqual(kinds('youve locked me out my flat and ive nowhere to sleep tonite with my 2 kids'), [
      'homeless',
    ]);
    assert.deepEqual(kinds('your lot locked us out of our home'), ['homeless']);
    assert.deepEqual(kinds('you have locked me out of my account'), []);
    assert.deepEqual(kinds('hes locked me out the flat again'), ['abuse']);
    assert.ok(kinds('my husband hits me and now youve locked me out the flat').includes('abuse'));
  });

  it('asks who shut somebody out, and of what, before it hears abuse in a locked door', () => {
    const kinds = (text: string): string[] => screenSafety(text).map(({ kind }) => kind);
    none(lockedOutAtHome.filter((text) => !screenSafety(text).some((f) => f.kind === 'abuse' && f.alert)));
    none(lockedOutInPeace.filter((text) => kinds(text).length > 0));
    none(lockedOutByLandlords.filter((text) => kinds(text).join(' ') !== 'homeless'));
  });

  it('knows a home that anybody can walk into from a part of it that may fall', () => {
    const unsecured = (text: string) =>
      screenSafety(text).find(({ kind }) => kind === 'structure')?.unsecured;
    assert.equal(unsecured('my front door was kicked in and it wont lock'), true);
    assert.equal(unsecured('the front door wont lock and anyone can walk in'), true);
    assert.equal(unsecured('a big piece of the kitchen ceiling fell down and nearly hit my son'), undefined);
  });

  it('hears no threat in what falls and nearly hits somebody, and one in what is thrown', () => {
    const kinds = (text: string): string[] => screenSafety(text).map(({ kind }) => kind);
    assert.deepEqual(kinds('a slate came off the roof and nearly hit me'), ['structure']);
    assert.deepEqual(kinds('he threw a slate off the roof and nearly hit me'), ['threat']);
  });

  it('hears a present danger behind a past one', () => {
    const findings = screenSafety('We had a gas leak two years ago. Now I can smell gas again in the hall.');
    assert.deepEqual(
      findings.map(({ kind, alert }) => [kind, alert]),
      [['gas', true]],
    );
  });

  it('finds danger at the very end of a long message', () => {
    const story = 'The painters came on a Monday and the colour was not what we had chosen. '.repeat(140);
    assert.equal(screenSafety(`${story}There is smoke coming under my door`)[0]?.kind, 'fire');
  });

  it('sees through styled letters, null bytes and capitals', () => {
    assert.equal(screenSafety('I CAN SMELL GAS')[0]?.kind, 'gas');
    assert.equal(screenSafety('i can sm\u0000ell g\u0000as')[0]?.kind, 'gas');
    assert.equal(screenSafety('i can smell 𝐠𝐚𝐬')[0]?.kind, 'gas');
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const finding of screenSafety(text)) assert.ok(text.length > 0 && finding.words.length > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on words of danger in any order', () => {
    const word = fc.constantFrom(
      ...'gas smell fire smoke no not if what my ex he hit me kill myself baby heating off water . ? , never'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        for (const finding of screenSafety(words.join(' '))) assert.ok(allKinds.includes(finding.kind));
      }),
      { numRuns: 300 },
    );
  });
});
