import { isBareName, isNoName, looksLikeName } from './names.ts';

const capital = "\\p{Lu}[\\p{L}'’-]{1,30}";
const fullOrTitled = `(?:(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )${capital}|${capital})(?: ${capital}){0,2}`;

/** "Mrs Okoro here", "Fatima Noor speaking". */
const isHere = new RegExp(`^(?:(?:hi|hello|hiya),? )?(${fullOrTitled}),? (?:here|speaking)\\b`, 'u');
/** "Hi its Lorraine again", "I'm Tariq, in number 8": a name and where it is from. */
const itsMe = new RegExp(
  `^(?:(?:[Hh]i|[Hh]ello|[Hh]iya|[Mm]orning),? )?(?:[Ii]t(?:['’]?s| is)|[Tt]his is|[Ii](?:['’]?m| am)) (${capital}),? (?=again\\b|(?:in|at|from|of) (?:number|no\\b|flat|block|\\d))`,
  'u',
);
/** "Regards Colin Baines", "thanks, Wendy Marsh": at the end. */
const signed = new RegExp(
  `(?:^|[\\s,.!])(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]incerely|[Ff]aithfully|[Bb]est wishes|[Ss]igned),?:? (${fullOrTitled})[\\s.!]*$`,
  'u',
);
/** "Jean Tully, 12 Harbour Court", "Ifeoma Eze flat 10", "Dev Patel 07700 900456": a name and how it is reached. */
const beforeHome = new RegExp(
  `^(${fullOrTitled})(?:\\.|,)? (?=(?:(?:[Ff]lat|[Aa]pt|[Uu]nit|[Nn]umber|[Nn]o\\.?) ?)?\\d|\\+44)`,
  'u',
);
/** Typed without capitals, and nothing beside it but a telephone number. */
const beforePhone = /^([a-z'’-]{2,20}(?: [a-z'’-]{2,20}){0,2}),? (?:\+44|0)[\d ().-]{8,18}$/u;
/** "Ms Lee. Same problem": a title and a name that stand alone. */
const titledAlone = new RegExp(`^((?:Mr|Mrs|Ms|Miss|Dr)\\.? ${capital})[.,]`, 'u');

const patterns = [isHere, itsMe, signed, beforeHome, titledAlone];

/** Words with a capital in front of a number that name no person: "Flat 3", "Block C flat 12", "March 12". */
const noPerson =
  /^(?:Flat|Block|Unit|Apartment|Apt|House|Number|No|Room|Top|Ground|First|Since|On|At|In|From|The|My|Our|We|Over|About|Nearly|For|Only|After|Just|Still|Call|Ring|Text|Phone|Mobile|Tel|Over|Under|Rang|Called|Waited|Reported|Rent|Bin|Bins|Lift|Job|Ref|Case|Complaint|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Polish|British|English|Irish|Welsh|Scottish|Somali)$/;

function isPerson(name: string): boolean {
  const words = name.split(' ');
  return looksLikeName(name) && !words.some((word) => noPerson.test(word) || isNoName(word));
}

/** Who writes, where a name stands as people put theirs: before "here", in the signature, before their home. Null: none. */
export function typedName(raw: string): string | null {
  const text = raw.trim();
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined && isPerson(name)) return name;
  }
  return withoutCapitals(text);
}

function withoutCapitals(text: string): string | null {
  const bare = beforePhone.exec(text)?.[1] ?? '';
  if (bare !== '' && looksLikeName(bare)) return bare;
  const here = /^([a-z]{2,20}),? here\b/.exec(text)?.[1] ?? '';
  return isBareName(here) ? here : null;
}
