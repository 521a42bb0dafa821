import { dayAfter } from '../calendar/days.ts';
import { instantOfLondon, type LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { nameDemoStaff } from './demoStaff.ts';
import { LivedCase } from './livedCase.ts';
import { demoResident } from './mark.ts';
import { happensBeside } from './matters.ts';
import { livesAsGroup, livesOn, livesTogether } from './wholeLife.ts';

/** What a demo is seeded into, and how much of it. */
export interface DemoSeed {
  inUnitOfWork: <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;
  /** Which of them, in this order; the first has a few cases more. */
  landlords: readonly Landlord[];
  /** The first day on which a complaint can come, and the last on which anything happens. */
  from: LocalDate;
  until: LocalDate;
  /** How many complaints in all. */
  cases: number;
}

/** Members of each group, and every how many cases there is a group or two that belong together. */
const groupSize = 4;
const everyGroup = 90;
const everyPair = 45;
/** Matters beside complaints for a hundred complaints. */
const besideForHundred = 60;

function daysFrom(from: LocalDate, until: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= until; day = dayAfter(day)) days.push(day);
  return days;
}

/** More in the cold months, as in life; fewer at weekends. */
function dayOfYear(chance: Chance, days: readonly LocalDate[]): LocalDate {
  const [one, other] = [chance.pick(days), chance.pick(days)];
  const isCold = (day: LocalDate) => ['11', '12', '01', '02'].includes(day.slice(5, 7));
  return isCold(one) || !chance.happens(30) ? one : other;
}

/** How many cases the next story of a landlord makes. */
function sizeAt(number: number, left: number): number {
  if (number % everyGroup === 7 && left > groupSize) return 1 + groupSize;
  return number % everyPair === 3 && left > 1 ? 2 : 1;
}

/** The stories of one landlord, each in a unit of work of its own. */
async function seedLandlord(seed: DemoSeed, landlord: Landlord, cases: number): Promise<void> {
  const { inUnitOfWork, from, until } = seed;
  const days = daysFrom(from, until);
  await inUnitOfWork((work) => nameDemoStaff(work, landlord, instantOfLondon(`${from}T08:30`)));
  const living = (work: UnitOfWork, number: number, size: number) => {
    const chance = chanceFrom(`${landlord.id} ${number}`);
    const day = dayOfYear(chance, days);
    return Array.from({ length: size }, (_, at) => {
      const residentId = demoResident(landlord.id, size === 2 ? number : number + at);
      return new LivedCase({ work, landlord, chance, residentId, until }, day);
    });
  };
  for (let number = 1; number <= cases; ) {
    const first = number;
    const size = sizeAt(number, cases - number);
    await inUnitOfWork((work) => live(living(work, first, size)));
    number += size;
  }
  const beside = Math.round((cases * besideForHundred) / 100);
  for (let number = cases + 1; number <= cases + beside; number += 1) {
    await inUnitOfWork(async (work) => {
      const [lived] = living(work, number, 1);
      if (lived !== undefined) await happensBeside(lived);
    });
  }
}

async function live([lived, ...others]: LivedCase[]): Promise<void> {
  if (lived === undefined) return;
  const [second] = others;
  if (second === undefined) return livesOn(lived);
  return others.length === 1 ? livesTogether(lived, second) : livesAsGroup(lived, others);
}

/**
 * A believable year of these landlords, through the real services by a moving clock: the same arguments give the same year, but for
 * the ids under which words are sealed. The caller has marked the store (mark.ts).
 */
export async function seedDemo(seed: DemoSeed): Promise<void> {
  const { landlords, cases } = seed;
  let left = cases;
  for (const [at, landlord] of landlords.entries()) {
    const share = at === landlords.length - 1 ? left : Math.round((left * 1.12) / (landlords.length - at));
    const own = Math.min(left, landlords.length === 1 ? left : share);
    left -= own;
    await seedLandlord(seed, landlord, own);
  }
}
