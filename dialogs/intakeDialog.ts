import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { askNext, askOpenQuestion, type Intake } from './asking.ts';
import { choose, confirm } from './confirming.ts';
import { gather } from './gathering.ts';
import { askPlainer } from './plainerQuestion.ts';
import { askWhatToAdd, wishesToAdd } from './resuming.ts';
import { type Talk, talkOf } from './talk.ts';
import { askToWithdraw } from './withdrawing.ts';

/**
 * Gathers what is still unknown about a logged complaint: one question a turn around the pure `nextQuestion`, then the
 * read-back, then the dates. Not a waterfall: steps stored as numbers break on a deploy and cannot take five answers at
 * once (design 3.6). Where it stands is in the conversation's state; what was answered is on the record.
 */
export class IntakeDialog extends Dialog {
  static readonly id = 'intake';

  constructor() {
    super(IntakeDialog.id);
  }

  /** Starts asking; what the story has already told is on the record and is not asked. A part to be changed is asked first. */
  override async beginDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dialogs.context);
    const { intake } = talk.state;
    if (intake?.changing === true) await askOpenQuestion(talk, intake);
    else await askNext(talk);
    return Dialog.EndOfTurn;
  }

  /** Takes the resident's message as answer, correction or confirmation. */
  override async continueDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dialogs.context);
    const { intake } = talk.state;
    if (intake === null) return dialogs.endDialog();
    if (!(await turnsAside(talk, intake))) await steps[intake.phase](talk, intake);
    return talk.state.intake === null ? dialogs.endDialog() : Dialog.EndOfTurn;
  }

  /** Puts the open question again after a side question was answered. */
  override async repromptDialog(context: TurnContext): Promise<void> {
    const talk = talkOf(context);
    if (talk.state.intake !== null) await askOpenQuestion(talk, talk.state.intake);
  }
}

const steps: Record<Intake['phase'], (talk: Talk, intake: Intake) => Promise<void>> = {
  gathering: gather,
  confirming: confirm,
  choosing: choose,
};

/** Wishes that answer no question wherever the intake stands: to withdraw, to add something. */
async function turnsAside(talk: Talk, intake: Intake): Promise<boolean> {
  if ((await askToWithdraw(talk)) || (await askPlainer(talk, intake))) return true;
  if (!wishesToAdd(talk.text)) return false;
  await askWhatToAdd(talk, await talk.cases.get(intake.complaintId));
  return true;
}
