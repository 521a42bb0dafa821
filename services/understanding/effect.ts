import { findFirst, phrases } from './phrases.ts';
import type { Said, Stretch } from './text.ts';
import type { ReadingContext } from './understanding.ts';

const effects = phrases(
  '(cant|couldnt|cannot|unable to|not able to|hardly|barely) ... (sleep|wash|cook|bath*|shower*|eat|breathe|work|get (out|in|up|down)|use|open|leave|afford|relax|concentrate|have (anyone|people|friends)|live)',
  '(making|makes|made|keeps making) (me|us|him|her|them|the (kids|baby|children)|my [^ ]+|our [^ ]+) (ill|sick|poorly|anxious|depressed|cry|unwell|worse|late|miserable|feel)',
  '(kids|children|baby|son|daughter|mum|dad|husband|wife|partner|lad|lass|boy|girl|nan|family|we|i|she|he|they|hes|shes|weve|ive|im|theyre|grandson|granddaughter|little one) (is |are |am |have |has |keeps? |been |do |does |doing |both |all |their |the ){0,3}(cough*|freezing|cold|ill|sick|crying|scared|frightened|stress*|worried|exhausted|anxious|wheez*|poorly|in (their|his|her|my|our) coats?|depressed|homework)',
  '(lost|missed|taken|took|missing|losing) ... (work|pay|wages|shift*|job|school|day off|days off|holiday|unpaid leave|annual leave|leave)',
  '(ruined|spoilt|damaged|destroyed|rotting) ... (carpet*|clothes|furniture|bed*|sofa|food|floor*|stuff|things|belongings|laminate|mattress*)',
  '(stress*|anxiety|depression|panic attacks?|mental health|health|sleepless|no sleep|migraines?|asthma) ',
  '(unpaid leave|time off work|days? off work)',
  '(costing|cost) (me|us) (a fortune|money|[^ ]+)',
  '(washing|bathing|showering|eating|sleeping|cooking|living) (at|in|round|on|out of) ',
  '(fell|tripped|slipped|hurt (my|her|his)|stuck (in|on|inside|upstairs|indoors))',
  '(affecting|affects|affected|getting me down|wearing me (out|down)|at my wits end|at the end of my tether)',
);

/** What the trouble does to people, in their words: the clause that tells it. Null: not told. */
export function readEffect(said: Said, asked: ReadingContext['asked']): string | null {
  if (asked === 'effect') return null;
  const found = findFirst(said, effects);
  if (found === null) return null;
  const sentence = said.sentenceAt(found.from);
  const comma = said.plain.lastIndexOf(' , ', found.from);
  const from = comma > sentence.from ? comma + 3 : sentence.from;
  const next = said.plain.indexOf(' , ', found.to);
  const to = next === -1 || next > sentence.to ? sentence.to : next;
  const clause = said.quote(from, to);
  if (clause.length <= shortClause) return clause;
  const narrow = narrowed(said, found, { from, to });
  return narrow.length <= 300 ? narrow : found.words;
}

/** A longer stretch, written without commas, tells the trouble as well: its effect alone is wanted. */
const shortClause = 100;

const joins = [' and ', ' but ', ' so ', ' because ', ' cos ', ' then ', ' which '];

/** The clause between the joining words nearest to what was found. */
function narrowed(said: Said, found: Stretch, within: { from: number; to: number }): string {
  const starts = joins.map((join) => said.plain.lastIndexOf(join, found.from) + join.length);
  const starting = starts.filter((at, n) => at >= within.from + (joins[n]?.length ?? 0));
  const ends = joins.map((join) => said.plain.indexOf(join, found.to - 1)).filter((at) => at !== -1);
  return said.quote(Math.max(within.from, ...starting), Math.min(within.to, ...ends.map((at) => at + 1)));
}
