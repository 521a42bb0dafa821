/** A share of a hundred with one decimal, as people read it. Null: one of both is hidden, or there is nothing to share. */
export function percent(count: number | null, of: number | null): string | null {
  if (count === null || of === null || of === 0) return null;
  return ((count * 100) / of).toFixed(1);
}

/** A number with a comma at each thousand. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
