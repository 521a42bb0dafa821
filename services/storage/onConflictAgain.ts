import { hasCode } from '../errors.ts';

/** How often work is done again after another writer was first. */
const tries = 5;

/**
 * Does `work` again, from its beginning, when its commit met another writer's (VERSION_CONFLICT). The last conflict is
 * thrown: five in a row are no accident.
 */
export async function onConflictAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (tried >= tries || !hasCode(thrown, 'VERSION_CONFLICT')) throw thrown;
    }
  }
}
