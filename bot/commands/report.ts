import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { reportCsv } from '../../services/reporting/yearly/csv.ts';
import { type Gathered, gather } from '../../services/reporting/yearly/gather.ts';
import { assessmentPage } from '../../services/reporting/yearly/page/assessmentPage.ts';
import { reportPage } from '../../services/reporting/yearly/page/reportPage.ts';
import { type Period, reportingQuarter, reportingYear } from '../../services/reporting/yearly/period.ts';
import { type Edition, reportOf } from '../../services/reporting/yearly/report.ts';
import { reportCommandWords as words } from '../../services/wording/en/report/page.ts';
import { type CommandResult, done, failed, misused, type StoreContext } from './command.ts';
import { readerSignature, signed } from './staffId.ts';

/** How `report` is written. */
export const reportUsage = `report --landlord belgrave --year 2026-27 [--public] [--homes 1200] [--out folder] ${readerSignature} | report --landlord belgrave --quarter 2026-Q3 [--out folder] ${readerSignature} | report --self-assessment --landlord belgrave --year 2026-27 [--out folder]`;

/** What `--help` says of it. */
export const reportDetails = [
  'Years run from 1 April to 31 March; 2026-Q3 is the third quarter of the year that begins in April 2026: October to December.',
  '--public hides numbers from 1 to 4. Without it say who reads (--by): where somebody may not see every case, they are hidden too.',
];

interface Wanted {
  period: Period;
  edition: Edition | 'assessment';
  homes: number | null;
  out: string;
}

const options = {
  landlord: { type: 'string' },
  year: { type: 'string' },
  quarter: { type: 'string' },
  public: { type: 'boolean', default: false },
  'self-assessment': { type: 'boolean', default: false },
  homes: { type: 'string' },
  out: { type: 'string', default: '.' },
} as const;

/**
 * The yearly report of a landlord (Code 8.1), the summary of a quarter (9.7), or a self-assessment as far as the record proves it:
 * one page of HTML that stands by itself, and the numbers as comma-separated values.
 */
export async function report(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values } = parseArgs({ args: rest, options });
  if (values.landlord === undefined) return misused(words.which, reportUsage);
  const landlord = landlordById(context.landlords, values.landlord);
  const wanted = wantedFrom(values);
  if (typeof wanted === 'string') return misused(wanted, reportUsage);
  const today = londonDate(context.clock.now());
  if (wanted.period.from > today) return failed(words.notBegun);
  const gathered = await context.store.inUnitOfWork((work) =>
    gather(work, { landlord, period: wanted.period, reader: staffId, today }),
  );
  return write(filesOf(gathered, wanted), resolve(context.folder, wanted.out));
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** What was asked for, or why it is not clear. Throws INPUT for what is no period. */
function wantedFrom(values: Values): Wanted | string {
  const { year, quarter, homes: givenHomes, out } = values;
  if ((year === undefined) === (quarter === undefined)) return words.when;
  if (quarter !== undefined && values.public) return words.quarterPublic;
  const period = year === undefined ? reportingQuarter(quarter ?? '') : reportingYear(year);
  const homes = givenHomes === undefined ? null : Number(givenHomes);
  if (homes !== null && (!Number.isInteger(homes) || homes < 1)) return words.homes;
  return { period, edition: editionOf(values), homes, out };
}

function editionOf({
  quarter,
  public: isPublic,
  'self-assessment': isAssessment,
}: Values): Wanted['edition'] {
  if (isAssessment) return 'assessment';
  if (quarter !== undefined) return 'quarter';
  return isPublic ? 'public' : 'internal';
}

interface Files {
  contents: [name: string, text: string][];
  hides: boolean;
}

function filesOf({ counted, readsAll, isDemo }: Gathered, { edition, homes }: Wanted): Files {
  const { landlord, period } = counted;
  if (edition === 'assessment') {
    const published = reportOf(counted, { edition: 'public', homes, readsAll, isDemo });
    const name = `self-assessment-${landlord.id}-${period.name}.html`;
    return { contents: [[name, assessmentPage(published, landlord)]], hides: true };
  }
  const made = reportOf(counted, { edition, homes, readsAll, isDemo });
  const name = `complaints-${landlord.id}-${period.name}${edition === 'public' ? '-public' : ''}`;
  return {
    contents: [
      [`${name}.html`, reportPage(made)],
      [`${name}.csv`, reportCsv(made)],
    ],
    hides: made.hidden !== null,
  };
}

async function write({ contents, hides }: Files, folder: string): Promise<CommandResult> {
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of contents) {
      const path = join(folder, name);
      await writeFile(path, text);
      paths.push(path);
    }
  } catch {
    return failed(words.folder(folder));
  }
  return done(`${paths.join('\n')}\n`, hides ? `${words.hidden}\n` : '');
}
