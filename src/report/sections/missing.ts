import type { ReportContext } from '../context.ts';
import type { SectionId } from '../../texts/sections/section-id.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, code, heading, paragraph } from '../nodes.ts';

/** One line for each section that the study has nothing for, with the key that gives it. */
export function missing(context: ReportContext): Block[] {
  const { heading: title, lead } = context.texts.missing;
  const absent = absentFrom(context);
  return absent.length === 0 ? [] : [heading(2, title), paragraph(lead), bullets(absent.map(({ line }) => line))];
}

/** The lines of sections that were asked for by themselves and turned out empty. */
export function missingFrom(context: ReportContext, empty: ReadonlySet<SectionId>): Block[] {
  const { heading: title, lead } = context.texts.missing;
  const absent = absentFrom(context).filter(({ of }) => of.some((id) => empty.has(id)));
  return absent.length === 0 ? [] : [heading(2, title), paragraph(lead), bullets(absent.map(({ line }) => line))];
}

interface Absent {
  readonly when: boolean;
  readonly line: Sentence;
  /** The sections that have nothing without it. */
  readonly of: readonly SectionId[];
}

function absentFrom({ study, texts }: ReportContext): readonly Absent[] {
  const { lines } = texts.missing;
  const { shownAsPicture: pictures, mandate, goals } = study;
  const services = [...study.services.values()];
  const roles = [mandate.client, mandate.owner, mandate.manager, mandate.group];
  const all: readonly Absent[] = [
    { when: study.decision.length === 0 && !pictures.has('decision'), line: lines.decision(code('decision')), of: [] },
    { when: study.services.size === 0, line: lines.services(code('services')), of: ['priorities', 'economy', 'models', 'plan'] },
    { when: services.length > 0 && services.every(({ effects }) => effects.size === 0), line: lines.effects(code('effects')), of: ['priorities'] },
    { when: services.length > 0 && services.every(({ economy }) => economy.gain === undefined), line: lines.gains(code('gain'), code('transition')), of: ['economy'] },
    { when: services.length > 0 && study.criteria.size === 0, line: lines.criteria(code('criteria')), of: ['priorities'] },
    { when: services.length > 0 && study.capacity.projects === undefined, line: lines.capacity(code('capacity')), of: [] },
    { when: [...study.swot.values()].every((items) => items.length === 0) && !pictures.has('swot'), line: lines.swot(code('swot')), of: ['swot'] },
    { when: [...study.swot.values()].flat().length > 0 && study.strategies.length === 0, line: lines.strategies(code('strategies')), of: [] },
    { when: study.existing.size === 0 && !pictures.has('existing'), line: lines.existing(code('existing')), of: [] },
    { when: goals.longTerm.length + goals.study.length === 0, line: lines.goals(code('goals')), of: [] },
    { when: roles.every((role) => role.length === 0), line: lines.mandate(code('mandate')), of: [] },
    { when: study.partners.length === 0, line: lines.partners(code('partners')), of: [] },
    { when: study.actions.size === 0, line: lines.actions(code('actions')), of: [] },
    { when: study.readiness.size === 0, line: lines.readiness(code('readiness')), of: ['readiness'] },
    { when: study.successFactors.length === 0, line: lines.successFactors(code('successFactors')), of: ['readiness'] },
    { when: study.pitfalls.length === 0, line: lines.pitfalls(code('pitfalls')), of: ['readiness'] },
    { when: study.sources.size === 0, line: lines.sources(code('sources')), of: ['sources'] },
  ];
  return all.filter(({ when }) => when);
}
