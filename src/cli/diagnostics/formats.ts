import type { CheckedFile } from './checked-file.ts';
import type { DiagnosticOptions } from './diagnostic-options.ts';
import { fixableIn } from './fixable-in.ts';
import { prettyCheck } from './pretty.ts';

/** The formats of diagnostics, the usual one first. */
export const diagnosticFormats = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;

export type DiagnosticFormat = (typeof diagnosticFormats)[number];

type RenderDiagnostics = (files: readonly CheckedFile[], options: DiagnosticOptions) => string | Promise<string>;

/** How each format is written. All but the one for people are loaded when they are asked for. */
export const renderDiagnostics: { readonly [F in DiagnosticFormat]: RenderDiagnostics } = {
  pretty: async (files, options) => prettyCheck(files, await fixableIn(files), options),
  json: async (files, options) => {
    const { jsonDiagnostics } = await import('./json.ts');
    return jsonDiagnostics(files, options.texts.diagnostics);
  },
  sarif: async (files, options) => {
    const { sarifDiagnostics } = await import('./sarif.ts');
    return sarifDiagnostics(files, options);
  },
  junit: async (files, options) => {
    const { junitDiagnostics } = await import('./junit.ts');
    return junitDiagnostics(files, options);
  },
  github: async (files, options) => {
    const { githubDiagnostics } = await import('./github.ts');
    return githubDiagnostics(files, options);
  },
};

/** The name of each format's file in a folder that holds several. */
export const diagnosticFileNames: { readonly [F in DiagnosticFormat]: string } = {
  pretty: 'diagnostics.txt',
  json: 'diagnostics.json',
  sarif: 'diagnostics.sarif',
  junit: 'diagnostics.xml',
  github: 'diagnostics.github.txt',
};
