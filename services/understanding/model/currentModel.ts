import { readFileSync } from 'node:fs';
import { readModel } from './modelFile.ts';
import { Scorer } from './scores.ts';

/** The file that the project brings along; made by `npm run train`. */
export const builtInModel = new URL('./heard.model', import.meta.url);

/** Loads a model. @param file another one than the project's own. Throws VERSION_UNKNOWN for a file that cannot be used. */
export function loadScorer(file: string | URL = builtInModel): Scorer {
  return new Scorer(readModel(readFileSync(file)));
}
