import type { AnySchemaObject, Code, KeywordCxt } from 'ajv';
import { _, Ajv } from 'ajv';
import { numberInText } from '../../src/study/number-in-text.ts';

const nothing = _`undefined`;

/**
 * The compiler of the study's schema. It differs from plain JSON Schema in one thing: `minimum` and `maximum` also hold for
 * a number that is written as text (`10_000`, `25 %`), and their errors carry both limits.
 *
 * It is ajv's plain dialect, whose code is shorter: the schema uses nothing of draft 2020-12 that it would not know.
 */
export function createStudyCompiler(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // `required` may stand in the condition of an if/then, away from the properties that it speaks of.
    strictRequired: false,
    // A number may be written as text, a figure is a number or a map: that is the format.
    allowUnionTypes: true,
    unicodeRegExp: false,
    messages: false,
    inlineRefs: false,
    code: { esm: true, lines: true, source: true },
  });
  for (const keyword of ['minimum', 'maximum'] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      type: ['number', 'string'],
      schemaType: 'number',
      error: { message: keyword, params: ({ parentSchema }) => limits(parentSchema) },
      code: (context) => failOutside(context, keyword),
    });
  }
  return ajv;
}

function limits(schema: AnySchemaObject | undefined): Code {
  const { minimum, maximum } = (schema ?? {}) as { readonly minimum?: number; readonly maximum?: number };
  return _`{minimum: ${minimum ?? nothing}, maximum: ${maximum ?? nothing}}`;
}

function failOutside(context: KeywordCxt, keyword: 'minimum' | 'maximum'): void {
  const { data, gen, schema } = context;
  const read = gen.scopeValue('func', { ref: numberInText, code: _`require("./src/study/number-in-text.ts").numberInText` });
  const value = _`(typeof ${data} == "number" ? ${data} : ${read}(${data}))`;
  context.fail(keyword === 'minimum' ? _`${value} < ${schema}` : _`${value} > ${schema}`);
}
