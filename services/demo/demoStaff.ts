import type { Instant } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { StaffRole } from '../landlords/staffRoles.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { recordStaff } from '../staff/rosterRecord.ts';

/** Who works at a landlord of the demo, by id. */
export interface DemoStaff {
  officers: readonly string[];
  /** Who reviews: the panel, or the Managing Director first and then a deputy. */
  reviewers: readonly string[];
  /** Everybody with what they are. */
  roles: readonly (readonly [string, readonly StaffRole[]])[];
}

const withPanel: DemoStaff = {
  officers: ['a.thornby-demo', 'b.luskin-demo'],
  reviewers: ['f.marrow-demo', 'g.tansy-demo', 'h.pellow-demo'],
  roles: [
    ['a.thornby-demo', ['complaints_officer']],
    ['b.luskin-demo', ['complaints_officer']],
    ['c.fennimore-demo', ['chair', 'committee_member']],
    ['d.quarrel-demo', ['committee_member']],
    ['f.marrow-demo', ['panel_member']],
    ['g.tansy-demo', ['panel_member']],
    ['h.pellow-demo', ['panel_member']],
  ],
};

const withDirector: DemoStaff = {
  officers: ['i.sedgeley-demo', 'j.harrowell-demo'],
  reviewers: ['k.bramwell-demo', 'l.osierton-demo'],
  roles: [
    ['i.sedgeley-demo', ['complaints_officer']],
    ['j.harrowell-demo', ['complaints_officer']],
    ['k.bramwell-demo', ['managing_director']],
    ['l.osierton-demo', ['deputy']],
    ['m.teasel-demo', ['board_member']],
  ],
};

/** The staff of the demo at this landlord. */
export function demoStaffOf({ procedure }: Landlord): DemoStaff {
  return procedure.reviewBody.value === 'Review Panel' ? withPanel : withDirector;
}

/** Puts them on the landlord's roster. */
export async function nameDemoStaff(work: UnitOfWork, landlord: Landlord, now: Instant): Promise<void> {
  for (const [person, roles] of demoStaffOf(landlord).roles) {
    const event = { type: 'StaffNamed' as const, person, roles: [...roles] };
    await recordStaff({ work, landlord, now, by: { kind: 'heard' } }, event);
  }
}
