import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { LoggedActivity } from '../services/conversations/conversations.ts';

/** How Bot Framework knows us. Null: no bot registration, so nothing from outside may come in through it. */
export interface BotRegistration {
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  tenantId: string;
  password: string | null;
}

/** The service URL of turns that run inside this process: replies become rows and are never posted anywhere. */
export const inProcessServiceUrl = 'inproc://heard';

/**
 * The one CloudAdapter for every channel (design 3.6). Whatever a turn sends, changes or deletes is collected and
 * becomes part of the turn's one commit; nothing leaves before that.
 */
export class HeardAdapter extends CloudAdapter {
  constructor(registration: BotRegistration | null) {
    super(
      registration === null
        ? new ConfigurationBotFrameworkAuthentication({})
        : new ConfigurationBotFrameworkAuthentication({
            MicrosoftAppId: registration.appId,
            MicrosoftAppType: registration.appType,
            MicrosoftAppTenantId: registration.tenantId,
            ...(registration.password === null ? {} : { MicrosoftAppPassword: registration.password }),
          }),
    );
  }

  /**
   * Runs `logic` on an accepted activity.
   * @param newId makes the id of each activity that is sent.
   * @returns what was sent, in order; an update is an entry with the earlier id.
   */
  async collect(
    activity: Partial<Activity>,
    newId: () => string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<LoggedActivity[]> {
    const context = new TurnContext(this, activity);
    const collected: LoggedActivity[] = [];
    const keep = (out: Partial<Activity>, id: string): ResourceResponse => {
      collected.push({ ...(out as LoggedActivity), id });
      return { id };
    };
    context.onSendActivities(async (_context, activities) => activities.map((out) => keep(out, newId())));
    context.onUpdateActivity(async (_context, out) => {
      keep(out, out.id ?? newId());
    });
    context.onDeleteActivity(async (_context, reference) => {
      keep({ type: 'messageDelete' }, reference.activityId ?? newId());
    });
    await this.runMiddleware(context, logic);
    return collected;
  }
}
