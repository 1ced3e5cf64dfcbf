import type { Language } from '../../texts/language.ts';

/** What `collab validate` may be asked for. */
export interface ValidateOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly stdinName?: string;
  readonly fix?: boolean;
  readonly advice?: boolean;
  readonly strict?: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly quiet?: boolean;
  readonly messageLanguage?: Language;
}
