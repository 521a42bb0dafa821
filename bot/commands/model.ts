import { parseArgs } from 'node:util';
import { londonTime } from '../../services/clock.ts';
import {
  chooseModel,
  chosenVersion,
  currentModelFile,
  type KeptModel,
  keptModels,
} from '../../services/understanding/learning/keptModels.ts';
import { momentInFull } from '../../services/wording/en/dates.ts';
import { type CommandContext, type CommandResult, done, json, misused, table } from './command.ts';

/** How `model` is written. */
export const modelUsage = 'model [--json] | model --use <version> | model --built-in';

/** Lists the models that were trained here, or goes back to one of them. The server reads its model when it starts. */
export async function modelCommand(args: string[], { config }: CommandContext): Promise<CommandResult> {
  const { values } = parseArgs({
    args,
    options: {
      use: { type: 'string' },
      'built-in': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { dataDir } = config;
  if (values.use !== undefined && values['built-in']) return misused('Which of both?', modelUsage);
  if (values['built-in'] || values.use !== undefined) {
    await chooseModel(dataDir, values.use ?? null);
    return done(`${values.use ?? 'built-in'}\n`, 'Chosen. The server uses it from its next start.\n');
  }
  const kept = await keptModels(dataDir);
  if (values.json) return done(json({ builtInIsCurrent: currentModelFile(dataDir) === null, models: kept }));
  return done(listed(kept, currentModelFile(dataDir) === null), missing(dataDir));
}

function listed(kept: readonly KeptModel[], builtIn: boolean): string {
  const rows = kept.map(({ version, current, madeAt, about }) => [
    current ? '*' : '',
    version,
    madeAt === null ? '-' : momentInFull(londonTime(madeAt)),
    about === null ? '-' : `${about.corrections}`,
    about === null ? '-' : about.after.area.toFixed(4),
    about === null ? '-' : about.after.coverage.toFixed(4),
  ]);
  const heading = ['in use', 'version', 'made', 'corrections', 'area', 'coverage'];
  return table(heading, [[builtIn ? '*' : '', 'built-in', '-', '-', '-', '-'], ...rows]);
}

/** A server with a missing model works with the built-in one: whoever looks should know. */
function missing(dataDir: string): string {
  const chosen = chosenVersion(dataDir);
  if (chosen === null || currentModelFile(dataDir) !== null) return '';
  return `Model ${chosen} was chosen and is not here any more: the built-in one is used.\n`;
}
