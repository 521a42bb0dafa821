/** Who is to review in whose place, without a reason yet. */
export interface DeputyWhy {
  person: string;
  /** What the procedure calls whoever reviews. */
  title: string;
  /** Who that is on the roster. */
  ids: string[];
  /** The reasons that there can be. */
  reasons: readonly string[];
}

/** Why something is refused to staff because of who may deal with a complaint. */
export const refusedToStaff = {
  mayNotReview: (people: string[]) =>
    `The complaint is or may be about ${people.join(', ')}, or they are on the roster of another landlord: appoint somebody else who is on the roster.`,
  deputyWhy: ({ person, title, ids, reasons }: DeputyWhy) =>
    `By the procedure the ${title} reviews (${ids.join(', ')}). To appoint ${person} in their place, say why: --deputy-because ${reasons.join('|')}`,
  mayNotDecide: (person: string) =>
    `The complaint is or may be about ${person}: somebody else who is on the roster decides it.`,
  nobodyLeft: (from: string) =>
    `${from} may not deal with this complaint, and nobody else on the roster can. Name somebody: staff set <id> --roles deputy`,
};
