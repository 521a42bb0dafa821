import type { Features } from '../model/features.ts';

/** Ids are counted in so many cells; two that meet in one are rare, and then only count as common. */
const cells = 2 ** 26;

/** Gives the part of a message's features that occurs in more than one of `all` messages. */
export function commonFeatures(all: readonly Features[]): (features: Features) => Features {
  const counts = new Uint8Array(cells);
  const cellOf = (id: number): number => id & (cells - 1);
  for (const { ids } of all) {
    for (const cell of new Set(Array.from(ids, cellOf))) {
      const count = counts[cell] ?? 0;
      if (count < 2) counts[cell] = count + 1;
    }
  }
  return ({ ids, values }) => {
    const places = [...ids.keys()].filter((place) => (counts[cellOf(ids[place] ?? 0)] ?? 0) > 1);
    return {
      ids: Uint32Array.from(places, (place) => ids[place] ?? 0),
      values: Float32Array.from(places, (place) => values[place] ?? 0),
    };
  };
}
