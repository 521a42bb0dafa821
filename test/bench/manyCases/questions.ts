import { CompiledQuery } from 'kysely';
import type { Instant } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { casesInOrder } from '../../../services/complaints/lists/caseLists.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { statusOf } from '../../../services/complaints/status/status.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { StoredUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import { listedCases } from '../../../services/reporting/listedCases.ts';
import { waitingForStaff } from '../../../services/reporting/waiting.ts';
import { readingFor } from '../../../services/staff/reading.ts';
import type { Database } from '../../../services/storage/database.ts';
import type { Seal } from '../../../services/storage/seal.ts';
import type { Seeded } from './seedCases.ts';

/** What questions are asked of: a store with cases, at a landlord, on a day. */
export interface Asked {
  database: Database;
  seal: Seal;
  landlord: Landlord;
  now: Instant;
}

/** A question that people ask of the store all day. Answers with how many cases it found. */
export type Question = (asked: Asked, about: Seeded) => Promise<number>;

function service({ database, seal, landlord, now }: Asked): { cases: CaseService; unit: StoredUnitOfWork } {
  const unit = new StoredUnitOfWork(database.kysely, { seal, project: indexedComplaint, owes: topicsOwed });
  return { unit, cases: new CaseService({ work: unit, landlord, now, by: { kind: 'heard' } }) };
}

async function listed(asked: Asked, list: 'due' | 'overdue'): Promise<number> {
  const { landlord, now } = asked;
  const reading = await readingFor(service(asked).unit, [landlord], null);
  return casesInOrder(await listedCases(asked, { reading, landlord, now }, 'open'), list).length;
}

/** The questions by name, each through the very code that answers it. */
export const questions: Record<string, Question> = {
  'status of one case': async (asked, { reference }) => {
    const found = await service(asked).cases.find(reference);
    if (found === null) return 0;
    statusOf(found, asked.landlord, asked.now.slice(0, 10));
    return 1;
  },
  "a resident's own cases": async (asked, { residentId }) =>
    (await service(asked).cases.ofResident(residentId)).length,
  'cases --due': (asked) => listed(asked, 'due'),
  'cases --overdue': (asked) => listed(asked, 'overdue'),
  waiting: async (asked) => {
    const { landlord, now } = asked;
    const reading = await readingFor(service(asked).unit, [landlord], null);
    const waiting = await waitingForStaff(asked, { reading, landlords: [landlord], now });
    return Object.values(waiting).flat().length;
  },
};

/** One statement that a question sent, and how the store ran it. */
export interface Plan {
  sql: string;
  /** Every node of the plan: what it does, and on which table. */
  nodes: PlanNode[];
  milliseconds: number;
  text: string;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

/** Every statement that `ask` sends, with its plan. The caller has analysed the tables. */
export async function plansOf(database: Database, ask: () => Promise<unknown>): Promise<Plan[]> {
  const executor = database.kysely.getExecutor();
  const sent: CompiledQuery[] = [];
  const send = executor.executeQuery.bind(executor);
  executor.executeQuery = (query) => {
    sent.push(query as CompiledQuery);
    return send(query);
  };
  try {
    await ask();
  } finally {
    executor.executeQuery = send;
  }
  const plans: Plan[] = [];
  for (const query of sent) plans.push(await explained(database, query));
  return plans;
}

async function explained({ kysely }: Database, { sql, parameters }: CompiledQuery): Promise<Plan> {
  const asked = CompiledQuery.raw(`explain (analyze, format json) ${sql}`, [...parameters]);
  const { rows } = await kysely.executeQuery<{ 'QUERY PLAN': unknown }>(asked);
  const told = rows[0]?.['QUERY PLAN'];
  const [{ Plan: root, 'Execution Time': milliseconds }] = (
    typeof told === 'string' ? JSON.parse(told) : told
  ) as [{ Plan: PlanNode; 'Execution Time': number }];
  const nodes = nodesOf(root);
  return { sql, nodes, milliseconds, text: nodes.map(nodeInWords).join(' | ') };
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function nodeInWords(node: PlanNode): string {
  const on = node['Index Name'] ?? node['Relation Name'];
  return on === undefined ? node['Node Type'] : `${node['Node Type']} ${on}`;
}
