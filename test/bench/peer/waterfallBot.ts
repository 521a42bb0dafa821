import { ActivityHandler, type ConversationState, type TurnContext } from 'botbuilder';
import {
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';

interface Answers {
  what?: string;
  where?: string;
}

const dialogId = 'three steps';
const promptId = 'text';

/**
 * A waterfall of three steps with text prompts, as botbuilder's samples have it: two questions, then a summary. The
 * message after the summary begins anew, so that a conversation of any length is three turns, again and again.
 */
export class WaterfallBot extends ActivityHandler {
  readonly #state: ConversationState;
  readonly #dialogs: DialogSet;

  constructor(state: ConversationState) {
    super();
    this.#state = state;
    this.#dialogs = new DialogSet(state.createProperty('dialogs'));
    this.#dialogs.add(new TextPrompt(promptId));
    this.#dialogs.add(new WaterfallDialog<Answers>(dialogId, [askWhat, askWhere, summarise]));
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Hello. Say something and I ask two questions.');
      await next();
    });
    this.onMessage(async (context, next) => {
      const dialogs = await this.#dialogs.createContext(context);
      const result = await dialogs.continueDialog();
      if (result.status === DialogTurnStatus.empty) await dialogs.beginDialog(dialogId, {});
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.#state.saveChanges(context, false);
  }
}

async function askWhat(step: WaterfallStepContext<Answers>) {
  return step.prompt(promptId, 'What has happened?');
}

async function askWhere(step: WaterfallStepContext<Answers>) {
  step.options.what = String(step.result);
  return step.prompt(promptId, 'Where is it?');
}

async function summarise(step: WaterfallStepContext<Answers>) {
  step.options.where = String(step.result);
  await step.context.sendActivity(`You told us: ${step.options.what}, at ${step.options.where}.`);
  return step.endDialog();
}
