import assert from 'node:assert/strict';
import {
  allEmergencyNumbers,
  emergencyNumbers,
  safetyNumbers,
} from '../../../services/landlords/emergencyNumbers.ts';
import type { Nation } from '../../../services/landlords/landlord.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import type { SafetyKind } from '../../../services/understanding/understanding.ts';

const nations: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const kinds: SafetyKind[] = [
  'gas',
  'fire',
  'electric',
  'no_heating_risk',
  'water',
  'structure',
  'damp_health',
  'crisis',
  'abuse',
  'safeguarding',
  'threat',
  'homeless',
];
const belgrave = landlordById(loadLandlords(), 'belgrave');
const numbers = (kind: SafetyKind, nation: Nation, production = true) =>
  emergencyNumbers(kind, nation, production).map(({ number }) => number);

describe('the emergency numbers', () => {
  it('say where they come from and when that was checked', () => {
    for (const entry of allEmergencyNumbers) {
      assert.match(entry.checkedOn, /^\d{4}-\d\d-\d\d$/);
      if (entry.verified) assert.match(entry.source, /^https?:\/\//, entry.id);
    }
  });

  it('have an id each', () => {
    const ids = allEmergencyNumbers.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are there for every danger in every nation, in production too', () => {
    for (const nation of nations) {
      for (const kind of kinds) assert.ok(numbers(kind, nation).length > 0, `${kind} in ${nation}`);
    }
  });

  it('are only confirmed ones in production', () => {
    for (const nation of nations) {
      for (const kind of kinds) {
        assert.ok(
          emergencyNumbers(kind, nation, true).every(({ verified }) => verified),
          `${kind} in ${nation}`,
        );
      }
    }
  });

  it('stand in for each unconfirmed one by a confirmed one of the same nations', () => {
    for (const entry of allEmergencyNumbers.filter(({ verified }) => !verified)) {
      const instead = allEmergencyNumbers.filter(({ id }) => entry.instead?.includes(id));
      assert.ok(instead.length > 0, entry.id);
      for (const other of instead) {
        assert.ok(other.verified);
        assert.ok(entry.nations.every((nation) => other.nations.includes(nation)));
      }
    }
  });

  it('show an unconfirmed number outside production only', () => {
    assert.deepEqual(numbers('homeless', 'england', false), ['0808 800 4444']);
    assert.deepEqual(numbers('homeless', 'england', true), ['999']);
  });

  it('put the gas line before 999 and 999 first for a crisis', () => {
    assert.deepEqual(numbers('gas', 'england'), ['0800 111 999', '999']);
    assert.deepEqual(numbers('gas', 'northern-ireland'), ['0800 002 001', '999']);
    assert.equal(numbers('crisis', 'scotland')[0], '999');
  });

  it('send nobody in Northern Ireland to 111 or 105, which do not work there', () => {
    for (const kind of kinds) {
      assert.ok(
        !numbers(kind, 'northern-ireland').some((number) => number === '111' || number === '105'),
        kind,
      );
    }
  });
});

describe('the numbers for safety advice', () => {
  it('are those of the landlord and its nation', () => {
    assert.deepEqual(safetyNumbers(belgrave, true), {
      gas: '0800 111 999',
      mentalHealth: 'choose option 2',
      samaritans: '116 123',
      domesticAbuse: '0808 2000 247',
      children: '0800 1111',
      homeless: null,
      landlordEmergency: null,
      office: '0333 600 2500 or 0116 502 0888',
    });
    assert.equal(safetyNumbers(belgrave, false).homeless, '0808 800 4444');
  });

  it('name Lifeline in Northern Ireland, where 111 has no such service', () => {
    const there = { ...belgrave, nation: 'northern-ireland' as const };
    assert.match(safetyNumbers(there, true).mentalHealth, /Lifeline on 0808 808 8000/);
  });

  it('give the landlord’s own emergency line when it has told one', () => {
    const value = { number: '0116 496 0000', label: 'Emergency repairs' };
    const emergencyLine = { value, source: 'https://landlord.example', checkedOn: '2026-11-21' };
    assert.equal(safetyNumbers({ ...belgrave, emergencyLine }, true).landlordEmergency, '0116 496 0000');
  });
});
