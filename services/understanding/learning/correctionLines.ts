import type { Model } from '../model/modelFile.ts';
import { Scorer } from '../model/scores.ts';
import { screenSaid } from '../safety.ts';
import { readText } from '../text.ts';
import { type CorpusLine, readVoice } from '../training/corpus.ts';
import type { Label, SafetyKind } from '../understanding.ts';
import { type LessonSource, lessonSources, lessonWeights } from './lessons.ts';
import type { ReadLesson } from './readLessons.ts';
import { type Correction, heardAs } from './retrain.ts';
import { fairShare } from './weighing.ts';

/** What lessons are written with: the model that hears what nobody corrected, and what hides personal details. */
export interface LinesDeps {
  model: Model;
  mask: (text: string) => string;
}

const heading = [
  '# Corrections',
  '# Residents and staff: what was misheard, or heard rightly. Personal details are masked.',
];

/** The lessons as a file like a voice of the corpus, the newest first. What nobody corrected stands as the model hears it. */
export function correctionLines(newestFirst: readonly ReadLesson[], deps: LinesDeps): string {
  const weighed = newestFirst.map((lesson) => ({ ...lesson, weight: lessonWeights[lesson.source] }));
  const rows = fairShare(weighed).flatMap((lesson) => rowOf(lesson, deps));
  return `${[...heading, ...rows].join('\n')}\n`;
}

function rowOf({ text, dissatisfied, label, source }: ReadLesson, { model, mask }: LinesDeps): string[] {
  // Masked before anything else sees it, and again one line whatever the mask put in.
  const masked = mask(text).replace(/\s+/g, ' ').trim();
  if (masked === '') return [];
  const dangers = dangersIn(masked, model);
  return [
    [
      labelFor({ label, dissatisfied, source, masked }, model),
      dissatisfied ? '1' : '0',
      dangers.length === 0 ? 'none' : dangers.join('+'),
      dissatisfied ? 'plain' : 'hard_negative',
      '-',
      `from=${source}${label === null ? '' : `;label=${label}`}`,
      masked,
    ].join('\t'),
  ];
}

/** What a complaint was made of is one; a message that was not dissatisfied is none, whatever the model makes of it. */
function labelFor(
  {
    label,
    dissatisfied,
    source,
    masked,
  }: Pick<ReadLesson, 'label' | 'dissatisfied' | 'source'> & { masked: string },
  model: Model,
): Label {
  if (label !== null) return label;
  if (source === 'accepted') return 'complaint';
  const heard = heardAs(model, { text: masked });
  return heard === 'complaint' && !dissatisfied ? 'service_request' : heard;
}

/** Rules and model together: a correction says nothing of danger, and must not be read as saying that there is none. */
function dangersIn(text: string, model: Model): SafetyKind[] {
  const said = readText(text);
  const { dangers } = new Scorer(model).score(said);
  const byModel = (Object.keys(dangers) as SafetyKind[]).filter((kind) => dangers[kind] >= 0.5);
  return [...new Set([...screenSaid(said).map(({ kind }) => kind), ...byModel])];
}

/** Reads what `correctionLines` wrote. Throws INPUT with the line that is wrong. */
export function readCorrectionLines(text: string): Correction[] {
  return readVoice('corrections', text).lines.map(correctionOf);
}

function correctionOf({ text, dissatisfied, facts }: CorpusLine): Correction {
  const stated = new Map(facts.split(';').map((fact) => fact.split('=', 2) as [string, string]));
  const source = stated.get('from') as LessonSource;
  const weight = lessonSources.includes(source) ? lessonWeights[source] : 1;
  return { text, dissatisfied, label: (stated.get('label') as Label | undefined) ?? null, weight };
}
