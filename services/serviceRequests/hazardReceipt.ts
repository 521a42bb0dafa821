import type { Landlord } from '../landlords/landlord.ts';
import { hazardsTold } from '../wording/en/hazards.ts';
import { type Hazard, type HazardClock, hazardClocksIfKnown } from './hazardClocks.ts';
import type { HazardGravity, HazardStep } from './hazardLaw.ts';

const gravities: readonly HazardGravity[] = ['emergency', 'significant'];

/**
 * What the resident is told of the hazards of one message, the gravest first: by when the landlord must do what, by law. Those of one
 * gravity have the same limits and are told in one. Empty where the law sets no date, or none that can be counted.
 */
export function hazardReceipts(hazards: readonly Hazard[], landlord: Landlord): string[] {
  return gravities.flatMap((gravity) => {
    const limited = hazards.flatMap((hazard) => {
      const clocks = hazard.gravity === gravity ? hazardClocksIfKnown(hazard, landlord) : null;
      return clocks === null || clocks.length === 0 ? [] : [{ hazard, clocks }];
    });
    const [first] = limited;
    if (first === undefined) return [];
    const kinds = limited.map(({ hazard }) => hazard.kind);
    return [hazardsTold(kinds, first.hazard, byStep(first.clocks), landlord.shortName)];
  });
}

function byStep(clocks: readonly HazardClock[]): Record<HazardStep, HazardClock> {
  return Object.fromEntries(clocks.map((clock) => [clock.step, clock])) as Record<HazardStep, HazardClock>;
}
