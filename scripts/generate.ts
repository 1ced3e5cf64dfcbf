import { mkdir, writeFile } from 'node:fs/promises';
import { generateAll } from './generators/generate-all.ts';

/** Writes every generated file: run it after a change of the schema. `test/generated/` fails until then. */
async function main(): Promise<void> {
  const root = new URL('../', import.meta.url);
  for (const { path, content } of await generateAll()) {
    const file = new URL(path, root);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
    console.log(path);
  }
}

await main();
