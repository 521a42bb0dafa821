/** "When did you say it started?": one answer as it stands. */
export function answerAsKept(reference: string, line: string): string {
  return `This is what I have for ${reference}. ${line}\nIf that is not right, tell me.`;
}

/** "What must I do now?", while questions are asked. */
export const nothingToDoInIntake =
  'Only answer my questions, as far as you want to. Say “skip” to any of them. Your complaint is logged already.';

/** The same at the read-back. */
export const onlyToCheck =
  'Only check what I have written down. If it is right, say “yes”. If not, tell me what to change. Your complaint is logged already. After that we write to you.';

/** The same when everything is done. */
export const nothingToDo = 'You do not have to do anything now. The next step is ours.';
