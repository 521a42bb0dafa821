import type { Landlord } from '../../landlords/landlord.ts';
import { lineInWords } from '../../wording/en/report/lines.ts';
import { reportWords } from '../../wording/en/report/page.ts';
import type { Evidence } from '../../wording/en/report/selfAssessment.ts';
import type { ChapterKey } from './figures.ts';
import type { Shown } from './hiding.ts';
import { inTimeOf, lineOf } from './measures.ts';
import { grouped, percent } from './percent.ts';
import type { Report } from './report.ts';

function number(count: number | null | undefined): string {
  return count === null || count === undefined ? reportWords.hidden : grouped(count);
}

function ratio(part: number | null | undefined, whole: number | null | undefined): string {
  const share = percent(part ?? null, whole ?? null);
  return share === null
    ? `${number(part)} / ${number(whole)}`
    : `${number(part)} / ${number(whole)} (${share} %)`;
}

/** Of several breakdowns the same line, as one: of orders to put right and orders to accept. Null: one is hidden. */
function sum(counts: (number | null | undefined)[]): number | null {
  return counts.every((each) => typeof each === 'number')
    ? counts.reduce<number>((all, each) => all + (each ?? 0), 0)
    : null;
}

function ordersKept(orders: Shown | undefined): string {
  const binding = orders?.cells.filter(({ key }) => key !== 'recommended') ?? [];
  const kept = binding.map(({ parts: [part] }) => lineOf(part, 'inTime')?.count);
  return ratio(sum(kept), sum(binding.map(({ count }) => count)));
}

function documentsOf({ policyDocuments, policyDocumentsNote }: Landlord): string {
  const titles = policyDocuments.map(({ title, url }) => `${title} (${url})`);
  return titles.length === 0 ? policyDocumentsNote : titles.join('; ');
}

/** What the record proves for a self-assessment, in numbers as they may be published. Pure. */
export function evidenceOf({ figures }: Pick<Report, 'figures'>, landlord: Landlord): Evidence {
  const find = (chapter: ChapterKey, key: string) => figures[chapter].find((each) => each.key === key);
  const line = (chapter: ChapterKey, key: string, cell: string) => lineOf(find(chapter, key), cell)?.count;
  const inCode = (chapter: ChapterKey, key: string) => {
    const { done, inTime } = inTimeOf(find(chapter, key), 'byCode');
    return ratio(inTime, done);
  };
  const channels = find('stageOne', 'channel')?.cells.filter(({ count }) => count !== 0) ?? [];
  return {
    made: number(find('stageOne', 'stageOneStep')?.total),
    reviews: number(find('stageTwo', 'stageTwoStep')?.total),
    refusedOne: number(line('stageOne', 'stageOneStep', 'refused')),
    refusedTwo: number(line('stageTwo', 'stageTwoStep', 'refused')),
    accepted: number(line('beside', 'offers', 'accepted')),
    declined: number(line('beside', 'offers', 'declined')),
    requests: number(find('beside', 'serviceRequests')?.total),
    needs: number(line('stageOne', 'needs', 'yes')),
    channels: channels.map(({ key, count }) => `${lineInWords('channel', key)} ${number(count)}`).join(', '),
    ackOne: inCode('stageOne', 'acknowledgeStep'),
    answerOne: inCode('stageOne', 'stageOneStep'),
    ackTwo: inCode('stageTwo', 'reviewAcknowledgeStep'),
    answerTwo: inCode('stageTwo', 'stageTwoStep'),
    extendedOne: number(line('stageOne', 'stageOneExtended', 'extended')),
    extendedTwo: number(line('stageTwo', 'stageTwoExtended', 'extended')),
    lateNotices: number(find('delays', 'lateNotices')?.total),
    actions: ratio(line('actions', 'actions', 'inTime'), find('actions', 'actions')?.total),
    orders: ordersKept(find('ombudsman', 'orders')),
    learnt: ratio(line('decisions', 'learning', 'learnt'), find('decisions', 'learning')?.total),
    handler: landlord.procedure.stageOneHandler.value,
    reviewBody: landlord.procedure.reviewBody.value,
    documents: documentsOf(landlord),
    ombudsmanAnyTime: landlord.procedure.ombudsmanAnyTime !== null,
  };
}
