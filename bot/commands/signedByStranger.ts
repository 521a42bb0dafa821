import type { Landlord } from '../../services/landlords/landlord.ts';
import { memberCalled, namesPeople } from '../../services/staff/roster.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { strangerInWords } from '../../services/wording/en/staff.ts';
import { type CommandResult, plain, type StoreContext } from './command.ts';
import { signed } from './staffId.ts';

/** The landlords that a command is about: the one that was named, or whose reference was typed; else all of them. */
function landlordsIn(args: readonly string[], landlords: readonly Landlord[]): readonly Landlord[] {
  const at = args.findIndex((arg) => /^--landlord(=|$)/.test(arg));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const [typed = ''] = args;
  const meant = landlords.filter(
    ({ id, referencePrefix }) => id === named || typed.toUpperCase().startsWith(`${referencePrefix}-`),
  );
  return meant.length === 0 ? landlords : meant;
}

/** At which of the landlords whoever signed should be on the roster and is not. Empty: they are known, or nobody can tell. */
async function strangerAt(
  staffId: string,
  args: readonly string[],
  { store, landlords }: StoreContext,
): Promise<Landlord[]> {
  return store.inUnitOfWork(async (work) => {
    const missing: Landlord[] = [];
    for (const landlord of landlordsIn(args, landlords)) {
      const roster = await rosterOf(work, landlord);
      if (memberCalled(roster, staffId) !== null) return [];
      if (namesPeople(roster)) missing.push(landlord);
    }
    return missing;
  });
}

/**
 * Runs a command, and says when whoever signed it (`--as`, `--by`) is on no roster of the landlords that it is about: it may be a slip
 * of the pen, which the record would keep. Nothing is refused for it: people who answer the phone sign too, and hold no role in
 * complaints. What only people on the roster may see is kept from them in any case (`mayRead`).
 */
export async function sayingStranger(
  args: string[],
  context: StoreContext,
  run: () => Promise<CommandResult>,
): Promise<CommandResult> {
  const { staffId } = signed(args);
  if (staffId === null) return run();
  const missing = await strangerAt(staffId, args, context);
  const result = await run();
  if (missing.length === 0) return result;
  const note = plain(
    strangerInWords(
      staffId,
      missing.map(({ id }) => id),
    ),
  );
  return { ...result, stderr: `${result.stderr}${note}\n` };
}
