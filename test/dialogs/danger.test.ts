import assert from 'node:assert/strict';
import { safetyAnswers } from '../../dialogs/danger.ts';
import { screenSafety } from '../../services/understanding/safety.ts';
import { landlordCalled } from '../support/serviceAt.ts';

const answersTo = (text: string) =>
  safetyAnswers(landlordCalled('belgrave'), screenSafety(text), { production: false });

describe('Advice in danger', () => {
  it('tells of a kicked-in door who may come in, and nothing of what may fall', () => {
    const answers = answersTo('my front door was kicked in and it wont lock');
    assert.deepEqual(
      answers.map(({ more }) => more?.safety),
      ['threat', 'structure'],
    );
    for (const { text } of answers) assert.doesNotMatch(text, /\bfall\b/);
    assert.match(answers[1]?.text ?? '', /ring 999.*\n?.*cannot be locked/s);
  });

  it('still says to keep away from what may fall', () => {
    const [answer] = answersTo('a big piece of the kitchen ceiling fell down and nearly hit my son');
    assert.equal(answer?.more?.safety, 'structure');
    assert.match(answer.text, /may fall/);
  });

  it('says plainly that nobody is watching where that is known, and that nobody knows where it is not', () => {
    const landlord = landlordCalled('belgrave');
    const findings = screenSafety('I can smell gas in the hall');
    const told = (nobodyIsThere: boolean) =>
      safetyAnswers(landlord, findings, { production: true, nobodyIsThere })[0]?.text ?? '';
    assert.match(told(true), /Nobody at Belgrave is watching now.*ring 999/s);
    assert.match(told(true), /I do not have a number for them outside office hours/);
    assert.doesNotMatch(told(true), /cannot tell whether anyone is looking/);
    assert.match(told(false), /cannot tell whether anyone is looking/);
  });
});
