import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { type AuthenticateRequestResult, AuthenticationConstants } from 'botframework-connector';
import type { LoggedActivity } from '../services/conversations/loggedActivity.ts';
import { withoutPrinting } from './quietBotbuilder.ts';

/** How Bot Framework knows us. Null: no bot registration, so nothing from outside may come in through it. */
export interface BotRegistration {
  appId: string;
  appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  /** Null only for MultiTenant. */
  tenantId: string | null;
  /** Null only for UserAssignedMSI: Azure gives such a bot its credentials. */
  password: string | null;
  /** Where the keys are published with which channels sign. Left out: Microsoft's own. */
  keysAt?: string;
}

/** Whether an activity from outside may come in. */
export type Admission =
  | { kind: 'admitted'; by: AuthenticateRequestResult }
  | { kind: 'refused' }
  | { kind: 'unknown' };

/** The service URL of turns that run inside this process: replies become rows and are never posted anywhere. */
export const inProcessServiceUrl = 'inproc://heard';

/**
 * The one CloudAdapter for every channel (design 3.6). Whatever a turn sends, changes or deletes is collected and
 * becomes part of the turn's one commit; nothing leaves before that.
 */
export class HeardAdapter extends CloudAdapter {
  /** Whether Bot Framework can prove itself here. Without a registration botbuilder believes everybody. */
  readonly isRegistered: boolean;

  constructor(registration: BotRegistration | null) {
    super(authenticationOf(registration));
    this.isRegistered = registration !== null;
  }

  /** Checks who sent an activity. "Unknown": the keys to tell by could not be fetched, so nobody is let in for now. */
  async admit(activity: Activity, authorization: string): Promise<Admission> {
    if (!this.isRegistered || authorization.trim() === '') return { kind: 'refused' };
    try {
      const by = await withoutPrinting(() =>
        this.botFrameworkAuthentication.authenticateRequest(activity, authorization),
      );
      return { kind: 'admitted', by };
    } catch (thrown) {
      return { kind: isUnreachable(thrown) ? 'unknown' : 'refused' };
    }
  }

  /** Runs `logic` on an activity that was admitted; what it sends goes to the channel at once. Answers with the invoke's answer. */
  async run(
    by: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(by, activity, logic);
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

function authenticationOf(registration: BotRegistration | null): ConfigurationBotFrameworkAuthentication {
  if (registration === null) return new ConfigurationBotFrameworkAuthentication({});
  const { appId, appType, tenantId, password, keysAt } = registration;
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    ...(tenantId !== null && { MicrosoftAppTenantId: tenantId }),
    // With a managed identity botbuilder refuses a password, even one that is only left over in the environment.
    ...(password !== null && appType !== 'UserAssignedMSI' && { MicrosoftAppPassword: password }),
  };
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  return new ConfigurationBotFrameworkAuthentication(
    { ...settings, ...(keysAt !== undefined && withKeysAt(keysAt)) },
    credentials,
  );
}

/** botbuilder takes one address of its own only together with all the others. */
function withKeysAt(keysAt: string): Record<string, string> {
  return {
    ToBotFromChannelOpenIdMetadataUrl: keysAt,
    ToBotFromEmulatorOpenIdMetadataUrl: keysAt,
    ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
    ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    OAuthUrl: AuthenticationConstants.OAuthUrl,
  };
}

/** Whether the keys could not be fetched: then nothing is known of the sender, neither good nor bad. */
function isUnreachable(thrown: unknown): boolean {
  const { name, statusCode } = (thrown ?? {}) as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}
