/**
 * Something was done on a day, and nothing else says since when: that day is the beginning; what goes on since another day
 * goes before it. The day on which it was said, what was said, the beginning.
 */
export const deeds: [day: string, said: string, since: string][] = [
  [
    '2026-06-24',
    'On 12 May 2024 your contractors dropped a scaffold pole through my greenhouse.',
    '2024-05-12',
  ],
  [
    '2026-11-09',
    'I would like to complain about the roofers you sent on 2 November. They trod all over my beds.',
    '2026-11-02',
  ],
  [
    '2026-11-16',
    'On 4 November you refused his request for a transfer, and we disagree with that decision.',
    '2026-11-04',
  ],
  ['2026-06-11', 'It used to be a lift, until Monday 1 June. Five calls so far', '2026-06-01'],
  [
    '2026-10-27',
    'On 13 October your electrician knocked once, put a card through and drove off. He did the same on the 20th.',
    '2026-10-13',
  ],
  [
    '2026-05-26',
    'My grievance is with your surveyor, who on 19 May told me in my own sitting room to stop whingeing',
    '2026-05-19',
  ],
  [
    '2026-05-26',
    'My solicitor issued a claim against you in the county court on 5 May. This is about your surveyor, who on 19 May told me to stop whingeing',
    '2026-05-19',
  ],
  [
    '2026-10-20',
    'The joiner was supposed to come today and has not. he was a no show on 6 October too',
    '2026-10-06',
  ],
  [
    '2026-07-09',
    'The ceiling in my kitchen has been dripping since Saturday. I have told the office twice and the man promised to come back on Monday. He did not.',
    '2026-07-04',
  ],
  ['2026-07-09', 'The leak started up again on Tuesday, they said Friday', '2026-07-07'],
  ['2026-03-17', 'June in your office hung up on me on Monday', '2026-03-16'],
  ['2026-03-17', 'Your decorator was rude to my wife last Friday', '2026-03-13'],
  ['2026-03-17', 'the tilers left on Friday leaving us without a floor', '2026-03-13'],
  ['2026-03-17', 'nobody showed up yesterday', '2026-03-16'],
  [
    '2026-06-09',
    'You sent me a letter on 3 June telling me my complaint is closed. That is wrong.',
    '2026-06-03',
  ],
  ['2026-07-09', 'Your caretaker swore at my son on Sunday.', '2026-07-05'],
  ['2026-07-09', 'Your gardener cut down my roses on 1 July. I rang on the 2nd.', '2026-07-01'],
  [
    '2026-07-09',
    'They fined me on 1 July for a bag that was not mine. The panel meets on 20 July.',
    '2026-07-01',
  ],
  [
    '2026-07-09',
    'Your man shouted at me on Monday. The damp he came about has been there since 2 June.',
    '2026-06-02',
  ],
  ['2026-06-17', 'On 8 June your gardeners strimmed straight through my hosepipe.', '2026-06-08'],
  [
    '2026-06-17',
    'I want to make a complaint about the painter who came on 9 June. He left drips on the carpet.',
    '2026-06-09',
  ],
  ['2026-06-17', 'The lady at the desk was short with me on Tuesday.', '2026-06-16'],
  ['2026-06-17', 'It was a nice garden until 3 June.', '2026-06-03'],
  ['2026-06-17', 'Your letter of 4 June says I owe £80. I do not.', '2026-06-04'],
  [
    '2026-06-17',
    'On 5 June you turned down my application. My daughter starts school on 1 July.',
    '2026-06-05',
  ],
  ['2026-06-17', 'The shower has not worked since Sunday, your fitter swore at me on Monday', '2026-06-14'],
  ['2026-06-17', 'Two men came on 10 June and took my fence away.', '2026-06-10'],
  ['2026-06-17', 'My son was shoved by your warden on 11 June', '2026-06-11'],
  ['2026-06-17', 'on the 3rd your driver reversed into my car', '2026-06-03'],
];
