import type { LawReference } from '../../knowledge/law.ts';
import { isVerified } from '../../knowledge/law.ts';
import type { PointContent, OrdinaryPoint, StatutoryPoint } from '../../study/statutory-points.ts';
import type { AgreementResult } from './agreements.ts';

/** The agreements as plain data for JSON, as `schemas/result.schema.json` describes them: by id. */
export function agreementsData(results: readonly AgreementResult[]): object {
  return Object.fromEntries(results.map((result) => [result.agreement.id, agreementData(result)]));
}

function agreementData({ agreement, participants, host, points, ordinary, excludedFor }: AgreementResult): object {
  const { services, model, date } = agreement;
  return {
    services,
    model,
    participants,
    ...(host === undefined ? {} : { host }),
    ...(date === undefined ? {} : { date }),
    points: points.map(pointData),
    ...(ordinary.length === 0 ? {} : { ordinary: ordinary.map(({ point, content }: OrdinaryPoint) => ({ id: point.id, ...contentData(content) })) }),
    excludedFor: excludedFor.map(({ service, rules }) => ({
      service,
      rules: rules.map(({ id, reference }) => ({ id, ...placeData(reference) })),
    })),
  };
}

function pointData({ point, content }: StatutoryPoint): object {
  return {
    id: point.id,
    ...placeData(point.reference),
    ...contentData(content),
  };
}

function contentData(content: PointContent | undefined): object {
  return {
    filled: content !== undefined,
    ...(content?.kind === 'agreed' ? { text: content.text, ...(content.source === undefined ? {} : { source: content.source }) } : {}),
  };
}

function placeData(reference: LawReference): object {
  const { law, place } = reference;
  return { law, ...(place === undefined ? {} : { place }), verified: isVerified(reference) };
}
