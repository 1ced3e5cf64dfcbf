import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { tableCaptions } from '../../src/render/table-captions.ts';
import { heading, paragraph, strong, table } from '../../src/report/nodes.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, studyOf } from '../study-of.ts';

const rows = (): RootContent => table('llr', [['Tjeneste', 'Råd', 'Plass'], ['IKT', 'Vent', '1']]);

function captions(...nodes: readonly RootContent[]): readonly string[] {
  return [...tableCaptions(nodes, 'Studien').values()];
}

describe('the caption of a table', () => {
  it('is the heading where the table is alone under it, and the title before any', () => {
    expect(captions(rows(), heading(2, 'Svaret'), paragraph('Som følger:'), rows())).toEqual(['Studien', 'Svaret']);
  });

  it('has what announces the table where there are several', () => {
    expect(captions(heading(2, 'Svaret'), paragraph('Noe annet. Tre forutsetninger om andelen:'), rows(), paragraph([strong('Hva er det verdt?'), { type: 'text', value: ' Mye.' }]), paragraph('Det er alt.'), rows())).toEqual([
      'Svaret: Tre forutsetninger om andelen',
      'Svaret: Hva er det verdt?',
    ]);
  });

  it('is cut at a word', () => {
    const [first] = captions(heading(2, 'Svaret'), paragraph(`${'Kommune og '.repeat(9)}by:`), rows(), rows());
    expect(first).toBe(`Svaret: ${'Kommune og '.repeat(7).trim()}…`);
  });

  it('says what the rows are where nothing announces the table, and the second column where that has been said', () => {
    expect(captions(heading(2, 'Svaret'), paragraph('Det er alt.'), rows(), paragraph('Slik:'), rows(), paragraph('Alt.'), rows())).toEqual(['Svaret: Tjeneste', 'Svaret: Slik', 'Svaret: Tjeneste, Råd']);
  });

  it.each(languages)('is another for each table of the answer, and no list of columns there: %s', (language) => {
    const { report } = analyzeStudy(studyOf(repositoryFile('examples/flv/study.yaml')), undefined, { language });
    const found = [...tableCaptions(report.tree.children, report.title)];
    expect(new Set(found.map(([, caption]) => caption)).size).toBe(found.length);
    expect(found.slice(0, 2).map(([, caption]) => caption.endsWith('?'))).toEqual([true, true]);
  });
});
