import type { Counted } from './counted.ts';
import { figuresOf, type ShownFigures, shownFigures } from './figures.ts';
import { type Measure, measuresOf } from './measures.ts';

/** For whom a report is: everybody, the governing body, or the committee in a quarter. */
export type Edition = 'public' | 'internal' | 'quarter';

/** A report as data: what every form of it (page, values) is made from. No words of people, nobody's name but the landlord's. */
export interface Report {
  landlord: { id: string; name: string; brand: string; onBrand: string };
  edition: Edition;
  period: Counted['period'];
  asOf: string;
  /** Why small numbers are hidden. Null: they are shown. */
  hidden: 'public' | 'reader' | null;
  isDemo: boolean;
  /** How many homes the landlord owned at the end of the period. Null: not said. */
  homes: number | null;
  figures: ShownFigures;
  measures: Measure[];
}

/** What a report is made with beside what is counted. */
export interface Asked {
  edition: Edition;
  homes: number | null;
  /** Whether whoever it is made for may read every case that is counted (services/staff/mayRead). */
  readsAll: boolean;
  isDemo: boolean;
}

/** Why small numbers are hidden: everybody may read it, or somebody whom a case is or may be about. */
function whyHidden({ edition, readsAll }: Asked): Report['hidden'] {
  if (edition === 'public') return 'public';
  return readsAll ? null : 'reader';
}

/**
 * A report. Cases that its reader may not see are in every sum; with small numbers hidden no line tells them apart from others. Pure.
 */
export function reportOf(all: Counted, asked: Asked): Report {
  const { landlord, period, asOf } = all;
  const hidden = whyHidden(asked);
  const figures = shownFigures(figuresOf(all), hidden !== null);
  const { brand, onBrand } = landlord.colours;
  return {
    landlord: { id: landlord.id, name: landlord.name, brand, onBrand },
    edition: asked.edition,
    period,
    asOf,
    hidden,
    isDemo: asked.isDemo,
    homes: asked.homes,
    figures,
    measures: measuresOf(figures, asked.homes),
  };
}
