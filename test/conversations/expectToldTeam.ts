import assert from 'node:assert/strict';
import type { CaseService } from '../../services/complaints/caseService.ts';

/** Checks what the team was told of each complaint: answers to their questions first, then what was said to their offers. */
export async function expectToldTeam(
  cases: CaseService,
  references: string[],
  expected: string[][],
): Promise<void> {
  const told: (string | null)[][] = [];
  for (const reference of references) {
    const complaint = await cases.find(reference);
    assert.ok(complaint, reference);
    const answers = complaint.clarifications.flatMap(({ answer }) => (answer === null ? [] : [answer.words]));
    const replies = complaint.offerReplies.map(({ words }) => words);
    told.push(await Promise.all([...answers, ...replies].map((id) => cases.openWords(complaint.id, id))));
  }
  const wanted = expected.map((each) =>
    each.map((said) => said.replace('{first reference}', references[0] ?? '')),
  );
  assert.deepEqual(told, wanted, 'what the team was told of each complaint');
}
