/** Goes on with the questions where they stopped. */
export function resumed(reference: string): string {
  return `We go on with your complaint ${reference}.`;
}

/** Everything was asked and confirmed. */
export function nothingLeft(reference: string): string {
  return `I have asked everything about your complaint ${reference}, and you said that it is right. If you want to add something, say “I want to add something”.`;
}

/** The bare wish to add something. */
export function whatToAdd(reference: string): string {
  return `What would you like to add to ${reference}? Your next message goes to the team in your own words.`;
}

/** Another complaint was told in the middle of the first. */
export function anotherKept(reference: string): string {
  return `I have kept that as another matter. Let us finish ${reference} first. After that I will ask you whether to log the other one, with what you told me.`;
}

/** "Nothing, after all". */
export const nothingAdded = 'That is fine. I have added nothing.';

/** Two rounds of "which part?" without an answer that could be used: a person, and nothing lost. */
export function changeLeft(reference: string, contact: string, hours: string): string {
  return `Sorry, I still did not understand what to change. I have kept your words with complaint ${reference}, and the team can see them. A person can put it right with you. ${contact} ${hours}`;
}
