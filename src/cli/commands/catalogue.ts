import type { Area } from '../../knowledge/area.ts';
import { catalogueKinds } from '../../knowledge/catalogue-kind.ts';
import type { CatalogueService } from '../../knowledge/catalogue-service.ts';
import { findService } from '../../knowledge/find-service.ts';
import { listServices } from '../../knowledge/list-services.ts';
import { serviceSpeller } from '../../knowledge/service-speller.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { catalogueTexts } from '../../texts/catalogue-texts-by-language.ts';
import type { CatalogueTexts } from '../../texts/catalogue-texts.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import type { CatalogueStyle } from '../catalogue/catalogue-style.ts';
import { catalogueStyle } from '../catalogue/catalogue-style.ts';
import { kindsData, printedKinds } from '../catalogue/kind-list.ts';
import { printedService } from '../catalogue/service-entry.ts';
import { printedServices } from '../catalogue/service-list.ts';
import { prettyOrJson } from '../pretty-or-json.ts';
import { toJson } from '../diagnostics/json.ts';
import { exitStatus } from '../exit-status.ts';
import { writeOutputs } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { UsageError } from '../usage-error.ts';

export interface CatalogueOptions {
  readonly area?: Area;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly language?: Language;
  readonly messageLanguage?: Language;
}

/**
 * `collab catalogue`: prints what the catalogue holds: its kinds, the list of one kind, or one entry whole.
 *
 * @returns the exit status
 * @throws UsageError for a kind or an id that there is none of
 */
export async function catalogue(kind: string | undefined, id: string | undefined, options: CatalogueOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const { terminal } = messageTexts[language];
  const shown = choose(kind, id, options.area, catalogueTexts[language]);
  const outputs = prettyOrJson('catalogue', options, terminal);
  const failure = await writeOutputs(
    outputs.map(({ format, path }) => {
      const colors = path === '-' ? colorLevel(process.env, process.stdout.isTTY) : 0;
      const style = catalogueStyle(options.language ?? language, terminalWidth(process.stdout), colors);
      return { path, content: format === 'json' ? toJson(dataOf(shown)) : printed(shown, style) };
    }),
  );
  if (failure === undefined) return exitStatus.ok;
  process.stderr.write(`${sayWriteFailure(failure, terminal)}\n`);
  return exitStatus.usage;
}

/** What of the catalogue is to be shown. */
type Shown =
  | { readonly what: 'kinds' }
  | { readonly what: 'services'; readonly services: readonly CatalogueService[] }
  | { readonly what: 'service'; readonly service: CatalogueService };

function choose(kind: string | undefined, id: string | undefined, area: Area | undefined, texts: CatalogueTexts): Shown {
  const known = catalogueKinds.find((each) => each === kind);
  if (kind !== undefined && known === undefined) {
    throw new UsageError(texts.unknownKind(kind, nearest(kind, catalogueKinds), catalogueKinds));
  }
  if (area !== undefined && (known === undefined || id !== undefined)) throw new UsageError(texts.areaNeedsList);
  if (known === undefined) return { what: 'kinds' };
  if (id === undefined) return { what: 'services', services: listServices(area) };
  const service = findService(id);
  if (service === undefined) throw new UsageError(texts.unknownService(id, serviceSpeller()(id)));
  return { what: 'service', service };
}

function printed(shown: Shown, style: CatalogueStyle): string {
  switch (shown.what) {
    case 'kinds':
      return printedKinds(style);
    case 'services':
      return printedServices(shown.services, style);
    case 'service':
      return printedService(shown.service, style);
  }
}

function dataOf(shown: Shown): object {
  switch (shown.what) {
    case 'kinds':
      return kindsData();
    case 'services':
      return { format: 1, services: shown.services };
    case 'service':
      return { format: 1, services: [shown.service] };
  }
}
