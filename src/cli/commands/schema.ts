import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { exitStatus } from '../exit-status.ts';
import { writeOutput } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import type { SchemaName } from '../schema/schema-names.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';

export interface SchemaOptions {
  readonly output?: string;
  readonly messageLanguage?: Language;
}

/** `collab schema`: writes the JSON Schema of one shape, as it is packed beside the bundles, and returns the exit status. */
export async function schema(name: SchemaName, { output = '-', messageLanguage: stated }: SchemaOptions): Promise<number> {
  const failure = await writeOutput(output, readFileSync(join(__dirname, `../schemas/${name}.schema.json`)));
  if (failure === undefined) return exitStatus.ok;
  process.stderr.write(`${sayWriteFailure(failure, messageTexts[messageLanguage(stated, process.env)].terminal)}\n`);
  return exitStatus.usage;
}
