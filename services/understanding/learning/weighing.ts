/** Something that is learned from, with how much it counts. */
export interface Weighed {
  weight: number;
  /** Whose words it is. Null: not known. */
  residentId: string | null;
}

/** No one resident may teach more than so many lessons: nobody should be able to talk the understanding round. */
export const mostOfOneResident = 10;

/** The newest lessons of each resident, at most so many. Expects the newest first. */
export function fairShare<W extends Weighed>(newestFirst: readonly W[], most = mostOfOneResident): W[] {
  const counts = new Map<string, number>();
  return newestFirst.filter(({ residentId }) => {
    if (residentId === null) return true;
    const count = (counts.get(residentId) ?? 0) + 1;
    counts.set(residentId, count);
    return count <= most;
  });
}

/**
 * Each as often as it weighs, in the order given, always the same: of five that weigh a fifth, the fifth is taken once. Together at most
 * `room`: when there is more, all weigh less by the same part, so that many lessons teach together and do not drown the corpus.
 */
export function repeated<W extends Pick<Weighed, 'weight'>>(all: readonly W[], room: number): W[] {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const part = total > room ? room / total : 1;
  let due = 0;
  return all.flatMap((each) => {
    // A little more than nothing, so that five fifths are one whatever binary fractions make of them.
    const before = Math.floor(due + 1e-9);
    due += each.weight * part;
    return Array.from({ length: Math.floor(due + 1e-9) - before }, () => each);
  });
}
