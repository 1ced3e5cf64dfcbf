import { expect, it } from 'vitest';
import { studyIds } from '../src/study-ids.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('finds the ids with their names, whatever else is wrong', () => {
  const text = 'frob: 1\nmunicipalities:\n  frosta: { name: Frosta, population: many }\n  levanger: {}\n  verdal:\nservices: { ict: { name: 3 } }\n';
  expect(studyIds('study.yaml', bytes(text), 'municipalities')).toEqual([
    { id: 'frosta', name: 'Frosta' },
    { id: 'levanger', name: undefined },
    { id: 'verdal', name: undefined },
  ]);
  expect(studyIds('study.yaml', bytes(text), 'services')).toEqual([{ id: 'ict', name: undefined }]);
});

it('finds what is merged in too', () => {
  const text = 'base: &base { ict: { name: IKT } }\nservices: { <<: *base, payroll: {} }\n';
  expect(studyIds('study.yaml', bytes(text), 'services').map(({ id }) => id).toSorted()).toEqual(['ict', 'payroll']);
});

it.each(['', 'municipalities: [', '- frosta\n', 'municipalities: frosta\n', '\u0000'])('finds none in %j', (text) => {
  expect(studyIds('study.yaml', bytes(text), 'municipalities')).toEqual([]);
});
