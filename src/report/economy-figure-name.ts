import type { FinanceFigure, ScaleFigure } from '../texts/sections/figure-name-texts.ts';
import type { ReportContext } from './context.ts';
import { benchmarkName } from './context.ts';
import { serviceTitle } from './service-title.ts';

/** The name of a figure of the scale curve or the economy by its id; undefined for another. */
export function economyFigureName(context: ReportContext, id: string): string | undefined {
  const { figureNames: names } = context.texts;
  const segments = id.split('.');
  const [kind, second = '', third = ''] = segments;
  switch (kind) {
    case 'topDown':
      return programmeFigure(context, second, undefined);
    case 'service':
      return serviceFigure(context, segments);
    case 'gain':
      return gainFigure(context, second, third);
    case 'finance':
      return financeFigure(context, second, third);
    case 'scale':
      return names.scale[second as ScaleFigure];
    case 'comparator':
      return third === 'population' ? names.comparatorPopulation(context.study.comparators.get(second)?.name ?? second) : undefined;
    case 'benchmark':
      return third === 'gapWithNoise' || third === 'probabilityAboveZero' ? names.noise[third](benchmarkName(context, second).name) : undefined;
    case 'optimismBias':
      return names.optimismBias;
    case 'sharing':
      return names.shared(municipality(context, third));
    default:
      return undefined;
  }
}

function programmeFigure({ texts }: ReportContext, what: string, service: string | undefined): string | undefined {
  const { figureNames: names } = texts;
  switch (what) {
    case 'realisation':
    case 'phi':
      return names[what];
    case 'transition':
    case 'coordination':
      return names[what](service);
    default:
      return undefined;
  }
}

function serviceFigure(context: ReportContext, [, id = '', what = '', third = '', fourth = '']: readonly string[]): string | undefined {
  const { figureNames: names } = context.texts;
  const service = serviceTitle(context, id);
  switch (what) {
    case 'todayCost':
      return names.todayCost(service);
    case 'gain':
      return third === 'amount' ? names.gainAmount(service) : names.gainShare(service);
    case 'freed':
      return names.freed({ kind: fourth as 'count' | 'costPerPosition' | 'amount', service, place: third });
    case 'today':
    case 'after':
      return third === 'group' || !isOperation(fourth)
        ? names.todayCost(service)
        : names.operation({ kind: fourth, when: what, service, municipality: municipality(context, third) });
    default:
      return programmeFigure(context, what, service);
  }
}

function isOperation(what: string): what is 'cost' | 'positions' | 'volume' {
  return what === 'cost' || what === 'positions' || what === 'volume';
}

function gainFigure(context: ReportContext, owner: string, what: string): string | undefined {
  const { figureNames: names } = context.texts;
  if (owner === 'bottomUp') return names.bottomUp[what as 'annual' | 'atRealisedShare' | 'administration'];
  if (owner === 'package') return names.advisedGain[what as 'annual' | 'atRealisedShare'];
  if (owner === 'topDown') return names.annualGain(undefined);
  const service = serviceTitle(context, owner);
  if (what === 'releasedPositions') return names.releasedPositions(service);
  return what === 'atRealisedShare' ? names.realisedGain(service) : names.annualGain(service);
}

function financeFigure(context: ReportContext, owner: string, what: string): string {
  const { figureNames: names } = context.texts;
  if (owner === 'municipality') return names.municipalFinance(municipality(context, what));
  if (what === 'probabilityAboveBreakEven') return names.aboveBreakEven;
  const of = owner === 'topDown' || owner === 'package' ? names[owner] : serviceTitle(context, owner);
  return names.finance(what as FinanceFigure, of);
}

function municipality({ study }: ReportContext, id: string): string {
  return study.municipalities.get(id)?.name ?? id;
}
