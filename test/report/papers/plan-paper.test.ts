import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../../src/draft-plan.ts';
import { languages } from '../../../src/texts/language.ts';
import { studyOf } from '../../study-of.ts';
import { rankedStudy } from '../ranked-studies.ts';
import { exampleStudy, paragraphsOf, placesToFill, planPaper, under, written } from './drafted-papers.ts';

const flv = exampleStudy('flv');
const ranked = studyOf(rankedStudy('capacity: { projects: 2 }\nanalysis: { draws: 500 }\ndecisionDate: 2027-01-20'));

describe('the pre-project plan', () => {
  const plan = written(planPaper(flv));

  it('has goals, decision points, organisation, benefits, risks, each service, and what is left to decide', () => {
    expect(plan).toMatch(/^# Forprosjektplan: Barnevern og IKT-tjeneste\n/);
    expect([...plan.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Formål og mål',
      'Faser og beslutningspunkter',
      'Organisering og medvirkning',
      'Hvordan gevinstene følges opp',
      'Risiko som er felles for forprosjektene',
      'Barnevern (illustrasjon)',
      'IKT-tjeneste (illustrasjon)',
      'Må avgjøres før oppstart',
    ]);
    expect(under(plan, 'Formål og mål')).toContain('- Én region for næring, bosetting og service');
    expect(under(plan, 'Må avgjøres før oppstart')).toContain('- **Prosjektleder:** [rolle]');
  });

  it('says that it is a draft, of which study, and when the law was read', () => {
    expect(plan).toContain(`Dette er et utkast, laget ut fra studien «${flv.title}».`);
    expect(plan).toContain('slik vi leste den 21. november 2026');
  });

  it('has the milestones where the study has dates', () => {
    expect(under(written(planPaper(ranked)), 'Milestones')).toContain('| 20 January 2027 |');
  });

  it('may be of one service alone, with all of its risks', () => {
    const alone = written(planPaper(flv, 'child-welfare'));
    expect(alone).toMatch(/^# Forprosjektplan: Barnevern\n/);
    expect(alone).toContain('Planen gjelder én tjeneste.');
    expect(alone).not.toContain('IKT');
    expect(under(alone, 'Barnevern (illustrasjon)')).toContain('| Risiko | Eier |');
  });

  it('is none where nothing, or not that service, starts or is prepared', () => {
    expect(draftPlan(exampleStudy('gauldal-2024'), { service: undefined, language: undefined })).toEqual({ kind: 'nothing' });
    expect(draftPlan(flv, { service: 'payroll', language: undefined })).toEqual({ kind: 'nothing' });
  });

  it.each(languages)('counts what is to be filled in, in whole sentences without keys of the file, in %s', (language) => {
    for (const study of [flv, ranked]) {
      const draft = planPaper(study, undefined, language);
      expect(placesToFill(written(draft))).toHaveLength(draft.open);
      for (const paragraph of paragraphsOf(draft)) expect(paragraph).toMatch(/[.:]$/);
      visit(draft.paper.tree, 'inlineCode', (node) => expect.unreachable(node.value));
    }
  });
});
