import type { AgreementPoint, UsualPoint } from '../knowledge/collaboration-model.ts';
import { findModel } from '../knowledge/find-model.ts';
import type { AgreedPoint, Agreement } from './agreement.ts';
import type { Study } from './study.ts';

/** A point that the law requires, and what fills it: undefined where it is missing. */
export type StatutoryPoint = AnsweredPoint<AgreementPoint>;

/** A point that no law asks for, and what fills it: undefined where nothing does. */
export type OrdinaryPoint = AnsweredPoint<UsualPoint>;

/** A point of an agreement with what fills it. */
export interface AnsweredPoint<Point> {
  readonly point: Point;
  readonly content: PointContent | undefined;
}

/** What fills a point: the agreement's own text, or what the study says of it elsewhere. Municipalities by id. */
export type PointContent =
  | ({ readonly kind: 'agreed' } & AgreedPoint)
  | { readonly kind: 'participants'; readonly municipalities: readonly string[] }
  | { readonly kind: 'host'; readonly municipality: string }
  | { readonly kind: 'date'; readonly day: string };

/** Points whose answer is a key of the study, and no text. */
const answeredByKey: ReadonlyMap<string, Exclude<PointContent['kind'], 'agreed'>> = new Map([
  ['participants', 'participants'],
  ['parties', 'participants'],
  ['host', 'host'],
  ['transfer-date', 'date'],
]);

type Parts = Pick<Study, 'services' | 'municipalities'>;

/**
 * The points that an agreement has to have by the law of its model, in the order of the statute, each with what fills it;
 * none for a model without a statutory minimum.
 */
export function statutoryPoints(study: Parts, agreement: Agreement): readonly StatutoryPoint[] {
  const points = findModel(agreement.model)?.agreement ?? [];
  return points.map((point) => ({ point, content: contentOf(point.id, study, agreement) }));
}

/** The points that an agreement under its model usually has besides, though no law asks for them, each with what fills it. */
export function ordinaryPoints(study: Parts, agreement: Agreement): readonly OrdinaryPoint[] {
  const points = findModel(agreement.model)?.usual ?? [];
  return points.map((point) => ({ point, content: contentOf(point.id, study, agreement) }));
}

/** The municipalities that take part in any of the agreement's services, in the order of the study. */
export function participantsOf({ services, municipalities }: Parts, agreement: Agreement): readonly string[] {
  const members = new Set(agreement.services.flatMap((id) => services.get(id)?.participants ?? []));
  return [...municipalities.keys()].filter((id) => members.has(id));
}

/** The agreement's host, else that of its services where they have the same; nobody under a model that has no host. */
export function hostOf({ services }: Pick<Study, 'services'>, agreement: Agreement): string | undefined {
  if (findModel(agreement.model)?.agreement.some(({ id }) => id === 'host') !== true) return undefined;
  const [host, ...others] = new Set(agreement.services.map((id) => services.get(id)?.host));
  return agreement.host ?? (others.length === 0 ? host : undefined);
}

function contentOf(id: string, study: Parts, agreement: Agreement): PointContent | undefined {
  const agreed = agreement.points.get(id);
  if (agreed !== undefined) return { kind: 'agreed', ...agreed };
  switch (answeredByKey.get(id)) {
    case 'participants':
      return { kind: 'participants', municipalities: participantsOf(study, agreement) };
    case 'host': {
      const municipality = hostOf(study, agreement);
      return municipality === undefined ? undefined : { kind: 'host', municipality };
    }
    case 'date':
      return agreement.date === undefined ? undefined : { kind: 'date', day: agreement.date };
    case undefined:
      return undefined;
  }
}
