import { z } from 'zod';
import type { Division } from '../../services/calendar/bankHolidays.ts';
import { calendarOf } from '../../services/calendar/landlordCalendar.ts';
import { type ProclaimedHoliday, withProclaimed } from '../../services/calendar/proclaimed.ts';
import { knowingProclaimed } from '../../services/calendar/proclaimedRecord.ts';
import { HeardError } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { CommandContext, CommandResult, StoreContext } from './command.ts';

type StoreCommand = (args: string[], context: StoreContext) => Promise<CommandResult>;

/** A command that counts dates, with the bank holidays that were recorded in the store in every landlord's calendar. */
export function withHolidays(run: StoreCommand): StoreCommand {
  return async (args, context) => {
    const landlords = await context.store.inUnitOfWork(async (work) => {
      const knowing: Landlord[] = [];
      for (const landlord of context.landlords) knowing.push(await knowingProclaimed(work, landlord));
      return knowing;
    });
    return run(args, { ...context, landlords });
  };
}

/** A recorded bank holiday, and for which part of the United Kingdom: what `holiday --json` lists. */
export type ListedHoliday = ProclaimedHoliday & { division: Division };

const listedSchema = z.array(
  z.object({
    division: z.string(),
    date: z.iso.date(),
    title: z.string(),
    source: z.string(),
    checkedOn: z.iso.date(),
  }),
);

type Listed = z.infer<typeof listedSchema>;

/** What whoever has the store lists; in words, why it lists nothing. */
async function listed(ask: () => Promise<CommandResult>): Promise<Listed | string> {
  try {
    const { exitCode, stdout, stderr } = await ask();
    return exitCode === 0 ? listedSchema.parse(JSON.parse(stdout)) : stderr.trim();
  } catch (thrown) {
    return thrown instanceof HeardError ? thrown.message : 'The store did not answer.';
  }
}

const notRead =
  'The bank holidays that were recorded in the store could not be read. These dates know only those that Heard came with:';

/**
 * Runs `count`, a command that needs no store, with the bank holidays that the store holds all the same. `ask` runs
 * `holiday --json` with whoever has the store; null where there is none. Whatever goes wrong there, the dates are counted, and
 * what they do not know is said.
 */
export async function askingForHolidays(
  context: CommandContext,
  ask: (() => Promise<CommandResult>) | null,
  count: (context: CommandContext) => Promise<CommandResult>,
): Promise<CommandResult> {
  const days = ask === null ? [] : await listed(ask);
  if (typeof days === 'string') {
    const counted = await count(context);
    return { ...counted, stderr: `${counted.stderr}${notRead} ${days}\n` };
  }
  const landlords = context.landlords.map((landlord) => {
    const { division } = calendarOf(landlord);
    return withProclaimed(
      landlord,
      days.filter((day) => day.division === division),
    );
  });
  return count({ ...context, landlords });
}
