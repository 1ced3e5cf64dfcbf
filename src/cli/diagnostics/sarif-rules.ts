import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { severities } from '../../diagnostics/codes.ts';
import type { Language } from '../../texts/language.ts';
import { ruleHelp } from './rule-help.ts';

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** The rules of a run: what each code means, why it matters, and an example. */
export function sarifRules(codes: readonly DiagnosticCode[], language: Language): Promise<readonly object[]> {
  return Promise.all(
    codes.map(async (code) => {
      const { what, why, markdown } = await ruleHelp(code, language);
      return {
        id: code,
        shortDescription: { text: what },
        fullDescription: { text: why },
        help: { text: `${what}\n\n${why}\n\ncollab explain ${code}`, markdown },
        defaultConfiguration: { level: levels[severities[code]] },
      };
    }),
  );
}
