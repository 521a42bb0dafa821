import { ActivityHandler } from 'botbuilder';

/** The echo bot of botbuilder's samples: greets who joins, repeats what is said. No state. */
export class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Hello. Say something and I repeat it.');
      await next();
    });
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}
