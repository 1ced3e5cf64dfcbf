import type { ModelVerdict } from '../../analyses/models/models.ts';
import type { Requirement } from '../../knowledge/collaboration-model.ts';
import { capital } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { legalText } from '../law-place.ts';
import { modelNames } from '../model-name.ts';
import type { Inline } from '../nodes.ts';
import { strong, text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import type { ModelGroup } from './model-groups.ts';
import { decisive } from './model-verdicts.ts';

/** A rule of the law with the models and the services that it was heard for. */
interface HeardRule {
  readonly rule: Requirement;
  readonly models: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
}

/** Each rule that decided something for some group, once: several models often have the same. */
export function modelRules(context: ReportContext, groups: readonly ModelGroup[]): Inline[][] {
  return heardRules(groups).map(({ rule, models, services }) => [
    strong(capital(modelNames(context, [...models]))),
    text(` (${whereHeard(context, groups, services)}): `),
    ...legalText(context, rule),
  ]);
}

function heardRules(groups: readonly ModelGroup[]): HeardRule[] {
  const heard = new Map<string, HeardRule>();
  for (const { service, verdicts } of groups.flatMap(({ services }) => services)) {
    for (const [rule, model] of rulesOf(verdicts)) {
      const key = JSON.stringify([rule.effect, rule.text, rule.reference]);
      const before = heard.get(key);
      heard.set(key, {
        rule,
        models: new Set([...(before?.models ?? []), model]),
        services: new Set([...(before?.services ?? []), service]),
      });
    }
  }
  return [...heard.values()];
}

function rulesOf(verdicts: readonly ModelVerdict[]): (readonly [Requirement, string])[] {
  return verdicts.flatMap((verdict) => decisive(verdict).map((rule) => [rule, verdict.model] as const));
}

/** Whole groups by their letter, and services of the others by name. */
function whereHeard(context: ReportContext, groups: readonly ModelGroup[], services: ReadonlySet<string>): string {
  const heard = groups.map(({ name, services: all }) => {
    const members = all.filter(({ service }) => services.has(service));
    return { name, members, isWhole: members.length === all.length };
  });
  const whole = heard.flatMap(({ name, isWhole }) => (isWhole ? [name] : []));
  const parts = heard.flatMap(({ members, isWhole }) => (isWhole ? [] : members.map(({ service }) => serviceTitle(context, service))));
  return context.texts.list([...whole, ...parts]);
}
