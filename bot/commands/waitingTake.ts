import { londonTime } from '../../services/clock.ts';
import { takeWaitingAlert } from '../../services/reminding/takingAlert.ts';
import { momentInFull } from '../../services/wording/en/dates.ts';
import { type CommandResult, done, misused, plain, type StoreContext } from './command.ts';
import { signed } from './staffId.ts';

/** `waiting take`: somebody has an alert to danger in hand. */
export async function take(args: string[], context: StoreContext, usage: string): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const [id, more] = rest;
  if (id === undefined) return misused('Which one? Give the id that the list shows.', usage);
  if (more !== undefined) return misused(`"${plain(more)}" is one word too many.`, usage);
  if (staffId === null) return misused('Who takes it?', `waiting take ${plain(id)} --as d.cole`);
  const { store, landlords, clock } = context;
  const deps = { ...store, landlords };
  const taking = { id, by: { kind: 'staff' as const, id: staffId }, now: clock.now() };
  const { id: whole, before } = await takeWaitingAlert(deps, taking);
  if (before === null) {
    const how = `waiting done ${whole} --as ${plain(staffId)}`;
    return done(
      `${whole}\n`,
      `Recorded: ${plain(staffId)} has it in hand, and nobody else is alerted. When it was dealt with: ${how}\n`,
    );
  }
  const who = before.by.kind === 'staff' ? plain(before.by.id) : before.by.kind;
  const when = momentInFull(londonTime(before.at));
  return done(`${whole}\n`, `Nothing was changed: ${who} has had it since ${when}.\n`);
}
