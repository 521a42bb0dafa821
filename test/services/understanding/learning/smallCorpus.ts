import type { Corpus, CorpusLine } from '../../../../services/understanding/training/corpus.ts';
import { numbersFrom } from '../../../../services/understanding/training/learn.ts';

const things = [
  'tap',
  'door',
  'boiler',
  'window',
  'lift',
  'gutter',
  'light',
  'fence',
  'bin',
  'stair',
  'roof',
  'lock',
];
const unhappy = [
  'nobody ever came about the',
  'i am fed up waiting for the',
  'three times i rang you about the',
  'still no news and you ignore me over the',
];
const content = [
  'please could someone look at the',
  'when are you open to talk about the',
  'thank you for mending the',
  'how do i report the',
];

function lineOf(voice: string, dissatisfied: boolean, text: string): CorpusLine {
  return {
    voice,
    labels: [dissatisfied ? 'complaint' : 'service_request'],
    dissatisfied,
    dangers: text.includes('boiler') ? ['no_heating_risk'] : [],
    kind: dissatisfied ? 'plain' : 'ordinary',
    category: 'repairs',
    facts: '-',
    text,
  };
}

/** A small corpus of so many voices, the same each time: 16 messages each, half of them dissatisfied. */
export function smallCorpus(voices = 26): Corpus {
  const random = numbersFrom(7);
  const thing = (): string => things[Math.floor(random() * things.length)] ?? 'tap';
  return {
    voices: Array.from({ length: voices }, (_value, index) => {
      const slug = `voice-${String(index).padStart(2, '0')}`;
      const lines = [...unhappy, ...unhappy, ...content, ...content].map((words, place) =>
        lineOf(slug, place < unhappy.length * 2, `${words} ${thing()} and the ${thing()}`),
      );
      return { slug, name: slug, who: 'Made for a test', lines };
    }),
    earlier: [],
    sha256: 'made for a test',
  };
}
