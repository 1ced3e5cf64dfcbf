import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* A gate that sees nothing passes silently: each of these violations has to be found, with the reason as its message. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'collab-layers-'));

const violations = [
  { file: 'src/math/pert.ts', code: "import { analyze } from '../analyses/index.ts';\nexport { analyze };", reason: 'so that a browser can run it' },
  { file: 'src/math/triangular.ts', code: "import { readFileSync } from 'node:fs';\nexport { readFileSync };", reason: 'nothing below it touches the machine' },
  { file: 'src/diagnostics/severity.ts', code: "import { formulas } from '../figures/formulas.ts';\nexport { formulas };", reason: 'diagnostics/ is data only' },
  { file: 'src/document/child.ts', code: "import { readStudy } from '../study/read/read-study.ts';\nexport { readStudy };", reason: 'knows YAML and spans, not studies' },
  { file: 'src/suppression/parse-comment.ts', code: "import { readStudy } from '../study/read/read-study.ts';\nexport { readStudy };", reason: 'suppression/ reads comments' },
  { file: 'src/fixes/mended-text.ts', code: "import { checkStudy } from '../study/check-study.ts';\nexport { checkStudy };", reason: 'it may import document and diagnostics' },
  { file: 'src/migrations/migrations.ts', code: "import { checkStudy } from '../study/check-study.ts';\nexport { checkStudy };", reason: 'migrations/ changes texts' },
  { file: 'src/study/slug.ts', code: "import { pertMean } from '../math/pert.ts';\nexport { pertMean };", reason: 'it checks, it does not compute' },
  { file: 'src/study/read/text.ts', code: "import { writeReport } from '../../report/write-report.ts';\nexport { writeReport };", reason: 'it checks, it does not compute' },
  { file: 'src/analyses/claims/analyze-claim.ts', code: "import { analyzeGroup } from '../group/analyze-group.ts';\nexport { analyzeGroup };", reason: 'Analyses do not import one another' },
  { file: 'src/texts/numbers.ts', code: "import { severities } from '../diagnostics/codes.ts';\nexport { severities };", reason: 'texts/ is words only' },
  { file: 'src/report/nodes.ts', code: "import { renderMarkdown } from '../render/markdown.ts';\nexport { renderMarkdown };", reason: 'report/ may import' },
  { file: 'src/render/markdown.ts', code: "import { analyze } from '../analyses/index.ts';\nexport { analyze };", reason: 'knows no analysis and no language' },
  { file: 'src/sources/find-delimiter.ts', code: "import { checkStudy } from '../study/check-study.ts';\nexport { checkStudy };", reason: 'sources/ turns outside data into answers' },
  { file: 'src/browser/open-scrolling.ts', code: "import { analyze } from '../analyses/index.ts';\nexport { analyze };", reason: 'it may import math only' },
  { file: 'src/elicitation/init-lines.ts', code: "import { analyze } from '../analyses/index.ts';\nexport { analyze };", reason: 'elicitation/ asks and edits' },
  { file: 'src/cli/check-file.ts', code: "import { parseDocument } from '../document/parse-document.ts';\nexport { parseDocument };", reason: 'reaches the pipeline through collab.ts' },
  { file: 'src/report/report.ts', code: 'export const now = Date.now();', reason: 'No clock below cli/' },
] as const;

const allowed = { file: 'src/math/log-gamma.ts', code: "import type { Study } from '../study/study.ts';\nexport type { Study };" };

beforeAll(() => {
  for (const name of ['src', '.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** What the linter says of the copy, a message a line; machine-readable, because its pictures change with the colours of the terminal. */
function lint(): readonly string[] {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', 'src'], { cwd: copy, encoding: 'utf8' });
  const { diagnostics, number_of_files: files } = JSON.parse(stdout) as { diagnostics: readonly { filename: string; message: string; help: string }[]; number_of_files: number };
  expect(files).toBeGreaterThan(100);
  return diagnostics.map(({ filename, message, help }) => `${filename}: ${message} ${help}`);
}

describe('the layers', () => {
  it('hold as they are', () => {
    expect(lint()).toEqual([]);
  });

  describe('broken at every place at once', () => {
    let said: readonly string[] = [];

    beforeAll(() => {
      for (const { file, code } of [...violations, allowed]) writeFileSync(join(copy, file), code);
      said = lint();
    });

    it.each(violations)('tell of the violation in $file: $reason', ({ file, reason }) => {
      expect(said.filter((each) => each.startsWith(`${file}:`)).join(' ')).toContain(reason);
    });

    it('may import types from anywhere', () => {
      expect(said.filter((each) => each.startsWith(`${allowed.file}:`))).toEqual([]);
    });
  });
});
