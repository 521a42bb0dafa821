import type { UnitOfWork } from '../../records/unitOfWork.ts';
import type { Complaint } from '../complaint.ts';

/** The e-mails about a complaint go with its words: the mails themselves, and what keeps them byte for byte. */
export async function eraseMails(work: UnitOfWork, { mails }: Pick<Complaint, 'mails'>): Promise<void> {
  for (const { mail } of mails) {
    const stream = await work.load(mail);
    if (stream === null) continue;
    for (const event of stream.events) {
      if ('source' in event && typeof event.source === 'string') await work.erase(event.source);
    }
    await work.erase(mail);
  }
}
