import { HeardError } from '../../services/errors.ts';

/** A place in what a client has seen: the log, and beside it what was said while the store was down. */
export interface Place {
  /** The last log position seen; 0 for none. */
  position: number;
  /** The last passing activity seen by a polling client (see passing.ts); 0 for none. */
  passing: number;
}

const shape = /^(\d{1,15})(?:\.(\d{1,15}))?$/;

/**
 * Reads a watermark. None, empty, `-` and `0` mean from the start: directlinejs sends an empty one until it has
 * received something, and "only what is new" would lose what was said meanwhile. Throws INPUT for anything not ours.
 */
export function readWatermark(text: string | null | undefined): Place {
  if (text === null || text === undefined || text === '' || text === '-') return { position: 0, passing: 0 };
  const match = shape.exec(text);
  if (match === null) throw new HeardError('INPUT', 'A watermark is not one of ours');
  return { position: Number(match[1]), passing: Number(match[2] ?? 0) };
}

/** Writes a watermark: the log position, and after a point the passing place where there is one. */
export function writeWatermark(place: Place): string {
  return place.passing === 0 ? String(place.position) : `${place.position}.${place.passing}`;
}
