import type { Results } from '../../analyses/index.ts';
import type { Study } from '../../study/study.ts';
import type { Language } from '../../texts/language.ts';
import { reportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { heading, paragraph, strong } from '../nodes.ts';
import { blank } from './blank.ts';
import { councilAlternatives } from './council-alternatives.ts';
import { councilAssessment } from './council-assessment.ts';
import { councilBackground, councilCase } from './council-case.ts';
import type { CouncilContext } from './council-context.ts';
import { councilContext } from './council-context.ts';
import { councilEconomy } from './council-economy.ts';
import { councilFacts } from './council-facts.ts';
import { councilLaw } from './council-law.ts';
import { councilReadiness } from './council-readiness.ts';
import { councilStaff } from './council-staff.ts';
import type { PaperToFill } from './paper.ts';
import { paperOf } from './paper.ts';
import { proposedDecision } from './proposed-decision.ts';

/** Whose paper is wanted, and what it is written from beside the study. */
export interface CouncilPaperOf {
  readonly results: Results;
  readonly choices: CouncilContext['choices'];
  readonly municipality: string;
  readonly presupposed: CouncilContext['presupposed'];
}

/**
 * The paper that one municipal council decides on: the same proposed decision as every other council's, with what it means
 * for this municipality. What the study does not say is said to be missing, or left in brackets.
 */
export function writeCouncilPaper(study: Study, { results, ...about }: CouncilPaperOf, language: Language): PaperToFill {
  const context = councilContext(reportContext(study, results, language), about);
  const body: Block[] = [
    ...councilCase(context),
    ...proposedDecision(context),
    ...councilBackground(context),
    ...councilFacts(context),
    ...councilAssessment(context),
    ...councilEconomy(context),
    ...councilLaw(context),
    ...councilStaff(context),
    ...councilReadiness(context),
    ...councilAlternatives(context),
    ...conclusion(context),
  ];
  return paperOf(context, context.words.title(study.title), [], body);
}

/** Only a person can weigh all this together, and what the chief executive recommends is no part of the study. */
function conclusion({ words }: CouncilContext): Block[] {
  const { seen, recommends } = words.conclusion;
  return [heading(2, words.headings.conclusion), paragraph(seen), paragraph([strong(recommends)], ' ', [blank(words.blanks.assessment)])];
}
