import type { Area } from '../../knowledge/area.ts';
import type { Condition } from '../../knowledge/condition.ts';
import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import type { CatalogueTexts } from '../../texts/catalogue-texts.ts';

/** When a rule applies, in words: conditions within conditions stand in brackets. */
export function conditionWords(condition: Condition, texts: CatalogueTexts): string {
  const words = texts.models.condition;
  if ('all' in condition) return condition.all.map((each) => bracketed(each, texts)).join(` ${words.and} `);
  if ('any' in condition) return condition.any.map((each) => bracketed(each, texts)).join(` ${words.or} `);
  if ('not' in condition) {
    const { not } = condition;
    return 'at-least' in not ? words.fewer(not['at-least']) : words.not(bracketed(not, texts));
  }
  const { fact } = condition;
  const values = 'one-of' in condition ? condition['one-of'] : 'is' in condition ? [String(condition.is)] : [];
  switch (fact) {
    case 'area':
      return words.area(values.map((area) => texts.areas[area as Area]).join(` ${words.or} `));
    case 'kind':
      return words.kind(values.map((kind) => texts.evidence.kinds[kind as EvidenceKind]).join(` ${words.or} `));
    case 'participants':
      return words.participants('at-least' in condition ? condition['at-least'] : Number(values[0]));
    case 'host-stated':
      return values[0] === 'false' ? words.not(words.hostStated) : words.hostStated;
    default:
      return values[0] === 'false' ? words.not(texts.traits[fact]) : texts.traits[fact];
  }
}

function bracketed(condition: Condition, texts: CatalogueTexts): string {
  const said = conditionWords(condition, texts);
  return 'all' in condition || 'any' in condition ? `(${said})` : said;
}
