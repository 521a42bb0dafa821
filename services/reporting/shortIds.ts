/** Where an id (a UUID) can be cut: whole parts, so that it is read out and typed without counting. */
const cuts = [8, 13, 18, 23, 36];

/** How many characters of these ids tell them all apart. */
export function shortLength(ids: string[]): number {
  const all = new Set(ids).size;
  return cuts.find((cut) => new Set(ids.map((id) => id.slice(0, cut))).size === all) ?? 36;
}
