import type { Category, Outcome } from '../../../../services/understanding/understanding.ts';

/** How often the resident says that the landlord was told before this message. Null: told, but not how often. */
export const contactLines: [string, number | null][] = [
  ['I have rung four times about this', 4],
  ['rang you twice last week and once this morning', 3],
  ['three calls counting my wife’s', 3],
  ['I’ve phoned 6 times and sent two emails', 8],
  ['This is the third time I have reported it', 2],
  ['for the fourth time, the gate is broken', 3],
  ['I have told the caretaker once', 1],
  ['Emailed twice, no answer', 2],
  ['I’ve reported this half a dozen times', 6],
  ['we have complained about a dozen times', 12],
  ['nobody knows about it yet, I haven’t told anyone', 0],
  ['this is the first time I am reporting it', 0],
  ['I’ve not reported it before', 0],
  ['never told you about it till now', 0],
  ['I have rung dozens of times', null],
  ['countless emails sent', null],
  ['I keep ringing and ringing', null],
  ['reported a couple of times to the office', 2],
  ['It’s been reported five times by different people', 5],
  ['my husband called twice', 2],
  ['I chased it three times in June', 3],
  ['Logged it on the website 2x', 2],
  ['I wrote at least five letters', 5],
  ['7 phone calls later', 7],
  ['ive bin on the phone 3 times', 3],
  ['second time of asking', 1],
  ['I have been in touch on four occasions', 4],
  ['fifth email about this now', 4],
  ['told the housing officer twice to her face', 2],
  ['both times I rang I was cut off', 2],
];

/** No count of contacts in these. */
export const noContactLines: string[] = [
  'the plumber has been out three times',
  'he rang me twice to say he was lost',
  'your office called four times while I was at work',
  'it has broken down five times',
  'two of my neighbours have the same thing',
  'The bins were missed three weeks running',
  'I have two children',
  'you have written to me twice about the rent',
  'ring me once you know',
  'he called round once and left',
];

/** Appointments that nobody kept. */
export const missedLines: [string, number | null][] = [
  ['two appointments, neither came', 2],
  ['Third appointment this month and third no show', 3],
  ['nobody turned up for the appointment', 1],
  ['they missed two appointments', 2],
  ['I waited in all day and no one came', 1],
  ['The electrician never showed up', 1],
  ['I have taken three days off work and each time nobody turned up', 3],
  ['stood me up twice now', 2],
  ['plumber was due between 8 and 1 and never arrived', 1],
  ['missed appointment on Friday', 1],
  ['four missed visits', 4],
  ['No-one came on Tuesday and no-one came on the Thursday, both booked', 2],
  ['They didn’t turn up for the second time', 2],
  ['Is the appointment still on for Monday?', null],
  ['my appointment is at nine', null],
  ['the engineer came on time', null],
  ['sorry I missed your call', null],
];

/** What is asked for, and nothing that is only mentioned or refused. */
export const outcomeLines: [string, Outcome[]][] = [
  ['I just want it fixed', ['repair']],
  ['please send someone to mend the gate and say sorry', ['repair', 'apology']],
  ['I want an apology, I’m not after compensation', ['apology']],
  ['I would like an explanation of how this happened', ['explanation']],
  ['I want my £40 back', ['compensation']],
  ['I want my three days wages back', ['compensation']],
  ['I don’t want money, I want somebody to tell me why', ['explanation']],
  ['I think you should change the decision about my transfer', ['decision_changed']],
  ['I don’t want that officer dealing with my case again', ['staff_action']],
  ['I’d like you to make sure this never happens to anybody else', ['policy_change']],
  ['can someone ring me with a date', ['reassurance_update']],
  ['Keep me informed please', ['reassurance_update']],
  ['I expect a refund of the parking charge and a written apology', ['compensation', 'apology']],
  ['reimburse me for the two heaters I had to buy', ['compensation']],
  ['I’m looking for a rent reduction for the months without heating', ['compensation']],
  ['Someone should have a word with him about his manner', ['staff_action']],
  ['need the boiler replacing', ['repair']],
  ['It needs sorting once and for all', ['repair']],
  ['I want to be put back on the list where I was', ['decision_changed']],
  ['Please reconsider', ['decision_changed']],
  ['I would like staff to be trained in how to talk to deaf people', ['staff_action']],
  ['no apology needed, just get the leak stopped', ['repair']],
  ['The plumber was rude', []],
  ['he apologised but nothing changed', []],
  ['your compensation policy is on the website', []],
  ['they say it is fixed', []],
];

/** What it is about. */
export const categoryLines: [string, Category][] = [
  ['my kitchen window won’t shut', 'repairs'],
  ['black mould in the bedroom', 'damp_mould'],
  ['there is damp all up the outside wall', 'damp_mould'],
  ['no hot water and the boiler shows F28', 'heating_hot_water'],
  ['radiators are cold', 'heating_hot_water'],
  ['the ceiling drips when upstairs has a bath', 'leak'],
  ['water coming through the roof', 'leak'],
  ['the back gutter is overflowing down the wall', 'leak'],
  ['The lift is out again', 'communal_estate'],
  ['stairs have not been swept for a month', 'communal_estate'],
  ['bins overflowing and rats in the yard', 'communal_estate'],
  ['your housing officer was rude to me', 'staff_conduct'],
  ['The receptionist laughed at me', 'staff_conduct'],
  ['nothing is done about the noise next door at night', 'asb_handling'],
  ['The neighbours deal drugs on the landing and you ignore it', 'asb_handling'],
  ['my service charge has doubled', 'rent_service_charge'],
  ['I was charged rent twice in May', 'rent_service_charge'],
  ['I was turned down for a transfer', 'allocations_transfer'],
  ['we are still on band C of the waiting list', 'allocations_transfer'],
  ['my complaint was closed without a reply', 'complaint_handling'],
  ['the stage 1 answer ignored half of what I wrote', 'complaint_handling'],
  ['nobody answers my emails', 'communication'],
  ['I can never get through on the phone', 'communication'],
  ['the contractor left a mess', 'contractor'],
  ['Your builders broke my fence', 'contractor'],
  ['someone parks in my bay', 'parking'],
  ['I got a parking ticket in my own space', 'parking'],
  ['the new windows programme has been put off again', 'planned_works'],
  ['scaffolding for the roof renewal has been up since May', 'planned_works'],
];

/** Places that are named, in the resident's own words. */
export const placeLines: [string, string | null][] = [
  ['the back gutter is leaking', 'back gutter'],
  ['there is mould in my daughter’s bedroom', 'my daughter’s bedroom'],
  ['the lift in block C is out', 'the lift in block C'],
  ['It’s on the second floor landing', 'second floor landing'],
  ['Water is coming into the kitchen', 'the kitchen'],
  ['the car park behind Elm House is pitch dark', 'the car park behind Elm House'],
  ['outside number 9 there is a broken lamp', 'number 9'],
  ['bin store smells', 'bin store'],
  ['something is dripping inside the hall cupboard', 'hall cupboard'],
  ['there are mice in my meter cupboard', 'meter cupboard'],
  ['the communal stairs are filthy', 'communal stairs'],
  ['I am just fed up', null],
  ['your officer was rude on the phone', null],
];

/** Who the resident writes for. */
export const behalfLines: [string, string | null][] = [
  ['I am writing on behalf of my mum', 'my mum'],
  ['my nan’s heating is off and she can’t use the internet', 'my nan'],
  ['I’m writing for my neighbour Mr Okafor at number 6', 'my neighbour Mr Okafor'],
  ['I’m her daughter and she is too upset to write', 'her daughter'],
  ['My mother-in-law has been waiting for a rail since June', 'My mother-in-law'],
  ['I am a support worker for one of your tenants', 'one of your tenants'],
  ['my kids are cold', null],
  ['my wife rang you', null],
  ['my neighbour is noisy', null],
  ['my son has asthma', null],
];

/** Whether several residents speak. */
export const groupLines: [string, boolean][] = [
  ['All of us on the second floor are fed up', true],
  ['we’ve all reported it', true],
  ['I speak for the whole block', true],
  ['six of the neighbours have signed this', true],
  ['my neighbours and I would like an answer', true],
  ['We are eleven households', true],
  ['we have had no heating, me and the kids', false],
  ['all of my radiators are cold', false],
];

/** What a resident needs from the landlord in order to be dealt with fairly. */
export const adjustmentLines: [string, string | null][] = [
  ['please call only woman', 'call only woman'],
  ['can i have it in polish please', 'in polish please'],
  ['I do not speak English', 'do not speak English'],
  ['text only please, I am deaf', 'text only'],
  ['I need large print', 'large print'],
  ['I’m dyslexic so please keep it short', 'dyslexic'],
  ['can I have a Somali interpreter', 'Somali interpreter'],
  ['please don’t ring before ten, I work nights', 'don’t ring before ten'],
  ['I use BSL', 'BSL'],
  ['Write to me, I can’t do phone calls because of anxiety', 'can’t do phone calls'],
  ['give me time to get to the door, I walk with a frame', 'time to get to the door'],
  ['Please use email only', 'email only'],
  ['my eyesight is macular so nothing small', 'macular'],
  ['the door is stuck', null],
  ['I rang in large numbers', null],
];

/** Who is at greater risk. */
export const riskLines: [string, string | null][] = [
  ['there is a baby of four months here', 'baby of four months'],
  ['my mum is 84', 'my mum is 84'],
  ['I have COPD and use oxygen', 'COPD'],
  ['my son has asthma', 'my son has asthma'],
  ['I’m pregnant', 'pregnant'],
  ['she is in a wheelchair', 'wheelchair'],
  ['we moved in 84 days ago', null],
  ['my husband is at work', null],
];

/** What it does to people. */
export const effectLines: [string, string | null][] = [
  ['The heating is off. The kids do their homework in their coats.', 'homework in their coats'],
  ['I can’t sleep for the noise', 'can’t sleep'],
  ['I’ve had to take unpaid leave to wait in', 'unpaid leave'],
  ['It is making me ill', 'making me ill'],
  ['we can’t use the kitchen at all', 'can’t use the kitchen'],
  ['we are all sleeping in one room', 'sleeping in one room'],
  ['My mother fell on the dark stairs last night', 'fell on the dark stairs'],
  ['it is costing us a fortune in electric', 'costing us a fortune'],
  ['the damp ruined my sofa and two coats', 'ruined my sofa'],
  ['the lift is broken', null],
  ['please send someone', null],
];
