import { joinPhrases } from '../../texts/join-phrases.ts';
import type { Phrase } from '../../texts/phrase.ts';
import { rankedService } from '../advised-services.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import { inBrackets } from '../in-brackets.ts';
import { modelNames } from '../model-name.ts';
import { moneyText } from '../money-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, inline, strong, text } from '../nodes.ts';
import { research } from '../research.ts';
import { serviceTitle } from '../service-title.ts';
import { shareText } from '../share-text.ts';
import type { CouncilContext } from './council-context.ts';
import { mostNamed } from './most-named.ts';
import { chosenFor, judgedService, servicesToAgree } from './needed-agreements.ts';

/** What else the council could decide: to go on as today, to merge, another model. */
export function councilAlternatives(context: CouncilContext): Block[] {
  const { words, consequences } = context;
  const { alternatives } = consequences;
  const line = (label: string, said: Sentence): Sentence => [strong(label), text(' '), ...inline(said)];
  const others = otherModels(context);
  return [
    heading(2, words.headings.alternatives),
    bullets([
      line(alternatives.asToday, asToday(context)),
      line(alternatives.merger, merger(context)),
      ...(others.length === 0 ? [] : [line(alternatives.models, others.join(' '))]),
    ]),
  ];
}

/** That nothing of this is done, and what that is worth beside the services that it would be instead of. */
function asToday(context: CouncilContext): Sentence {
  const { results, texts, consequences, about } = context;
  const { alternatives } = consequences;
  const { asToday: value } = results.classes.comparison;
  const services = about.services.slice(0, mostNamed).flatMap((id): Phrase<Inline>[] => {
    const ranked = rankedService(context, id);
    if (ranked === undefined) return [];
    const service = `${serviceTitle(context, id)}${illustrated(context, [ranked.value])}`;
    return [alternatives.valueOf<Inline>({ service, value: figureText(context, ranked.value, 'hundredths') })];
  });
  const compared = value === undefined || services.length === 0 ? undefined : { value: figureText(context, value, 'hundredths'), services: joinPhrases(services, texts.advice.and) };
  return alternatives.asTodayText<Inline>({ proposes: about.because !== 'none', compared });
}

/** The share of the gap that mergers have realised, where there is a gap. */
function merger(context: CouncilContext): Sentence {
  const { results, texts, consequences } = context;
  const { alternatives } = consequences;
  const found = results.classes.comparison.merger;
  const { topDown } = results.economy;
  const [share] = found !== undefined && 'operands' in found.origin ? found.origin.operands : [];
  if (found === undefined || share === undefined || topDown === undefined) return alternatives.noMerger;
  const benchmark = `${benchmarkName(context, topDown.benchmark).name}${illustrated(context, [found])}`;
  const said = alternatives.mergerText<Inline>({ gain: moneyText(context, found), interval: inBrackets(context, found), share: shareText(context, share), benchmark });
  return [...inline(said), text(` ${texts.topDown.evidence.mergers}`), research('blom-hansen-2014')];
}

/** The models that the law also allows, services with the same together. */
function otherModels(context: CouncilContext): string[] {
  const { texts, consequences } = context;
  const alike = new Map<string, string[]>();
  for (const id of servicesToAgree(context)) {
    const chosen = chosenFor(context, id)?.model.id;
    const models = (judgedService(context, id)?.verdicts ?? []).filter(({ status, model }) => status !== 'excluded' && model !== chosen);
    if (chosen === undefined || models.length === 0) continue;
    const names = modelNames(context, models.map(({ model }) => model));
    alike.set(names, [...(alike.get(names) ?? []), serviceTitle(context, id)]);
  }
  return [...alike].map(([models, titles]) => consequences.alternatives.otherModels({ services: texts.list(titles), models }));
}
