import type { LegalStatement } from '../../knowledge/collaboration-model.ts';
import { serviceTitle } from '../service-title.ts';
import { legalText } from '../law-place.ts';
import { modelHasHost } from '../model-has-host.ts';
import { modelName } from '../model-name.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, text } from '../nodes.ts';
import { freedPositions, municipalityPositions, positionsOf } from '../sections/municipality-positions.ts';
import { blank } from './blank.ts';
import type { CouncilContext } from './council-context.ts';
import { takesPartIn } from './council-context.ts';
import { chosenFor, neededAgreements } from './needed-agreements.ts';

/** Full-time equivalents before and after in this municipality, who employs, and who has to be consulted. */
export function councilStaff(context: CouncilContext): Block[] {
  const { study, words, consequences, about, texts, name } = context;
  const { staff } = consequences;
  const head = heading(2, words.headings.staff);
  const outside = texts.list(about.services.map((id) => serviceTitle(context, id)));
  if (outside !== '' && takesPartIn(context, about.services).length === 0) return [head, paragraph(staff.outside({ name, services: outside }))];
  return [
    head,
    ...positions(context),
    ...employer(context),
    paragraph(staff.consult[study.jurisdiction]),
    paragraph(staff.consulted, [blank(words.blanks.consultation)], '.'),
  ];
}

function positions(context: CouncilContext): Block[] {
  const { texts, consequences, municipality, name, about } = context;
  const { staff } = consequences;
  if (about.because !== 'advised') return [paragraph(staff.none)];
  const unknown = positionsOf(context, municipality).filter(({ today, after }) => today === undefined && after === undefined);
  const services = texts.list(unknown.map(({ service }) => serviceTitle(context, service)));
  const freed = freedPositions(context, municipality);
  return [
    ...municipalityPositions(context, municipality),
    ...otherHosts(context),
    ...(unknown.length === 0 ? [] : [paragraph(staff.unknown({ name, services }))]),
    ...(freed.length === 0 ? [] : [bullets(freed)]),
  ];
}

/** That the figures of a service assume a host municipality, where the model of this paper has none. */
function otherHosts(context: CouncilContext): Block[] {
  const { study, texts, consequences, municipality } = context;
  const stated = positionsOf(context, municipality).filter(({ today, after }) => today !== undefined || after !== undefined);
  const alike = new Map<string, { readonly host: string; readonly model: string; readonly services: string[] }>();
  for (const { service } of stated) {
    const host = study.services.get(service)?.host;
    const model = chosenFor(context, service)?.model.id;
    if (host === undefined || model === undefined || modelHasHost(model)) continue;
    const found = alike.get(`${host} ${model}`) ?? { host, model, services: [] };
    alike.set(`${host} ${model}`, found);
    found.services.push(serviceTitle(context, service));
  }
  return [...alike.values()].map(({ host, model, services }) =>
    paragraph(consequences.staff.otherHost({ services: texts.list(services), host: municipalityNames(context, [host]), model: modelName(context, model) })),
  );
}

/** What the models mean for those who are employed, each statement once; those that hold for the same services stand together. */
function employer(context: CouncilContext): Block[] {
  const { texts, language, consequences } = context;
  const statements = new Map<string, { readonly said: LegalStatement; readonly services: string[] }>();
  for (const { chosen, services } of neededAgreements(context)) {
    for (const said of chosen.model.consequences.filter(({ topic }) => topic === 'employer' || topic === 'staff-transfer')) {
      const found = statements.get(said.text[language]) ?? { said, services: [] };
      found.services.push(...services);
      statements.set(said.text[language], found);
    }
  }
  const alike = new Map<string, LegalStatement[]>();
  for (const { said, services } of statements.values()) {
    const titles = texts.list(services.map((id) => serviceTitle(context, id)));
    alike.set(titles, [...(alike.get(titles) ?? []), said]);
  }
  const lines = [...alike].map(([titles, all]): Sentence => [strong(`${titles}:`), ...all.flatMap((said) => [text(' '), ...legalText(context, said)])]);
  return lines.length === 0 ? [] : [paragraph(consequences.staff.employer), bullets(lines)];
}
