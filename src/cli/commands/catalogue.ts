import type { Area } from '../../knowledge/area.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { catalogueTexts } from '../../texts/catalogue-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import type { CatalogueStyle } from '../catalogue/catalogue-style.ts';
import { catalogueStyle } from '../catalogue/catalogue-style.ts';
import { printedEvidence } from '../catalogue/evidence-list.ts';
import { printedFactor } from '../catalogue/factor-entry.ts';
import { printedFactors } from '../catalogue/factor-list.ts';
import { printedKinds } from '../catalogue/kind-list.ts';
import { printedModel } from '../catalogue/model-entry.ts';
import { printedModels } from '../catalogue/model-list.ts';
import { printedService } from '../catalogue/service-entry.ts';
import { printedServices } from '../catalogue/service-list.ts';
import { shownData } from '../catalogue/shown-data.ts';
import type { Shown } from '../catalogue/shown.ts';
import { chooseShown } from '../catalogue/shown.ts';
import { printedStudy } from '../catalogue/study-entry.ts';
import { prettyOrJson } from '../pretty-or-json.ts';
import { toJson } from '../diagnostics/json.ts';
import { exitStatus } from '../exit-status.ts';
import { writeOutputs } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';

export interface CatalogueOptions {
  readonly area?: Area;
  readonly jurisdiction?: Jurisdiction;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly language?: Language;
  readonly messageLanguage?: Language;
}

/**
 * `collab catalogue`: prints what the catalogue holds: its kinds, the list of one kind, or one entry whole.
 *
 * @returns the exit status
 * @throws UsageError for a kind or an id that there is none of, and where there is no list of services to narrow
 */
export async function catalogue(kind: string | undefined, id: string | undefined, options: CatalogueOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const { terminal } = messageTexts[language];
  const shown = chooseShown({ kind, id, area: options.area, jurisdiction: options.jurisdiction }, catalogueTexts[language]);
  const outputs = prettyOrJson('catalogue', options, terminal);
  const failure = await writeOutputs(
    outputs.map(({ format, path }) => {
      const colors = path === '-' ? colorLevel(process.env, process.stdout.isTTY) : 0;
      const style = catalogueStyle(options.language ?? language, terminalWidth(process.stdout), colors);
      return { path, content: format === 'json' ? toJson(shownData(shown)) : printed(shown, style) };
    }),
  );
  if (failure === undefined) return exitStatus.ok;
  process.stderr.write(`${sayWriteFailure(failure, terminal)}\n`);
  return exitStatus.usage;
}

function printed(shown: Shown, style: CatalogueStyle): string {
  switch (shown.what) {
    case 'kinds':
      return printedKinds(style);
    case 'services':
      return printedServices(shown.services, style);
    case 'service':
      return printedService(shown.service, style);
    case 'models':
      return printedModels(shown.models, style);
    case 'model':
      return printedModel(shown.model, style);
    case 'factors':
      return printedFactors(shown.factors, style);
    case 'factor':
      return printedFactor(shown.factor, style);
    case 'evidence':
      return printedEvidence(shown.kinds, style);
    case 'study':
      return printedStudy(shown.study, style);
  }
}
