import { cited } from '../cited.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { inline } from '../nodes.ts';
import { blank } from './blank.ts';
import type { CouncilContext } from './council-context.ts';

/**
 * The study's own measures, each for the council to decide on: a study that names a measure has not said that it is to be
 * carried out, nor by all. Those that an earlier report advised are not put forward as its own.
 */
export function proposedMeasures(context: CouncilContext): Sentence[] {
  const { study, words } = context;
  const { decision, blanks } = words;
  const earlier = new Set(study.published?.actions);
  return [...study.actions.values()]
    .filter(({ id }) => !earlier.has(id))
    .map(({ title, services, owner, year, source }) => [
      ...inline(
        decision.measure<Inline>({
          title,
          whose: whose(context, services) ?? blank(blanks.whose),
          decide: blank(blanks.measure),
          owner: owner ?? blank(blanks.responsible),
          when: year === undefined ? blank(blanks.when) : String(year),
        }),
      ),
      ...cited(context, source),
    ]);
}

/** Those who take part in its services, where the study says that it is only some: that all do is no more than what is taken where nothing is said. */
function whose(context: CouncilContext, services: readonly string[]): string | undefined {
  const { study } = context;
  const taking = new Set(services.flatMap((id) => study.services.get(id)?.participants ?? []));
  const names = [...study.municipalities.keys()].filter((id) => taking.has(id));
  return names.length === 0 || names.length === study.municipalities.size ? undefined : municipalityNames(context, names);
}
