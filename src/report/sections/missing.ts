import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, code, heading, paragraph } from '../nodes.ts';

/** One line for each section that the study has nothing for, with the key that gives it. */
export function missing({ study, texts }: ReportContext): Block[] {
  const { lines, heading: title, lead } = texts.missing;
  const { shownAsPicture: pictures, mandate, goals } = study;
  const services = [...study.services.values()];
  const roles = [mandate.client, mandate.owner, mandate.manager, mandate.group];
  const absent = [
    { when: study.decision.length === 0 && !pictures.has('decision'), line: lines.decision(code('decision')) },
    { when: study.services.size === 0, line: lines.services(code('services')) },
    { when: services.length > 0 && services.every(({ effects }) => effects.size === 0), line: lines.effects(code('effects')) },
    { when: services.length > 0 && study.criteria.size === 0, line: lines.criteria(code('criteria')) },
    { when: services.length > 0 && study.capacity.projects === undefined, line: lines.capacity(code('capacity')) },
    { when: [...study.swot.values()].every((items) => items.length === 0) && !pictures.has('swot'), line: lines.swot(code('swot')) },
    { when: [...study.swot.values()].flat().length > 0 && study.strategies.length === 0, line: lines.strategies(code('strategies')) },
    { when: study.existing.size === 0 && !pictures.has('existing'), line: lines.existing(code('existing')) },
    { when: goals.longTerm.length + goals.study.length === 0, line: lines.goals(code('goals')) },
    { when: roles.every((role) => role.length === 0), line: lines.mandate(code('mandate')) },
    { when: study.partners.length === 0, line: lines.partners(code('partners')) },
    { when: study.actions.size === 0, line: lines.actions(code('actions')) },
    { when: study.readiness.size === 0, line: lines.readiness(code('readiness')) },
    { when: study.successFactors.length === 0, line: lines.successFactors(code('successFactors')) },
    { when: study.pitfalls.length === 0, line: lines.pitfalls(code('pitfalls')) },
    { when: study.sources.size === 0, line: lines.sources(code('sources')) },
  ].filter(({ when }) => when);
  return absent.length === 0 ? [] : [heading(2, title), paragraph(lead), bullets(absent.map(({ line }) => line))];
}
