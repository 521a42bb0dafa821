/** Why something is refused to staff because of who may deal with a complaint. */
export const refusedToStaff = {
  mayNotReview: (people: string[]) =>
    `The complaint is or may be about ${people.join(', ')}, or they are on the roster of another landlord: appoint somebody else who is on the roster.`,
  mayNotDecide: (person: string) =>
    `The complaint is or may be about ${person}: somebody else who is on the roster decides it.`,
  nobodyLeft: (from: string) =>
    `${from} may not deal with this complaint, and nobody else on the roster can. Name somebody: staff set <id> --roles deputy`,
};
