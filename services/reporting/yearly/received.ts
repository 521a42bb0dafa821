import { type ClockName, type Complaint, channels, delayReasons } from '../../complaints/complaint.ts';
import { furthestExtension } from '../../complaints/dates/clocks.ts';
import { refusalGrounds } from '../../complaints/outside/events.ts';
import { categoryNames } from '../../understanding/understanding.ts';
import { type Basis, type Breakdown, counted } from './breakdown.ts';
import type { Counted } from './counted.ts';
import { acknowledgementFates, answerFates, byCode, byPromise, fateOf } from './onTime.ts';
import { isIn, monthsOf } from './period.ts';

type Decided = 'stageOne' | 'stageTwo';

const basisOf: Record<ClockName, Basis> = {
  acknowledge: 'received',
  stageOne: 'received',
  reviewAcknowledge: 'reviewAsked',
  stageTwo: 'reviewAsked',
};

/** The complaints made in the period: by the day on which dissatisfaction was first expressed (Code 6.2). */
export function receivedIn({ complaints, period }: Counted): Complaint[] {
  return complaints.filter(({ receivedOn }) => isIn(period, receivedOn));
}

/** Those of which a review was asked for in the period. */
export function reviewsIn({ complaints, period }: Counted): Complaint[] {
  return complaints.filter(({ anchors }) => {
    const on = anchors.reviewRequested;
    return on !== undefined && isIn(period, on);
  });
}

/** On which ground it was refused, where it stands refused. */
function ground({ refusal }: Complaint): string {
  return refusal?.ground ?? '';
}

/**
 * What became of a step of these complaints. Those for which it was done are broken down by whether that was in time, by what the
 * resident was promised and by the Code; refused ones by their ground.
 */
function stepBreakdown(ones: Complaint[], clock: ClockName, { landlord, asOf }: Counted): Breakdown {
  const basis = basisOf[clock];
  const isAnswer = clock === 'stageOne' || clock === 'stageTwo';
  return counted(ones, {
    key: `${clock}Step`,
    basis,
    keys: isAnswer ? answerFates : acknowledgementFates,
    keyOf: (one) => {
      const fate = fateOf(one, clock, asOf);
      const isOver = fate === 'withdrawn' || fate === 'refused';
      return isOver && !isAnswer ? 'ended' : fate;
    },
    parts: (fate, own) => {
      if (fate === 'refused' && isAnswer) {
        return [counted(own, { key: 'grounds', basis, keys: refusalGrounds, keyOf: ground })];
      }
      if (fate !== 'done') return [];
      const inTime = ['inTime', 'late'] as const;
      const codeKeys = own.some((one) => byCode(one, clock, landlord) === 'unknown') ? ['unknown'] : [];
      return [
        counted(own, { key: 'byPromise', basis, keys: inTime, keyOf: (one) => byPromise(one, clock) }),
        counted(own, {
          key: 'byCode',
          basis,
          keys: [...inTime, ...codeKeys],
          keyOf: (one) => byCode(one, clock, landlord),
        }),
      ];
    },
  });
}

/** Why the answer was put off, as it was said first; old records and some people name no kind. */
function firstReason({ history }: Complaint, clock: Decided): string {
  const first = history.find((event) => event.type === 'Extended' && event.clock === clock);
  return first?.type === 'Extended' ? (first.because ?? 'notSaid') : 'notSaid';
}

function isExtended({ extensions }: Complaint, clock: Decided): boolean {
  return extensions.some((each) => each.clock === clock);
}

/** Whether any extension needed a good reason beside its reasons, because it went beyond the longest one (Code 6.4, 6.15). */
function length({ history }: Complaint, clock: Decided): string {
  const long = history.some(
    (event) => event.type === 'Extended' && event.clock === clock && event.goodReason !== null,
  );
  return long ? 'beyondCap' : 'withinCap';
}

function extensions(ones: Complaint[], clock: Decided): Breakdown {
  const basis = basisOf[clock];
  return counted(ones, {
    key: `${clock}Extended`,
    basis,
    keys: ['extended', 'notExtended'],
    keyOf: (one) => (isExtended(one, clock) ? 'extended' : 'notExtended'),
    parts: (line, own) =>
      line === 'notExtended'
        ? []
        : [
            counted(own, {
              key: 'reasons',
              basis,
              keys: [...delayReasons, 'notSaid'],
              keyOf: (one) => firstReason(one, clock),
            }),
            counted(own, {
              key: 'length',
              basis,
              keys: ['withinCap', 'beyondCap'],
              keyOf: (one) => length(one, clock),
            }),
          ],
  });
}

function categories(ones: Complaint[], basis: Basis): Breakdown {
  return counted(ones, {
    key: 'category',
    basis,
    keys: [...categoryNames, 'notSaid'],
    keyOf: ({ category }) => category ?? 'notSaid',
  });
}

/** Whether anything was to be changed about how the resident is dealt with (Code 5.10): as they told it, or on the register. */
function hasNeed({ details, adjustments }: Complaint): boolean {
  return (
    adjustments.length > 0 || (details.adjustments !== undefined && details.adjustments.none === undefined)
  );
}

function isTogether({ group, membership }: Complaint): boolean {
  return group || (membership !== null && membership.consent !== null && membership.left === null);
}

/** Volumes and timeliness of the complaints made in the period, at stage 1. */
export function stageOneFigures(all: Counted): Breakdown[] {
  const ones = receivedIn(all);
  const basis = 'received';
  const yesNo = (key: string, has: (one: Complaint) => boolean) =>
    counted(ones, { key, basis, keys: ['yes', 'no'], keyOf: (one) => (has(one) ? 'yes' : 'no') });
  return [
    counted(ones, {
      key: 'month',
      basis,
      keys: monthsOf(all.period),
      keyOf: ({ receivedOn }) => receivedOn.slice(0, 7),
    }),
    counted(ones, { key: 'channel', basis, keys: channels, keyOf: ({ channel }) => channel }),
    categories(ones, basis),
    stepBreakdown(ones, 'acknowledge', all),
    stepBreakdown(ones, 'stageOne', all),
    extensions(ones, 'stageOne'),
    yesNo('needs', hasNeed),
    yesNo('groups', isTogether),
    yesNo('representatives', ({ onBehalfOf }) => onBehalfOf !== null),
  ];
}

/** Volumes and timeliness of the reviews that were asked for in the period. */
export function stageTwoFigures(all: Counted): Breakdown[] {
  const ones = reviewsIn(all);
  return [
    categories(ones, 'reviewAsked'),
    stepBreakdown(ones, 'reviewAcknowledge', all),
    stepBreakdown(ones, 'stageTwo', all),
    extensions(ones, 'stageTwo'),
  ];
}

/** How many working days an extension may add by itself at this landlord, for the words beside the figure. */
export function capDays({ landlord, period }: Pick<Counted, 'landlord' | 'period'>, clock: Decided): number {
  return furthestExtension({ landlord, clock, dueOn: period.from }).days;
}
