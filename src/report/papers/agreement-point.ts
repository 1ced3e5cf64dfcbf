import type { ChosenAgreement } from '../../analyses/agreements/agreement-choice.ts';
import type { ConsequenceTopic, LegalStatement, ModelTrait, UsualPoint } from '../../knowledge/collaboration-model.ts';
import { traitInForce } from '../../knowledge/law-version.ts';
import type { AgreedPoint } from '../../study/agreement.ts';
import type { AnsweredPoint, PointContent } from '../../study/statutory-points.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import { cited } from '../cited.ts';
import type { TextContext } from '../context.ts';
import { legalText } from '../law-place.ts';
import type { Block } from '../nodes.ts';
import { paragraph } from '../nodes.ts';
import { blank } from './blank.ts';
import { municipalityName } from './paper-context.ts';
import { servicesText, sharingText } from './what-study-says.ts';

/** What the model's record says of the law on a point, for whoever has to decide it. */
const lawOnPoint: ReadonlyMap<string, ModelTrait> = new Map([
  ['tasks', 'individualDecisions'],
  ['matters', 'individualDecisions'],
  ['powers', 'individualDecisions'],
  ['delegation', 'individualDecisions'],
  ['representatives', 'control'],
  ['members', 'control'],
  ['assembly', 'control'],
  ['legal-person', 'legalPerson'],
  ['shares', 'liability'],
  ['withdrawal', 'exit'],
  ['liability', 'liability'],
]);
const consequenceOnPoint: ReadonlyMap<string, ConsequenceTopic> = new Map([['personal-data', 'data-controller']]);

const aboutServices: ReadonlySet<string> = new Set(['tasks', 'matters', 'purpose']);
const aboutMoney: ReadonlySet<string> = new Set(['settlement', 'costs', 'price']);

/**
 * What stands under a point: what fills it, or else what the study and the law say of it, and in brackets what
 * has to be decided. Nothing is agreed here that the study does not say.
 */
export function agreementPoint(context: TextContext, chosen: ChosenAgreement, { point, content }: AnsweredPoint<UsualPoint>): Block[] {
  if (content !== undefined) return filled(context, content);
  const { agreement: words } = paperTexts[context.language];
  const question = words.questions.get(`${chosen.model.id}.${point.id}`) ?? words.questions.get(point.id) ?? point.text[context.language];
  return [
    ...(aboutServices.has(point.id) ? [paragraph(servicesText(context, chosen))] : []),
    ...(aboutMoney.has(point.id) ? sharingText(context).map((said) => paragraph(said)) : []),
    ...law(context, chosen, point.id),
    paragraph([blank(words.fillIn(question))]),
  ];
}

function filled(context: TextContext, content: PointContent): Block[] {
  const { agreement: words } = paperTexts[context.language];
  const name = (id: string): string => municipalityName(context, id);
  switch (content.kind) {
    case 'agreed':
      return agreed(context, content);
    case 'participants':
      return [paragraph(words.participants(context.texts.list(content.municipalities.map(name))))];
    case 'host':
      return [paragraph(words.host(name(content.municipality)))];
    case 'date':
      return [paragraph(words.transfer(context.texts.date(content.day)))];
  }
}

/** A text of several paragraphs stays so; its source stands after the last. */
function agreed(context: TextContext, { text, source }: AgreedPoint): Block[] {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((each, index) => paragraph(each, ...(index === paragraphs.length - 1 ? [cited(context, source)] : [])));
}

function law(context: TextContext, { model, law: version }: ChosenAgreement, point: string): Block[] {
  // What of a task may be decided is said once, where a point of its own is about that.
  const isSaidElsewhere = point === 'tasks' && model.usual?.some(({ id }) => id === 'delegation') === true;
  const trait = isSaidElsewhere ? undefined : lawOnPoint.get(point);
  const topic = consequenceOnPoint.get(point);
  const found: LegalStatement | undefined = model.consequences.find((each) => each.topic === topic);
  const statement = trait === undefined ? found : traitInForce(model, trait, version);
  if (statement === undefined) return [];
  return [paragraph(paperTexts[context.language].agreement.law, legalText(context, statement))];
}
