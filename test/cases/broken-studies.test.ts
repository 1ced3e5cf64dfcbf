import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { severities } from '../../src/diagnostics/codes.ts';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import { checkText, repositoryFile } from '../study-of.ts';

/* Each study here has one mistake; its first line says which diagnostic is expected, and where. */
const names = readdirSync(new URL('err', import.meta.url)).filter((name) => name.endsWith('.yaml'));

describe('a study with one mistake gives one message, at its place', () => {
  it('there are more than thirty kinds', () => {
    expect(names.length).toBeGreaterThan(30);
  });

  it.each(names)('%s', (name) => {
    const text = repositoryFile(`test/cases/err/${name}`);
    const lines = new LineIndex(text);
    const { diagnostics, study } = checkText(text);
    const found = diagnostics
      .filter(({ code }) => severities[code] !== 'notice')
      .map(({ code, span }) => `# ${code} ${lines.positionAt(span.start).line}:${lines.positionAt(span.start).column}`);
    expect(found).toEqual([text.slice(0, text.indexOf('\n'))]);
    expect(study).toBeUndefined();
  });
});
