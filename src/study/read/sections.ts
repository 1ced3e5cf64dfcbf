import { child, entries, items } from '../../document/child.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import type { Area } from '../../knowledge/area.ts';
import type { Trait } from '../../knowledge/trait.ts';
import type {
  Action,
  ExistingCooperation,
  Mandate,
  Partner,
  Picture,
  PicturedSection,
  PublishedAdvice,
  ServiceCandidate,
} from '../sections.ts';
import { slug } from '../slug.ts';
import { readServiceEconomy } from './economy.ts';
import { readNumber } from './number.ts';
import { readEffects, readFeasibility } from './priorities.ts';
import { readText, readTexts } from './text.ts';

/** Roles; what the study does not say is empty. */
export function readMandate(root: DocumentNode): Mandate {
  const node = child(root, 'mandate');
  return {
    client: readTexts(child(node, 'client')),
    owner: readTexts(child(node, 'owner')),
    manager: readTexts(child(node, 'manager')),
    group: readTexts(child(node, 'group')),
    source: readText(child(node, 'source')),
  };
}

/** Partners besides the municipalities. */
export function readPartners(root: DocumentNode): Partner[] {
  const node = child(root, 'partners');
  const partner = (id: string, value: DocumentNode): Partner => ({
    id,
    name: readText(child(value, 'name')) ?? readText(value) ?? id,
    note: readText(child(value, 'note')),
  });
  return [
    ...items(node).map((item) => partner(slug(readText(item) ?? ''), item)),
    ...entries(node).map(({ key, value }) => partner(key.text, value)),
  ];
}

/** One entry under `existing`. */
export function readExisting({ key, value }: MapEntry): ExistingCooperation {
  return {
    id: key.text,
    title: readText(child(value, 'title')) ?? key.text,
    partners: readTexts(child(value, 'partners')),
    others: readTexts(child(value, 'others')),
    area: readText(child(value, 'area')) as Area | undefined,
    model: readText(child(value, 'model')),
    host: readText(child(value, 'host')),
    since: readNumber(child(value, 'since')),
    until: readNumber(child(value, 'until')),
    source: readText(child(value, 'source')),
    note: readText(child(value, 'note')),
  };
}

/** Keys of a service that say what it costs, gives or takes: with any of them it has been assessed. */
const assessments = ['today', 'after', 'gain', 'transition', 'coordination', 'effects', 'feasibility'];

/** One entry under `services`; without `participants`, all municipalities take part. */
export function readService(entry: MapEntry, municipalities: readonly string[]): ServiceCandidate {
  const { key, value } = entry;
  const participants = readTexts(child(value, 'participants'));
  return {
    id: key.text,
    catalogue: readText(child(value, 'catalogue')),
    title: readText(child(value, 'title')),
    area: readText(child(value, 'area')) as Area | undefined,
    traits: readTexts(child(value, 'traits')) as Trait[],
    participants: participants.length === 0 ? municipalities : participants,
    host: readText(child(value, 'host')),
    model: readText(child(value, 'model')),
    requires: readTexts(child(value, 'requires')),
    source: readText(child(value, 'source')),
    note: readText(child(value, 'note')),
    assessed: assessments.some((assessment) => child(value, assessment) !== undefined),
    economy: readServiceEconomy(entry),
    effects: readEffects(value),
    feasibility: readFeasibility(value),
    owner: readText(child(value, 'owner')),
    span: key.span,
  };
}

/** Measures that are no service, from a list of texts or a map. */
export function readActions(root: DocumentNode): ReadonlyMap<string, Action> {
  const node = child(root, 'actions');
  const action = (id: string, value: DocumentNode): [string, Action] => [
    id,
    {
      id,
      title: readText(child(value, 'title')) ?? readText(value) ?? id,
      kind: (readText(child(value, 'kind')) ?? 'other') as Action['kind'],
      services: readTexts(child(value, 'services')),
      owner: readText(child(value, 'owner')),
      year: readNumber(child(value, 'year')),
      source: readText(child(value, 'source')),
      note: readText(child(value, 'note')),
    },
  ];
  return new Map([
    ...items(node).map((item) => action(slug(readText(item) ?? ''), item)),
    ...entries(node).map(({ key, value }) => action(key.text, value)),
  ]);
}

/** What an earlier report advised, if the study says. */
export function readPublished(root: DocumentNode): PublishedAdvice | undefined {
  const node = child(root, 'published');
  if (node === undefined) return undefined;
  return {
    services: readTexts(child(node, 'recommendation')),
    actions: readTexts(child(node, 'actions')),
    source: readText(child(node, 'source')),
    note: readText(child(node, 'note')),
  };
}

/** What a source has as a picture only. */
export function readPictures(root: DocumentNode): ReadonlyMap<PicturedSection, Picture> {
  return new Map(
    entries(child(root, 'shownAsPicture')).map(({ key, value }) => {
      const section = key.text as PicturedSection;
      const source = readText(child(value, 'source')) ?? '';
      return [section, { section, source, text: readText(child(value, 'text')), pages: readText(child(value, 'pages')) }];
    }),
  );
}
