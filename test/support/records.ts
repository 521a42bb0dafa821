import type { AnyEvent, Recorded } from '../../services/records/record.ts';
import type { RecordHead } from '../../services/records/unitOfWork.ts';

const recordedAt = '2026-03-17T10:05:00.000Z';

/** A record's head with what a test does not care about filled in. */
export function recordHead(id: string, more: Partial<RecordHead> = {}): RecordHead {
  return {
    id,
    kind: 'complaint',
    landlord: 'belgrave',
    reference: `REF-${id}`,
    residentId: `resident of ${id}`,
    conversationId: null,
    policyVersion: '2024-1',
    openedAt: recordedAt,
    ...more,
  };
}

/** An event of some type with some facts. */
export function recordedEvent(type: string, facts: Record<string, unknown> = {}): AnyEvent & Recorded {
  return { type, occurredOn: '2026-03-17', recordedAt, by: { kind: 'heard' }, ...facts };
}
