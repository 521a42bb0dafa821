/** The load generator, a process of its own: takes orders from the one that started it and ends with it. */
import { Connector } from './connector.ts';
import { DirectLine } from './directLine.ts';
import type { LineTo, Order, Outcome, Played } from './orders.ts';
import { abandonMany, play } from './play.ts';
import type { Line } from './talk.ts';

async function lineTo(to: LineTo): Promise<Line> {
  return to.kind === 'directLine' ? new DirectLine(to.at) : Connector.start(to.bot);
}

async function carryOut(order: Order): Promise<Played | null> {
  const line = await lineTo(order.line);
  try {
    if (order.do === 'play') return await play(order, line);
    await abandonMany(line, order.clients, order.conversations);
    return null;
  } finally {
    await line.close();
  }
}

function answer(outcome: Outcome): void {
  process.send?.(outcome);
}

process.on('message', (order: Order) => {
  carryOut(order).then(
    (played) => answer({ played }),
    (thrown: unknown) =>
      answer({ failed: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }),
  );
});
process.on('disconnect', () => process.exit());
