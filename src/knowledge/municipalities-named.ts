import { findMunicipality, successorsOf } from './find-municipality.ts';
import { jurisdictions } from './jurisdiction.ts';
import type { Municipality } from './municipality-register.ts';

/** The municipalities of today, in any country, that a name stands for or has stood for; none where no register has it. */
export function municipalitiesNamed(name: string): readonly Municipality[] {
  return jurisdictions.flatMap((jurisdiction) => {
    const match = findMunicipality(jurisdiction, name);
    switch (match?.kind) {
      case undefined:
        return [];
      case 'one':
        return [match.municipality, ...match.namesakes.flatMap(successorsOf)];
      case 'several':
        return match.municipalities;
      case 'split':
        return match.successors;
    }
  });
}
