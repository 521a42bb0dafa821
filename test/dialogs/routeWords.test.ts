import assert from 'node:assert/strict';
import { type RouteWords, routeWords } from '../../dialogs/routeWords.ts';

type Line = [says: string, expected: string];

/** `-phone +text watched`, in one line. */
function inShort({ safe, unsafe, watched }: RouteWords): string {
  return [
    ...unsafe.toSorted().map((route) => `-${route}`),
    ...safe.toSorted().map((route) => `+${route}`),
    ...(watched ? ['watched'] : []),
  ].join(' ');
}

const refusals: Line[] = [
  ['don’t ring me any more', '-phone'],
  ['Please do not ring me', '-phone'],
  ['dont phone me', '-phone'],
  ['dont ring or text me', '-phone -text'],
  ['Please don’t ring, text or write', '-phone -post -text'],
  ['no phone calls please', '-phone'],
  ['no letters', '-post'],
  ['stop texting me', '-text'],
  ['never email', '-email'],
  ['please stop sending letters', '-post'],
  ['I asked you not to ring me', '-phone'],
  ['not by post', '-post'],
  ['not by phone please', '-phone'],
  ['my email isnt safe', '-email'],
  ['my phone is not safe any more', '-notification -phone -text'],
  ['it is not safe to ring me', '-phone'],
  ['i dont want any letters coming here', '-post'],
  ['dont contact me', '-email -notification -phone -post -text -visit'],
  ['please dont send me anything', '-email -notification -phone -post -text -visit'],
  ['dont come round', '-visit'],
  ['please dont send anyone to knock', '-visit'],
  ['turn off the notifications please, no notifications', '-notification'],
  ['without ringing me', '-phone'],
  ['it isn’t safe to phone', '-phone'],
  ['you cannot ring me', '-phone'],
  ['i’d rather you didn’t ring', '-phone'],
  ['I can’t have letters coming here', '-post'],
  ['I never want calls', '-phone'],
  ['please don’t reply by email', '-email'],
  ['the officer must not ring me', '-phone'],
  ['tell the manager never ring me', '-phone'],
  ['texting is dangerous', '-text'],
  ['email is unsafe', '-email'],
  ['it’s dangerous to text me', '-text'],
];

const watchers: Line[] = [
  ['he reads my phone', 'watched'],
  ['My husband reads all my emails', 'watched'],
  ['she opens my letters', 'watched'],
  ['don’t ring, my husband answers', '-phone watched'],
  ['not by post, she opens it', '-post watched'],
  ['dont text me he will see it', '-text watched'],
  ['please dont ring the landline, his mum picks up', '-phone watched'],
  ['my ex got into my email', 'watched'],
  ['Please do not email me. He can read my emails.', '-email watched'],
  ['you can’t ring me he listens', '-phone watched'],
  ['he is always home so you can’t phone me', '-phone watched'],
  ['please don’t ring me, my husband answers', '-phone watched'],
  ['he’s got my email password', 'watched'],
  ['he logs into my email', 'watched'],
  ['he gets my texts on his ipad', 'watched'],
  ['he tracks my phone', 'watched'],
  ['he intercepts the letters', 'watched'],
];

const leave: Line[] = [
  ['it’s ok to text me now', '+text'],
  ['its ok to ring me', '+phone'],
  ['you can text me', '+text'],
  ['You can now ring me again', '+phone'],
  ['email is fine', '+email'],
  ['my phone is safe now', '+phone +text'],
  ['text only', '+text'],
  ['it is safe to write to me', '+post'],
  ['you can ring but dont text', '-text +phone'],
  ['dont ring me, you can text me', '-phone +text'],
  ['Text only, never email', '-email +text'],
  ['he doesnt see my emails, you can email me', '+email'],
  ['you can text me now, he has moved out', '+text'],
  ['You can text me now he’s moved out', '+text'],
  ['it’s ok to ring me now. My husband has left for good.', '+phone'],
  ['we have split up so texting is fine', '+text'],
  ['my ex doesnt live here any more, you can write to me', '+post'],
  ['you can text me now, he has died', '+text'],
  ['it’s ok to write to me, my husband passed away last month', '+post'],
  ['i dont mind if you text me, its fine to text', '+text'],
];

const nothing: Line[] = [
  ['they never ring me back', ''],
  ['you never email me back', ''],
  ['nobody rings me back', ''],
  ['no letter came', ''],
  ['I had no phone call from you', ''],
  ['she never opens my emails, that officer', ''],
  ['my daughter reads my letters to me', ''],
  ['is it safe to text me?', ''],
  ['can you text me?', ''],
  ['if it is safe to ring I will say', ''],
  ['I am not sure it is safe to text', ''],
  ['i dont know if texting is safe', ''],
  ['dont ring before ten', ''],
  ['don’t call me stupid', ''],
  ['dont call me Mrs Hughes', ''],
  ['it was safe to ring once', ''],
  ['my kitchen ceiling leaks when the man upstairs showers', ''],
  ['I rang you four times and nobody answers the phone', ''],
  ['you don’t answer the phone', ''],
  ['the intercom does not ring', ''],
  ['the alarm will not stop ringing', ''],
  ['they dont text when they are coming', ''],
  ['no heating and no hot water, I rang twice', ''],
  ['I can’t ring you', ''],
  ['you can’t ring anyone there', ''],
  ['they can’t ring me back apparently', ''],
  ['you can’t call me a liar', ''],
  ['why can’t you ring me', ''],
  ['You can text me but he reads them', ''],
  ['you can text me when he has moved out', ''],
  ['you can text me when he is dead', ''],
  ['you can text me, I wish he was dead but he reads them', ''],
  ['you can text me now, he has moved out and reads my texts', ''],
  ['you can text me, he moved out but he has a key', ''],
  ['you can text me, he has moved out of the bedroom', ''],
  ['you can text me, he has moved out, comes back at weekends', ''],
  ['it is ok to ring me, though my partner shares the phone', ''],
  ['they have got my email address', ''],
  ['The Complaints Officer never answers the phone to me, I have rung 5 times', ''],
  ['the repairs team don’t answer the phone', ''],
  ['your managers never ring me', ''],
  ['the complaints team never reply to my emails', ''],
  ['the director never rings me', ''],
  ['no calls returned', ''],
  ['your repairs line never picks up', ''],
  ['the caretaker never texts me when he is coming', ''],
  ['never answered my letters', ''],
];

const answers: Line[] = [
  ['text', '+text'],
  ['by post', '+post'],
  ['email me at jo@example.org', '+email'],
  ['Text only, to 07700 900461, between ten and two. Never email.', '-email +text'],
  ['ring my sister on 07700 900123', '+phone'],
  ['ring me at work, not at home', '+phone'],
  ['you can ring my mobile, he doesnt know about it', '+phone'],
  ['letters to my mums', '+post'],
  ['my phone is fine', '+phone +text'],
  ['text not ring', '-phone +text'],
  ['not the phone. email', '-notification -phone -text +email'],
  ['I don’t know', ''],
  ['skip', ''],
  ['none of them', ''],
  ['is email safe?', ''],
  ['I’m not sure, maybe text', ''],
  ['text me before three', '+text'],
  ['text me on 07700 900461, between ten and two please', '+text'],
  ['email only, to jo.smith@example.org.', '+email'],
];

/** Each names a route, and says in the same breath why it is not safe. */
const warnings: Line[] = [
  ['priya@example.org but he has got my email password', 'watched'],
  ['you can ring me but he answers', ''],
  ['I share a phone with my husband', ''],
  ['the email is shared with him', ''],
  ['my emails go to his laptop', ''],
  ['ringing me would get me killed', ''],
  ['texts come up on the telly', ''],
  ['my phone is broken', ''],
  ['text me, but it is risky', ''],
  ['either, he looks at everything', ''],
  ['text me on 07700 900999, my other half uses this phone as well', ''],
  ['texting is safe, flat mate borrows it', ''],
  ['you can ring me, my old man picks up though', ''],
  ['email is fine, the lad upstairs set it up for me', ''],
  ['you can text me at my mates who lives with his cousin', ''],
];

const asked = (lines: Line[], open: boolean): void => {
  for (const [says, expected] of lines) {
    it(`"${says}" says: ${expected || 'nothing of it'}`, () => {
      assert.equal(inShort(routeWords(says, open)), expected);
    });
  }
};

describe('a wish not to be reached in some way', () => asked(refusals, false));
describe('somebody who reads, hears or opens', () => asked(watchers, false));
describe('leave to be reached, given by itself', () => asked(leave, false));
describe('words that only sound like it', () => asked(nothing, false));
describe('the answer to "which way is safe?"', () => asked(answers, true));
describe('an answer that warns of the route that it names', () => asked(warnings, true));

describe('reading the ways to reach somebody', () => {
  it('takes nothing for safe that the same message refuses', () => {
    for (const [says] of [...refusals, ...watchers, ...leave, ...nothing, ...answers, ...warnings]) {
      for (const open of [false, true]) {
        const { safe, unsafe } = routeWords(says, open);
        assert.deepEqual(
          safe.filter((route) => unsafe.includes(route)),
          [],
        );
      }
    }
  });

  it('takes no refusal for leave, asked or not', () => {
    for (const [says] of [...refusals, ...watchers]) {
      for (const open of [false, true]) assert.deepEqual(routeWords(says, open).safe, []);
    }
  });
});
