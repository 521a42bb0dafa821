/** Something that the server stands on, and how to ask whether it answers. */
export interface Footing {
  /** What the operator knows it as: "The store". */
  name: string;
  /** Resolves when it answers; rejects when it does not. */
  asked(): Promise<unknown>;
}

/** How long an answer may take: a load balancer must not wait for a store that hangs. Milliseconds. */
const usualLimit = 2_000;

/** What does not answer, each in a plain sentence; none when all is well. Asked at the same time, so one limit bounds all. */
export async function whatIsAway(
  footings: readonly Footing[],
  limit: number = usualLimit,
): Promise<string[]> {
  const answers = await Promise.all(footings.map((footing) => answersWithin(footing, limit)));
  return footings.flatMap(({ name }, index) => (answers[index] ? [] : [`${name} does not answer.`]));
}

async function answersWithin(footing: Footing, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const answered = footing.asked().then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([answered, timeUp]);
  clearTimeout(timer);
  return isThere;
}
