import type { Prior } from '../../src/knowledge/prior.ts';
import { traits } from '../../src/knowledge/trait.ts';
import { builtInCriteria, economyCriterion } from '../../src/study/built-in-criteria.ts';
import { catalogueTexts } from '../../src/texts/catalogue-texts-by-language.ts';
import { initTexts } from '../../src/texts/init-texts-by-language.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { compileEvidence } from './evidence.ts';
import { compileFactors, readFactorSources } from './factors.ts';
import { readKnowledgeFiles } from './knowledge-file.ts';
import { compileModels, readModelSources } from './models.ts';
import { compileServices } from './services.ts';

/** An id that collab knows, as an editor offers it. */
export interface Suggestion {
  readonly id: string;
  /** In English, as all of the schema. */
  readonly title: string;
  /** What it is called in the other languages, and what it means. */
  readonly description: string;
}

/** What editors offer, by the name that the schema has for it under `x-suggests` and `x-suggestsKeys`. */
export function editorSuggestions(): ReadonlyMap<string, readonly Suggestion[]> {
  const { services } = compileServices(readKnowledgeFiles('src/knowledge/services/'), readKnowledgeFiles('src/knowledge/references/'));
  const { models } = compileModels(readModelSources());
  const { priors } = compileEvidence(readKnowledgeFiles('src/knowledge/evidence/'), readKnowledgeFiles('src/knowledge/priors/'));
  const factors = compileFactors(readFactorSources());
  const criteria = builtInCriteria.map((id) => {
    const title = byLanguage((language) => initTexts[language].criterionNames[id]);
    return suggestion(id, title, initTexts.en.criterionAbout[id]);
  });
  return new Map([
    ['services', services.map(({ id, title, description }) => suggestion(id, title, description.en))],
    ['models', models.map(({ id, title, description, jurisdiction }) => suggestion(id, title, `${countries[jurisdiction]}. ${description.en}`))],
    ['traits', traits.map((id) => suggestion(id, byLanguage((language) => catalogueTexts[language].traits[id]), ''))],
    ['priors', [{ id: 'catalogue', title: 'The service’s own evidence', description: 'The evidence that the catalogue names for the service.' }, ...ofBase(priors, 'cost')]],
    ['realisation', ofBase(priors, 'gap')],
    ['factors', factors.map(({ id, title, question, kind }) => suggestion(id, title, `${kind === 'pitfall' ? 'A pitfall: 3 means avoided. ' : ''}${question.en}`))],
    ['criteria', criteria],
    ['effects', criteria.filter(({ id }) => id !== economyCriterion)],
    ['agreementPoints', agreementPoints(models)],
  ]);
}

const countries = { norway: 'Norway', sweden: 'Sweden' };

type Texts = Readonly<Record<Language, string>>;

function byLanguage(textIn: (language: Language) => string): Texts {
  return Object.fromEntries(languages.map((language) => [language, textIn(language)])) as Texts;
}

function suggestion(id: string, title: Texts, about: string): Suggestion {
  const others = [...new Set([title.nb, title.nn, title.sv])].join(' · ');
  return { id, title: title.en, description: about === '' ? `${others}.` : `${others}. ${about}` };
}

/** The priors for a share of today's cost, or of the gap to a benchmark. */
function ofBase(priors: readonly Prior[], base: Prior['of']): readonly Suggestion[] {
  return priors.filter((prior) => prior.of === base).map(({ id, reason }) => ({ id, title: id, description: reason.en }));
}

/** The points of all statutes and those that are usual besides, each once: several models may ask for the same one, in words of their own. */
function agreementPoints(models: ReturnType<typeof compileModels>['models']): readonly Suggestion[] {
  const all = models.flatMap(({ id: model, agreement, usual = [] }) => [
    ...agreement.map((point) => ({ point, model, isRequired: true })),
    ...usual.map((point) => ({ point, model, isRequired: false })),
  ]);
  const first = new Map(all.toReversed().map(({ point }) => [point.id, point.text.en]));
  const ids = [...new Set(all.map(({ point }) => point.id))];
  return ids.map((id) => {
    const under = (isRequired: boolean): string => all.filter((each) => each.point.id === id && each.isRequired === isRequired).map(({ model }) => model).join(', ');
    const [required, usual] = [under(true), under(false)];
    const said = [...(required === '' ? [] : [`In the law of the models ${required}.`]), ...(usual === '' ? [] : [`Usual under ${usual}, though no law asks for it.`])];
    return { id, title: first.get(id) ?? id, description: said.join(' ') };
  });
}
