import assert from 'node:assert/strict';
import { answerAtTheDoor } from '../../bot/door.ts';
import { landlordCalled } from '../support/serviceAt.ts';

const said = (text?: string) => ({
  type: 'message',
  id: 'said-1',
  timestamp: '2026-03-17T10:05:00.000Z',
  ...(text === undefined ? {} : { text }),
});

describe('The door', () => {
  it('answers danger with the numbers to call, by rules alone', () => {
    const door = answerAtTheDoor(said('I can smell gas'));
    assert.equal(door.danger, true);
    const [answer, ...more] = door.answers(landlordCalled('belgrave'), true);
    assert.match(answer?.text ?? '', /0800 111 999/);
    assert.deepEqual(more, []);
  });

  it('says who answers, what is answered and when, under an id that is no other message’s', () => {
    const door = answerAtTheDoor(said('gas is leaking and the flat is on fire'));
    const answers = door.answers(landlordCalled('coop-homes'), true);
    assert.ok(answers.length >= 2);
    assert.equal(new Set(answers.map(({ id }) => id)).size, answers.length);
    for (const answer of answers) {
      assert.deepEqual(answer.from, {
        id: 'heard',
        name: landlordCalled('coop-homes').shortName,
        role: 'bot',
      });
      assert.equal(answer.replyToId, 'said-1');
      assert.equal(answer.timestamp, '2026-03-17T10:05:00.000Z');
      assert.match(String(answer.id), /said-1/);
    }
  });

  it('lets everything else pass', () => {
    for (const text of ['What are your opening hours?', '', '🙂🙂', undefined]) {
      const door = answerAtTheDoor(said(text));
      assert.equal(door.danger, false);
      assert.deepEqual(door.answers(landlordCalled('belgrave'), true), []);
    }
  });

  it('looks through ten thousand characters for the one sentence that matters', () => {
    const rant = 'You never listen and nothing is ever done. '.repeat(230);
    assert.equal(answerAtTheDoor(said(`${rant}I can smell gas. ${rant}`)).danger, true);
  });
});
