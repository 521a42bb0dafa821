import { dateInFull } from '../dates.ts';
import { manners, replied, ways } from './manners.ts';
import { lines, sentences, type Told } from './told.ts';

function hearing({ status }: Told): string {
  const { review } = status.beside;
  if (review?.heard) {
    return `You told us your side on ${dateInFull(review.heard.on)}, ${manners[review.heard.manner]}.`;
  }
  if (!review?.hearing) return '';
  const { manners: offered, companion, on } = review.hearing;
  const { hearingReply } = review;
  return sentences(
    `On ${dateInFull(on)} we asked how you would like to tell the ${status.reviewBody} your side: ${ways(offered)}.`,
    companion ? 'You can bring somebody with you.' : '',
    hearingReply === null ? 'Tell me here which way you want.' : replied(hearingReply),
  );
}

function fairness({ status }: Told): string {
  const on = status.beside.review?.fairnessOn;
  return on
    ? `On ${dateInFull(on)} we checked if our answer at Stage 1 was fair. The final answer will tell you what we found.`
    : '';
}

/** How the resident is heard in a review, and that stage 1 was checked. Only while the review goes on. */
export function hearingInWords(told: Told): string {
  return told.status.clocks.length === 0 ? '' : lines(hearing(told), fairness(told));
}
