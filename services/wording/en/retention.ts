import type { KeptReason } from '../../retention/dueCases.ts';
import type { ErasedCount } from '../../retention/eraseDue.ts';
import { dateInFull } from './dates.ts';

const reasons: Record<KeptReason, string> = {
  legal_hold: 'a legal hold stands',
  ombudsman: 'the Ombudsman has it, or can still be asked',
  promised: 'something that was ordered or promised is not done',
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What staff read of how long people's words are kept. */
export const retentionWords = {
  nothingSet: (landlord: string) =>
    `${landlord}: nothing is ever due. Its file sets no retention; for example: "retention": { "casesYears": 6, "chatsDays": 90 }`,
  due: (landlord: string, { cases, chats, records }: ErasedCount) =>
    `${landlord}: due to be erased: ${many(cases, 'case', 'cases')}, ${many(chats, 'chat', 'chats')}, ${many(records, 'other record', 'other records')}`,
  dueCase: (reference: string) => `  ${reference}`,
  unseen: (count: number) => `  ${many(count, 'case', 'cases')} that you may not read`,
  kept: (reference: string, until: string, by: KeptReason[]) =>
    `  ${reference} is kept, though its time ended on ${dateInFull(until)}: ${by.map((each) => reasons[each]).join('; ')}`,
  erased: (landlord: string, { cases, chats, records }: ErasedCount) =>
    `${landlord}: erased ${many(cases, 'case', 'cases')}, ${many(chats, 'chat', 'chats')}, ${many(records, 'other record', 'other records')}. Facts and figures stay.`,
  backups:
    'Backups that were made before still hold the words and their keys: delete them when their time is over (deploymentTemplates/backup.md).',
  notRun: 'Nothing was erased. To do it: retention run --as <staff id>',
} as const;
