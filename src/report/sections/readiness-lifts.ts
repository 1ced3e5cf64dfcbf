import type { AnsweredLevel, FactorProfile, ReadinessResult } from '../../analyses/readiness/readiness.ts';
import { enoughToStart } from '../../knowledge/judgements.ts';
import type { ReportContext } from '../context.ts';
import { factorTitle } from '../factor-title.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong } from '../nodes.ts';

/** From here nothing can be lifted. */
const top = 3;

/** Each municipality's weakest links, what lifts them and what must be in place, and what nobody has answered yet. */
export function readinessLifts(context: ReportContext, found: ReadinessResult): Block[] {
  const { weakest: words } = context.texts.readiness;
  const links = linksAlike(found).map((ids) => weakest(context, found, ids));
  return [heading(3, words.heading), paragraph(words.lead), bullets(links), ...lifts(context, found), ...questions(context, found)];
}

/** Municipalities with the same weakest links at the same level share a line; those with nothing to lift have one each. */
function linksAlike({ factors, municipalities }: ReadinessResult): readonly (readonly [string, ...string[]])[] {
  const groups = new Map<string, [string, ...string[]]>();
  for (const [id, { weakest: links }] of municipalities) {
    const level = factors.find((profile) => profile.id === links[0])?.answers.get(id)?.level;
    const key = level === undefined || level.value >= top ? id : [...links, level.value, level.illustration].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
  return [...groups.values()];
}

function weakest(context: ReportContext, { factors, municipalities }: ReadinessResult, [id, ...others]: readonly [string, ...string[]]): Sentence {
  const { study, texts } = context;
  const { weakest: words } = texts.readiness;
  const isEverybody = others.length > 0 && others.length + 1 === municipalities.size;
  const name = isEverybody ? words.everybody : texts.list([id, ...others].map((each) => study.municipalities.get(each)?.name ?? each));
  const links = municipalities.get(id)?.weakest ?? [];
  const level = factors.find((profile) => profile.id === links[0])?.answers.get(id)?.level;
  if (level === undefined) return words.noAnswers(name);
  if (level.value >= top) return words.atTop(name);
  const titles = texts.list(links.map((link) => factorTitle(context, link)));
  return words.of<Inline>({ name, titles, level: figureText(context, level), mark: level.illustration ? texts.gap.illustration : undefined });
}

/** What is a weakest link, or must be in place and is not: where it stands, why it counts, what to do and who does it. */
function lifts(context: ReportContext, { factors, municipalities }: ReadinessResult): Block[] {
  const { lifts: words } = context.texts.readiness;
  const lines = factors.flatMap((profile): Sentence[] => {
    const { id, factor, answers } = profile;
    const low = [...answers].filter(([municipality, { level }]) => {
      const readiness = municipalities.get(municipality);
      return readiness?.unmet.includes(id) === true || (level.value < top && readiness?.weakest.includes(id) === true);
    });
    const unsupported = low.filter(([, answer]) => isOnlyUnsupported(answer)).map(([municipality]) => municipality);
    // What a factor of the study's own takes, nobody has said.
    if (low.length === 0 || (factor === undefined && unsupported.length === 0)) return [];
    const isUnmet = low.some(([municipality]) => municipalities.get(municipality)?.unmet.includes(id) === true);
    const sentences = [
      ...alike(low).map((members) => stands(context, profile, members)),
      ...(isUnmet && factor?.reason !== undefined ? [words.reason(factor.reason[context.language])] : []),
      ...(unsupported.length === 0 ? [] : [words.evidence(namesOf(context, unsupported, municipalities.size))]),
      ...(factor === undefined || unsupported.length === low.length ? [] : [words.action(factor.action[context.language])]),
      ...(factor === undefined ? [] : [words.owner(factor.owner[context.language])]),
    ];
    return [[strong(`${factorTitle(context, id)}.`), ...sentences.flatMap((sentence): Sentence => (typeof sentence === 'string' ? [' ', sentence] : [' ', ...sentence]))]];
  });
  return lines.length === 0 ? [] : [heading(3, words.heading), bullets(lines)];
}

/** What would be in place if anybody knew that it is. */
function isOnlyUnsupported({ level, grade }: AnsweredLevel): boolean {
  return grade === 'none' && level.value >= enoughToStart;
}

type Answer = readonly [string, AnsweredLevel];

/** Answers at the same level and as well known, together; the lowest first. */
function alike(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const groups = new Map<string, readonly Answer[]>();
  for (const answer of answers.toSorted(([, a], [, b]) => a.level.value - b.level.value)) {
    const [, { level, grade }] = answer;
    const key = `${level.value} ${String(grade === 'none')}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()];
}

/** That nothing supports a level is said here, because it is what has to be mended; what the level is like is then not said. */
function stands(context: ReportContext, { factor }: FactorProfile, members: readonly Answer[]): Sentence {
  const { study, texts, language } = context;
  const { lifts: words } = texts.readiness;
  const [first] = members;
  if (first === undefined) return '';
  const [, { level, grade }] = first;
  const isIllustrated = members.some(([, answer]) => answer.level.illustration);
  const mark = isIllustrated ? texts.gap.illustration : undefined;
  const about = { names: namesOf(context, members.map(([id]) => id), study.municipalities.size), level: figureText(context, level) };
  if (grade === 'none') return words.unsupported<Inline>({ ...about, mark });
  return words.at<Inline>({ ...about, bracket: mark, anchor: factor?.anchors[level.value]?.[language] });
}

/** What is still to be asked of those who have not answered about what must be in place. */
function questions(context: ReportContext, { factors, municipalities }: ReadinessResult): Block[] {
  const { questions: words } = context.texts.readiness;
  const lines = factors.flatMap(({ id, factor, missing }): string[] => {
    if (factor?.mustHave !== true || missing.length === 0) return [];
    const names = namesOf(context, missing, municipalities.size);
    return [words.of({ title: factorTitle(context, id), names, question: factor.question[context.language] })];
  });
  return lines.length === 0 ? [] : [heading(3, words.heading), bullets(lines)];
}

/** Undefined where they are all that there are. */
function namesOf({ study, texts }: ReportContext, ids: readonly string[], all: number): string | undefined {
  return ids.length === all ? undefined : texts.list(ids.map((id) => study.municipalities.get(id)?.name ?? id));
}
