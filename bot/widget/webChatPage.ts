/** STUB */
export function registerWebChat(..._a: unknown[]): void {}
