import { findService } from '../knowledge/find-service.ts';
import { listFactors } from '../knowledge/list-factors.ts';
import type { KnownNames, Named } from '../sources/known-names.ts';
import { builtInCriteria } from '../study/built-in-criteria.ts';
import type { Municipality, Study } from '../study/study.ts';
import { languages } from '../texts/language.ts';
import { reportTexts } from '../texts/report-catalogue.ts';
import { scoredCriteria } from './criteria-topic.ts';

/** What answers to a study can be about, by every name that each goes by: its id, its own title, and the built-in ones in every language. */
export function namesOfStudy(study: Study): KnownNames {
  const { municipalities, services, criteria, readiness, sources } = study;
  const weighed = criteria.size > 0 ? [...criteria.keys()] : builtInCriteria;
  const factors = listFactors().map(({ id, title }): Named => ({ id, names: Object.values(title) }));
  const own = [...readiness.keys()].filter((id) => factors.every((factor) => factor.id !== id));
  return {
    municipalities: [...municipalities].map(([id, municipality]) => ({ id, names: namesOfMunicipality(municipality) })),
    services: [...services].map(([id, { title, catalogue, participants }]) => {
      const inCatalogue = Object.values(findService(catalogue ?? id)?.title ?? {});
      return { id, names: title === undefined ? inCatalogue : [title, ...inCatalogue], participants };
    }),
    criteria: weighed.map((id) => namedCriterion(study, id)),
    scored: scoredCriteria(study).map((id) => namedCriterion(study, id)),
    factors: [...factors, ...own.map((id) => ({ id, names: [] }))],
    sources: [...sources].map(([id, { title }]) => ({ id, names: [title] })),
  };
}

/** Spreadsheets take the nought off the front of a number. */
function namesOfMunicipality({ name, code }: Municipality): readonly string[] {
  const named = [name, `${name} kommune`, `${name} kommun`, `${name} municipality`];
  return code === undefined ? named : [...named, code, code.replace(/^0+/, '')];
}

function namedCriterion({ criteria }: Study, id: string): Named {
  const title = criteria.get(id)?.title;
  const builtIn = builtInCriteria.find((each) => each === id);
  const titles = builtIn === undefined ? [] : languages.map((language) => reportTexts[language].priorities.criteria[builtIn]);
  const words = builtIn === undefined ? [] : shortWords[builtIn];
  return { id, names: [...(title === undefined ? [] : [title]), ...titles, ...words] };
}

/** What people write for short in Bokmål, Nynorsk and Swedish. */
const shortWords: Readonly<Record<(typeof builtInCriteria)[number], readonly string[]>> = {
  economy: ['økonomi', 'ekonomi'],
  quality: ['kvalitet'],
  resilience: ['robusthet', 'robustheit'],
  competence: ['kompetanse', 'kompetens'],
  democracy: ['demokrati'],
  development: ['utvikling', 'utveckling'],
};
