import type { Asks } from '../../../dialogs/spoken.ts';
import type { Reply } from './talk.ts';

/** What one side of a conversation says next, given the last reply (null before the first message); null: it is over. */
export type Script = (last: Reply | null) => string | null;

/** The kinds of conversations that are measured. */
export type ScriptName = 'chat' | 'intake' | 'waterfall';

const messagesPerWaterfall = 12;

/** More than any intake of ours takes: one that goes on so long turns in circles. */
const mostMessagesInIntake = 20;

/** Begins the conversation of this name anew. */
export const scripts: Record<ScriptName, (messagesPerChat: number) => Script> = {
  chat: (messagesPerChat) => saying(['Hello', 'Good morning'], messagesPerChat),
  waterfall: () =>
    saying(['I want to tell you something', 'The lift is broken', 'Block C'], messagesPerWaterfall),
  intake,
};

function saying(lines: string[], times: number): Script {
  let said = 0;
  return () => {
    if (said === times) return null;
    said += 1;
    return lines[(said - 1) % lines.length] ?? null;
  };
}

const complaint =
  'The lift in our block is still broken after weeks, nobody ever comes and nobody answers my calls. I am fed up with it.';

/** What this resident answers to each question of Heard's. */
const answers: Record<Exclude<Asks, null>, string> = {
  offer: 'Yes, log a complaint',
  first_time: 'No, I have told you before',
  duplicate: 'Start a new complaint',
  what: 'The lift does not move and the call button is dead',
  where: 'Block C, the lift at the main door',
  since: 'Since 3 March 2026',
  contacts: 'Four times',
  effect: 'My mother cannot leave her flat',
  outcome: 'Repair the lift and say sorry',
  name: 'Alex Example',
  home: 'Flat 12, Block C, Example Road',
  reach: 'alex@example.org',
  adjustments: 'No',
  confirm: 'Yes, that is right',
  change_which: 'Nothing',
  person_contact: 'alex@example.org',
  whereabouts: 'Flat 12, Block C, Example Road, alex@example.org',
  review_which: 'The first one',
  add_what: 'The call button is dead as well',
  withdraw_which: 'Keep it',
  code: 'Never mind',
  about_staff: 'Yes',
  team_question: 'Yes, that is my answer',
  team_which: 'The first one',
};

/** A whole complaint, from the first words to the dates, answering whatever Heard asks. */
function intake(): Script {
  let said = 0;
  return (last) => {
    said += 1;
    if (last === null) return complaint;
    if (last.acts.includes('dates')) return null;
    const asks = last.asks as Asks;
    if (asks === null || said > mostMessagesInIntake) {
      throw new Error(`An intake broke off after ${said - 1} messages: ${JSON.stringify(last)}`);
    }
    return answers[asks];
  };
}
