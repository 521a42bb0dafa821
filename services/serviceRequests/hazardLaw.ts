import type { CountingRule } from '../calendar/counting.ts';
import type { LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { type HazardKind, hazardKinds, type SafetyKind } from '../understanding/understanding.ts';

/**
 * How grave a hazard is taken to be. An emergency: imminent and significant risk of harm. Judged for this occupier, by a person;
 * what Heard takes it for is never less than its words say.
 */
export type HazardGravity = 'emergency' | 'significant';

/** What the law asks for once a hazard is reported. */
export const hazardSteps = ['investigate', 'makeSafe', 'summary'] as const;

/** One of `hazardSteps`. */
export type HazardStep = (typeof hazardSteps)[number];

/** The limit of one step. */
export interface HazardLimit {
  rule: CountingRule;
  /** What it counts from: the report (the landlord's knowledge), or the end of the investigation. */
  from: 'report' | 'investigation';
  /** The duty in short, with the regulation where it is known. */
  says: string;
  source: string;
}

const hours24: CountingRule = {
  duration: { days: 24, unit: 'hours' },
  firstDay: 'dayOf',
  end: 'asItFalls',
};

const workingDays = (days: number): CountingRule => ({
  duration: { days, unit: 'workingDays' },
  firstDay: 'dayAfter',
  end: 'asItFalls',
});

const summary: HazardLimit = {
  rule: workingDays(3),
  from: 'investigation',
  says: 'a written summary to the tenant within 3 working days of the investigation finishing (reg. 9)',
  source: 'https://awaabslawguide.co.uk/guides/timescales',
};

/** The law on hazards in social housing, as data: change it here when a phase begins, with where that was read. */
export const hazardLaw = {
  name: 'Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025 (Awaab’s law)',
  checkedOn: '2026-11-21' as LocalDate,
  /**
   * The day from which a kind of hazard has limits. Emergencies: every kind. Significant hazards come in phases: damp and mould
   * first; the next kinds were announced for 2026 and 2027, but no page that was read confirms a day. Null: not in force, as far as is known.
   */
  inForceFrom: {
    emergency: {
      gas: '2025-10-27',
      fire: '2025-10-27',
      electric: '2025-10-27',
      no_heating_risk: '2025-10-27',
      water: '2025-10-27',
      structure: '2025-10-27',
      damp_health: '2025-10-27',
    },
    significant: {
      gas: null,
      fire: null,
      electric: null,
      no_heating_risk: null,
      water: null,
      structure: null,
      damp_health: '2025-10-27',
    },
  } as Record<HazardGravity, Record<HazardKind, LocalDate | null>>,
  limits: {
    emergency: {
      investigate: {
        rule: hours24,
        from: 'report',
        says: 'investigated within 24 hours of the landlord becoming aware (reg. 5)',
        source: 'https://www.footanstey.com; https://pib-riskmanagement.co.uk',
      },
      // Readings differ on where this one starts. The earlier one holds here: both within 24 hours of the report.
      makeSafe: {
        rule: hours24,
        from: 'report',
        says: 'made safe within 24 hours of the landlord becoming aware, or somewhere else to stay is offered (reg. 5)',
        source: 'https://www.footanstey.com; https://www.ovh.org.uk',
      },
      summary,
    },
    significant: {
      investigate: {
        rule: workingDays(10),
        from: 'report',
        says: 'investigated within 10 working days of the landlord becoming aware (reg. 6)',
        source: 'https://awaabslawguide.co.uk/guides/timescales; https://www.weightmans.com',
      },
      makeSafe: {
        rule: workingDays(5),
        from: 'investigation',
        says: 'made safe within 5 working days of the investigation finishing (reg. 11(2)(a))',
        source: 'https://awaabslawguide.co.uk/guides/timescales',
      },
      summary,
    },
  } satisfies Record<HazardGravity, Record<HazardStep, HazardLimit>> as Record<
    HazardGravity,
    Record<HazardStep, HazardLimit>
  >,
} as const;

/** The hazard that a kind of danger is. Null for danger to a person that no repair takes away. */
export function hazardOf(kind: SafetyKind): HazardKind | null {
  return hazardKinds.find((each) => each === kind) ?? null;
}

/** What a hazard is taken for until a person judges it: damp and mould as significant, everything else as an emergency. */
export function gravityOf(kind: HazardKind): HazardGravity {
  return kind === 'damp_health' ? 'significant' : 'emergency';
}

/** Whether the law on hazards reaches this landlord's homes: in England, and let by tenancy (domain 4.1). */
export function hazardLawReaches({
  nation,
  letsTenancies,
}: Pick<Landlord, 'nation' | 'letsTenancies'>): boolean {
  return nation === 'england' && letsTenancies;
}
