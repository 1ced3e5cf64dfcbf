import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Explanation } from '../../knowledge/explanation.ts';
import { explainCodeTexts } from '../../texts/explain-code-texts-by-language.ts';
import type { ExplainCodeTexts } from '../../texts/explain-code-texts.ts';
import type { Language } from '../../texts/language.ts';
import { exampleText } from '../explain-code/example-text.ts';

/** What a system that keeps results says of a code. */
export interface RuleHelp {
  readonly what: string;
  readonly why: string;
  /** All of it with the examples, in Markdown. */
  readonly markdown: string;
}

/** The explanation of a code in one language; what explains the codes is loaded with the first of them. */
export async function ruleHelp(code: DiagnosticCode, language: Language): Promise<RuleHelp> {
  const { findExplanation } = await import('../../knowledge/find-explanation.ts');
  const explanation = findExplanation(code);
  const command = `collab explain ${code}`;
  if (explanation === undefined) return { what: command, why: command, markdown: `\`${command}\`` };
  const what = explanation.what[language];
  const why = explanation.why[language];
  return { what, why, markdown: [what, why, ...examples(explanation, explainCodeTexts[language])].join('\n\n') };
}

function examples({ wrong, right, table }: Explanation, texts: ExplainCodeTexts): readonly string[] {
  return ([['wrong', wrong], ['right', right]] as const).map(([which, example]) => {
    // No example holds a fence of its own.
    return `**${texts[which]}**\n\n\`\`\`${table === undefined ? 'yaml' : 'csv'}\n${exampleText(example, texts)}\n\`\`\``;
  });
}
