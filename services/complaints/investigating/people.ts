/** Whether two ids name one member of staff: people write `D.Cole` and `d.cole`. */
export function isSamePerson(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
