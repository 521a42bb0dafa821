/** Short answers to every question but the one for a safe way to be reached. */
export const rest = {
  where: 'skip',
  since: 'skip',
  contacts: 'twice',
  effect: 'skip',
  outcome: 'change the lock',
  name: 'Mina',
  home: '14 Elm Road',
  adjustments: 'no',
};
