import { fileURLToPath } from 'node:url';
import type { Ajv, ValidateFunction } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Artefact } from './artefact.ts';
import { banner } from './artefact.ts';
import { bareSchema } from './bare-schema.ts';
import { compactValidator } from './compact-validator.ts';
import { createStudyCompiler } from './study-compiler.ts';
import { readStudySchema } from './study-schema.ts';

/** The schema as code that needs neither ajv nor the schema when it runs: it is loaded at every start of the command. */
export async function generateValidator(): Promise<Artefact> {
  const ajv = createStudyCompiler();
  const validate = ajv.compile(bareSchema(readStudySchema()));
  const code = compactValidator(standaloneCode(ajv, validate), definitionsByFunction(validate));
  const { outputFiles } = await build({
    stdin: {
      contents: code,
      // ajv's code says require() even as a module; bundling resolves what it needs.
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    banner: { js: `// ${banner}` },
  });
  return { path: 'src/generated/validate-study-file.js', content: outputFiles[0]?.text ?? '' };
}

function standaloneCode(ajv: Ajv, validate: ValidateFunction): string {
  return standalone
    .default(ajv, validate)
    .replace(/^export const validate =/m, 'export const validateStudyFile =')
    .replace(/^export default .*$/m, '')
    .replace(/^const (\w+) = require\("(.*)"\)\.(\w+);$/gm, 'import { $3 as $1 } from "$2";');
}

/** The definition that each function of the code checks, as a JSON pointer. */
function definitionsByFunction(validate: ValidateFunction): ReadonlyMap<string, string> {
  const references = Object.entries(validate.schemaEnv.refs) as [string, ValidateFunction['schemaEnv']][];
  return new Map(
    references.flatMap(([reference, { validate: compiled }]) => {
      const name = compiled?.source?.validateName.str;
      return name === undefined ? [] : [[name, reference.slice(reference.indexOf('#'))]];
    }),
  );
}
