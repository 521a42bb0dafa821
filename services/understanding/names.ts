/** Words that nobody is called, though they stand where a name may stand: "my name is wrong", "change something". */
const neverInNames = new Set(
  (
    'is isnt it its was wasnt were are am be been i im you your my me we us our he she they them his her their this that these those to ' +
    'and or but if so then than not dont do does did didnt cant wont no yes yeah nope ok okay please thanks wait stop first tell say said saying says ' +
    'ask asking asked want wanted need needs know told give gave get got go going have has had put make change changed changing something someone ' +
    'somebody anything anyone nothing nobody everything everyone wrong right correct secret private confidential anonymous actually really just ' +
    'only still again already maybe perhaps sorry forget forgot skip why what who how when where which husband wife mum mother dad father ' +
    'daughter sister brother neighbour called name names number phone email address flat house here there about with without from for of in on at ' +
    'kitchen bathroom bedroom boiler leak mould damp repair complaint today yesterday tomorrow monday tuesday wednesday thursday friday saturday ' +
    'sunday week month year ago since unsafe scared afraid cold ill sick tired hello hi because can could would should thing ' +
    'fix mend repair replace sort clean send pay come stop bloody damn fucking flipping'
  ).split(' '),
);

const nameWord = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** Most words that a name has, its title counted: "Mrs Ana Maria de Souza". */
const mostWords = 5;

/** Whether nobody is called so. */
export function isNoName(word: string): boolean {
  return neverInNames.has(word.toLowerCase().replace(/['’.,]/g, ''));
}

/** Whether a short message can be a name as it stands: a few words of letters alone, none of which tells or asks anything. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= mostWords && words.every((word) => nameWord.test(word) && !isNoName(word));
}

const given = new Set(
  (
    'jo joe john jane jean jack jim james jamie janet joan julie karen kevin kate katie kelly ken keith laura leanne lee linda lisa liz louise lucy ' +
    'luke margaret maria marie martin mary matt matthew maureen michael michelle mike mohammed muhammad nadia natalie neil nick nicola nigel oliver ' +
    'olivia omar pam pat patricia paul paula pauline peter phil priya rachel ray rebecca richard rita rob robert ruth ryan sally sam samantha sandra ' +
    'sarah sean shamima sharon sheila simon sofia sophie stephen steve sue susan tariq teresa terry thomas tim tom tony tracey tracy valerie victoria ' +
    'wendy yusuf zainab zoe abdi ade agnes ahmed aisha alan alex ali alice amina amy andrew andy angela ann anna anne anthony barbara barry ben bernard ' +
    'beth betty bob brenda brian carol caroline catherine cathy charlie chloe chris christine claire colin craig daniel danny darren dave david dawn ' +
    'deborah debbie denise derek des diane donna doris dorothy doug ed eileen elaine elizabeth ellie emily emma eric fatima fiona frank gary gemma ' +
    'geoff george gill gillian gordon graham hannah harry hassan heather helen ian irene ivan'
  ).split(' '),
);

/** "Jo", "Brenda Tully": no more than a name, where something else was asked. Sure only of names that many people have. */
export function isBareName(text: string): boolean {
  const [first = '', ...others] = text
    .trim()
    .replace(/[.!]+$/, '')
    .split(/\s+/);
  return (
    given.has(first.toLowerCase()) && others.length <= 2 && others.every((word) => /^\p{Lu}/u.test(word))
  );
}
