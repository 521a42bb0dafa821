/** Somebody who may be the one to fear, or may read, hear or answer: whoever is told of beside a route. */
const somebody =
  / (?:he|she|him|his|her|hers|hes|shes|hed|shed|hell|himself|herself|husbands?|hubbys?|wife|wifes|partners?|ex|exs|boyfriends?|girlfriends?|fiances?|fella|bloke|missus|in laws?|stepdad|stepfather|abuser|family|everyone|everybody|someone else|somebody else|anyone else|anybody else|other people|flatmates?|housemates?|lodgers?) /;

/** Somebody of the house, where they answer, read or hear. */
const kinNotice =
  / (?:they|theyre|mum|mam|dad|mother|father|brother|sister|uncle|son|daughter|kids?|children|someone|somebody|people) (?:(?:will|would|might|may|can|could|always|usually|often|sometimes|also|still|now|even|all|has|have|got|are) ){0,3}(?:answers?|picks?|listens?|listening|hears?|opens?|opening|reads?|reading|sees?|checks?|checking|logs?|looks?|finds?|gets?|got|takes?|took|shares?|knows?|notices?) /;

/** What makes a way unsafe, whatever else is said of it. */
const danger =
  / (?:unsafe|danger|dangers|dangerous|risk|risks|risky|risking|shares?|shared|sharing|joint|passwords?|passcodes?|pin|pincode|logins?|logs? in(?:to)?|logged in(?:to)?|kill|kills|killed|killing|murder|murdered|hurts?|harm|harmed|beat|beats|beaten|hits?|hack|hacks|hacked|hacking|spy|spies|spying|spyware|tracks?|tracked|tracking|tracker|monitors?|monitored|monitoring|watches|watched|watching|intercepts?|intercepted|bugged|recorded|stolen|scared|afraid|frightened|terrified|trouble) /;

/**
 * Whether a message, in plain words, says anything that speaks against a route beside the one that it names. Then nothing in it
 * is taken for safe, whoever "he" is: asked once too often is better than one text that is read by the wrong eyes (domain 4.2).
 */
export function isInDoubt(plain: string): boolean {
  return [somebody, kinNotice, danger].some((words) => words.test(plain));
}
