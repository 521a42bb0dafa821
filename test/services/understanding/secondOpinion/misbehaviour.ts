import { answering, completion, type Manner } from './modelServer.ts';

/** The key that is sent, which some endpoints repeat. */
export const key = 'sk-not-for-anybodys-eyes';

/** A proper opinion, as an endpoint gives it. */
export const dissatisfied = { dissatisfied: true, label: 'complaint' };

/** Answers that are no opinion, each with what it is. */
export const misbehaviour: [string, Manner][] = [
  ['text instead of JSON', answering('Yes, they are dissatisfied.')],
  ['JSON with text around it', answering(`Sure! ${JSON.stringify(dissatisfied)}`)],
  ['JSON in a fence', answering(`\`\`\`json\n${JSON.stringify(dissatisfied)}\n\`\`\``)],
  ['JSON cut short', answering('{"dissatisfied": true, "label": "comp')],
  ['extra keys', answering({ ...dissatisfied, confidence: 1 })],
  ['a key too few', answering({ dissatisfied: true })],
  ['an unknown label', answering({ dissatisfied: true, label: 'rant' })],
  ['a word for a truth value', answering({ dissatisfied: 'true', label: 'complaint' })],
  ['a list', answering([dissatisfied])],
  ['null', answering('null')],
  ['the opinion without the completion', (_, response) => response.end(JSON.stringify(dissatisfied))],
  ['no choices', (_, response) => response.end('{"choices":[]}')],
  ['a refusal', (_, response) => response.end('{"choices":[{"message":{"content":null,"refusal":"no"}}]}')],
  ['HTML', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hi</h1>')],
  ['nothing', (_, response) => response.end()],
  ['500', (_, response) => response.writeHead(500).end(completion(JSON.stringify(dissatisfied)))],
  ['429', (_, response) => response.writeHead(429, { 'retry-after': '1' }).end('{"error":{}}')],
  ['401', (_, response) => response.writeHead(401).end(`{"error":"wrong key ${key}"}`)],
  ['204', (_, response) => response.writeHead(204).end()],
  ['a broken connection', (_, response) => response.socket?.destroy()],
  [
    'half an answer',
    (_, response) => {
      response.writeHead(200, { 'content-length': '500' }).write('{"choices":[');
      setImmediate(() => response.socket?.destroy());
    },
  ],
  [
    'bytes that are no text',
    (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28, 0x7b])),
  ],
  [
    'a body that claims to be packed',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  ],
];
