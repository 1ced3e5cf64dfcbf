import type { AnsweredLevel, FactorProfile, ReadinessResult } from '../../analyses/readiness/readiness.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FactorTable } from '../../texts/sections/readiness-texts.ts';
import type { ReportContext } from '../context.ts';
import { factorTitle } from '../factor-title.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table, text } from '../nodes.ts';

const tables: readonly FactorTable[] = ['required', 'success', 'pitfall', 'own'];

/** The level of every municipality on every factor, with how well it is known: what must be in place first. */
export function readinessProfiles(context: ReportContext, { factors }: ReadinessResult): Block[] {
  const { readiness: words } = context.texts;
  return [
    ...tables.flatMap((wanted): Block[] => {
      const rows = factors.filter((profile) => tableOf(profile) === wanted);
      if (rows.length === 0) return [];
      return [heading(3, words.groups[wanted]), ...(wanted === 'own' ? [paragraph(words.ownLead)] : []), levels(context, rows)];
    }),
    ...remarks(context, factors),
  ];
}

function tableOf({ factor }: FactorProfile): FactorTable {
  if (factor === undefined) return 'own';
  return factor.mustHave ? 'required' : factor.kind;
}

function levels(context: ReportContext, profiles: readonly FactorProfile[]): Block {
  const { study, texts } = context;
  const municipalities = [...study.municipalities.values()];
  return table(`l${'l'.repeat(municipalities.length)}`, [
    [texts.readiness.factor, ...municipalities.map(({ name }) => name)],
    ...profiles.map((profile): Sentence[] => {
      const figures = [...profile.answers.values()].map(({ level }) => level);
      const isAlike = figures.length > 0 && new Set(figures.map(sourceOf)).size === 1;
      return [
        [title(context, profile), ...(isAlike ? marks(context, figures) : [])],
        ...municipalities.map(({ id }) => cell(context, profile.answers.get(id), !isAlike)),
      ];
    }),
  ]);
}

function title(context: ReportContext, { id, factor }: FactorProfile): string {
  const isRequiredPitfall = factor?.kind === 'pitfall' && factor.mustHave;
  return `${factorTitle(context, id)}${isRequiredPitfall ? ` (${context.texts.readiness.pitfall})` : ''}`;
}

/** A level with its grade; marked by itself where the row has answers from several places. */
function cell(context: ReportContext, answer: AnsweredLevel | undefined, isMarked: boolean): Sentence {
  const { readiness: words } = context.texts;
  if (answer === undefined) return words.notAnswered;
  const { level, grade } = answer;
  return [
    figureText(context, level),
    ...(grade === undefined ? [] : [` (${words.grades[grade]})`]),
    ...(isMarked ? marks(context, [level]) : []),
  ];
}

function marks(context: ReportContext, figures: readonly Figure[]): Inline[] {
  return [text(illustrated(context, figures)), ...footnotes(figures)];
}

function sourceOf({ origin }: Figure): string {
  return origin.kind === 'stated' ? (origin.source ?? '') : '';
}

/** What the tables cannot say: who has not answered, which answers are everybody's, and the notes of the study. */
function remarks(context: ReportContext, factors: readonly FactorProfile[]): Block[] {
  const { texts } = context;
  const { readiness: words } = texts;
  const shared = factors.filter(({ isShared }) => isShared).map(({ id }) => factorTitle(context, id));
  const said = [
    ...(factors.some(({ missing }) => missing.length > 0) ? [words.notAnsweredLead] : []),
    ...(shared.length === 0 ? [] : [words.shared(texts.list(shared))]),
  ];
  const notes = factors.flatMap((profile) => notesOf(context, profile));
  return [...(said.length === 0 ? [] : [paragraph(said.join(' '))]), ...(notes.length === 0 ? [] : [paragraph(words.notes), bullets(notes)])];
}

/** A note on an answer that is everybody's is given once. */
function notesOf(context: ReportContext, { id, answers, isShared }: FactorProfile): string[] {
  const given = isShared ? [...answers].slice(0, 1) : [...answers];
  return given.flatMap(([municipality, { level }]) => {
    const note = level.origin.kind === 'stated' ? level.origin.note : undefined;
    if (note === undefined) return [];
    const who = isShared ? '' : `, ${context.study.municipalities.get(municipality)?.name ?? municipality}`;
    return [`${factorTitle(context, id)}${who}: ${note}`];
  });
}
