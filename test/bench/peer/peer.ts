/**
 * What Heard is measured against: plain botbuilder 4.23.3 on restify, CloudAdapter as it comes (no app id), state in
 * MemoryStorage, replies POSTed to the connector that an activity names. Prints its address when it listens.
 */
import {
  type ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
} from 'botbuilder';
import restify from 'restify';
import { EchoBot } from './echoBot.ts';
import { WaterfallBot } from './waterfallBot.ts';

function serve(server: restify.Server, path: string, bot: ActivityHandler): void {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = async (_context, error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
  };
  server.post(path, async (request, response) => {
    await adapter.process(request, response, (context) => bot.run(context));
  });
}

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
serve(server, '/echo', new EchoBot());
serve(server, '/waterfall', new WaterfallBot(new ConversationState(new MemoryStorage())));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ url: server.url })}\n`));
