import type { PGlite } from '@electric-sql/pglite';
import { serialize } from 'pg-protocol';
import type { Statement, StatementResult } from './storeDriver.ts';

interface Field {
  name: string;
  dataTypeID: number;
}

/** What a prepared statement takes and gives, as the database described it. */
interface Prepared {
  name: string;
  parameterTypes: number[];
  fields: Field[];
}

/** The database's answers that matter here. */
type Message =
  | { name: 'parameterDescription'; dataTypeIDs: number[] }
  | { name: 'rowDescription'; fields: Field[] }
  | { name: 'dataRow'; fields: (string | null)[] }
  | { name: 'commandComplete'; text: string };

/** Statements kept prepared; beyond it they are planned each time, so that generated SQL cannot fill the memory. */
const mostPrepared = 400;

/**
 * Runs statements on the embedded PostgreSQL, each planned once and all of a batch handed over at once: planning is most
 * of what a small statement costs in wasm, and crossing into it most of the rest.
 */
export class PgliteStatements {
  readonly #db: PGlite;
  readonly #prepared = new Map<string, Prepared>();

  constructor(db: PGlite) {
    this.#db = db;
  }

  /** Runs the statements in order. One that is refused makes the batch fail; those after it run, or fail, all the same. */
  async run(statements: Statement[]): Promise<StatementResult[]> {
    const planned: (Prepared | null)[] = [];
    const messages: Buffer[] = [];
    for (const { sql, values } of statements) {
      const plan = values.length === 0 ? null : await this.#prepare(sql);
      planned.push(plan);
      if (plan === null) messages.push(serialize.query(sql));
      else messages.push(this.#bind(plan, values), serialize.execute(), serialize.sync());
    }
    return this.#results(await this.#exchange(messages), planned);
  }

  async #prepare(sql: string): Promise<Prepared> {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const isKept = this.#prepared.size < mostPrepared;
    const name = isKept ? `heard_${this.#prepared.size}` : '';
    const prepared: Prepared = { name, parameterTypes: [], fields: [] };
    const parse = serialize.parse({ name, text: sql, types: [] });
    for (const message of await this.#exchange([
      parse,
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ])) {
      if (message.name === 'parameterDescription') prepared.parameterTypes = message.dataTypeIDs;
      if (message.name === 'rowDescription') prepared.fields = message.fields;
    }
    if (isKept) this.#prepared.set(sql, prepared);
    return prepared;
  }

  #bind({ name, parameterTypes }: Prepared, values: readonly unknown[]): Buffer {
    const texts = values.map((value, index) => {
      if (value === null || value === undefined) return null;
      const toText = this.#db.serializers[parameterTypes[index] ?? 0];
      if (toText !== undefined) return toText(value);
      return typeof value === 'string' ? value : JSON.stringify(value);
    });
    return serialize.bind({ statement: name, values: texts });
  }

  async #exchange(messages: Buffer[]): Promise<Message[]> {
    const answers = await this.#db.execProtocolStream(Buffer.concat(messages), { syncToFs: false });
    return answers as unknown as Message[];
  }

  #results(answers: Message[], planned: (Prepared | null)[]): StatementResult[] {
    const results: StatementResult[] = [];
    let fields = planned[0]?.fields ?? [];
    let rows: unknown[] = [];
    for (const answer of answers) {
      if (answer.name === 'rowDescription') fields = answer.fields;
      else if (answer.name === 'dataRow') rows.push(this.#row(fields, answer.fields));
      else if (answer.name === 'commandComplete') {
        results.push({ rows, affected: countIn(answer.text) });
        rows = [];
        fields = planned[results.length]?.fields ?? [];
      }
    }
    return results;
  }

  #row(fields: Field[], texts: (string | null)[]): unknown {
    return Object.fromEntries(
      fields.map(({ name, dataTypeID }, index) => {
        const text = texts[index] ?? null;
        const parse = this.#db.parsers[dataTypeID];
        return [name, text === null || parse === undefined ? text : parse(text, dataTypeID)];
      }),
    );
  }
}

/** `INSERT 0 5`, `UPDATE 3`, `SELECT 2` end in their number of rows; `COMMIT` has none. */
function countIn(commandTag: string): number {
  const count = Number(commandTag.slice(commandTag.lastIndexOf(' ') + 1));
  return Number.isNaN(count) ? 0 : count;
}
