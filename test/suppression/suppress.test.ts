import { describe, expect, it, test } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { suppress } from '../../src/suppression/suppress.ts';
import { checkText, smallStudy } from '../study-of.ts';

const code = 'study/service-without-area';

interface Told {
  readonly counts: readonly string[];
  readonly suppressed: readonly (string | undefined)[];
}

/** The codes that count in a study, and the reasons for those that do not. */
function told(text: string): Told {
  const { diagnostics, suppressed } = checkText(text);
  return { counts: diagnostics.map((each) => each.code), suppressed: suppressed.map(({ reason }) => reason) };
}

function services(...lines: readonly string[]): string {
  return smallStudy(['services:', ...lines].join('\n'));
}

describe('a comment', () => {
  it('without which the study would be told of', () => {
    expect(told(services('  welcome: { title: Velkomst }'))).toEqual({ counts: [code], suppressed: [] });
  });

  it('at the end of the line hides what begins on that line', () => {
    expect(told(services(`  welcome: { title: Velkomst } # collab-ignore ${code}: finnes bare hos oss`))).toEqual({ counts: [], suppressed: ['finnes bare hos oss'] });
  });

  it('above the line hides it too, over blank lines and other comments', () => {
    const lines = [`  # collab-ignore ${code}: finnes bare hos oss`, '', '  # Se vedlegg 2.', '  welcome: { title: Velkomst }'];
    expect(told(services(...lines))).toEqual({ counts: [], suppressed: ['finnes bare hos oss'] });
  });

  it('says nothing of other lines', () => {
    const lines = [`  # collab-ignore ${code}: finnes bare hos oss`, '  welcome: { title: Velkomst }', '  farewell: { title: Farvel }'];
    expect(told(services(...lines))).toEqual({ counts: [code], suppressed: ['finnes bare hos oss'] });
  });

  it('may stand behind a remark, and one behind another', () => {
    const lines = [`  welcome: { title: Velkomst } # ny i år # collab-ignore ${code}: vår egen # collab-ignore study/near-duplicate: en annen`];
    expect(told(services(...lines))).toEqual({ counts: [], suppressed: ['vår egen'] });
  });

  it('may be written with a dash, or nothing, for the colon, and without spaces', () => {
    for (const comment of [`# collab-ignore ${code} – vår egen`, `# collab-ignore ${code} vår egen`, `#collab-ignore ${code}:vår egen`]) {
      expect(told(services(`  welcome: { title: Velkomst } ${comment}`))).toEqual({ counts: [], suppressed: ['vår egen'] });
    }
  });

  it('is found in brackets over several lines', () => {
    const lines = ['  welcome: {', `    # collab-ignore ${code}: vår egen`, '    title: Velkomst }', '  farewell: {', '    title: Farvel }'];
    const { counts } = told(services(...lines));
    expect(counts).toContain(code);
    expect(told(smallStudy(`services: {\n  # collab-ignore ${code}: vår egen\n  welcome: { title: Velkomst },\n}`))).toEqual({ counts: [], suppressed: ['vår egen'] });
  });

  it('is found above an item of a list', () => {
    const swot = (comment: string): string => smallStudy(`swot:\n  strengths:\n${comment}    - Gode fagmiljøer\nstrategies:\n  share: { text: Dele fagfolk }`);
    expect(told(swot('')).counts).toEqual(['study/swot-leads-nowhere']);
    expect(told(swot('    # collab-ignore study/swot-leads-nowhere: til orientering\n'))).toEqual({ counts: [], suppressed: ['til orientering'] });
  });

  it('is found after the sign of a text of several lines', () => {
    const text = smallStudy(`services:\n  welcome: # collab-ignore ${code}: vår egen\n    title: |  # en linje\n      Velkomst`);
    expect(told(text)).toEqual({ counts: [], suppressed: ['vår egen'] });
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is found where lines end with %s', (_, end) => {
    const text = services(`  # collab-ignore ${code}: over`, '  welcome: { title: Velkomst }', `  farewell: { title: Farvel } # collab-ignore ${code}: bak`);
    expect(told(text.replaceAll('\n', end))).toEqual({ counts: [], suppressed: ['over', 'bak'] });
  });

  it('at the very beginning is about the first key, also over a mark that the document begins', () => {
    const text = `# collab-ignore study/unused-by-this: x\n---\n${smallStudy('')}`;
    expect(told(text).counts).toEqual(['suppression/unknown-code']);
  });
});

describe('no comment is', () => {
  it.each([
    ['a # in quotes', `  welcome: { title: "Velkomst # collab-ignore ${code}: nei" }`],
    ['a # in single quotes', `  welcome: { title: 'Velkomst # collab-ignore ${code}: nei' }`],
    ['a # without a space before it', `  welcome: { title: Velkomst#collab-ignore }`],
    ['a line of a text of several lines', `  welcome:\n    title: |\n      Velkomst\n      # collab-ignore ${code}: nei`],
    ['a word with another meaning', `  welcome: { title: Velkomst } # collab-industry ${code}: nei`],
    ['a word that only begins alike', `  welcome: { title: Velkomst } # collab-ingress ${code}: nei`],
    ['a sentence of ignoring', `  welcome: { title: Velkomst } # collab ignores this, see ${code}`],
    ['a word in a remark', `  welcome: { title: Velkomst } # skriv collab-ignore ${code}: nei`],
  ])('%s', (_, line) => {
    expect(told(services(line))).toEqual({ counts: [code], suppressed: [] });
  });
});

describe('of the comment itself is told', () => {
  const problem = (comment: string, line = '  welcome: { title: Velkomst, area: support }'): unknown => {
    const text = services(`${line} ${comment}`);
    const { diagnostics } = checkText(text);
    return diagnostics.filter((each) => each.code.startsWith('suppression/')).map(({ code: name, args, span }) => [name, args, text.slice(span.start, span.end)]);
  };

  it('that it hides nothing, where it stands', () => {
    expect(problem(`# collab-ignore ${code}: før`)).toEqual([['suppression/unused', { code, isLast: false }, `# collab-ignore ${code}: før`]]);
  });

  it('that it is the second of two', () => {
    const text = services(`  # collab-ignore ${code}: over`, `  welcome: { title: Velkomst } # collab-ignore ${code}: bak`);
    expect(told(text)).toEqual({ counts: ['suppression/unused'], suppressed: ['over'] });
  });

  it('that nothing comes after it', () => {
    const { diagnostics } = checkText(`${smallStudy('')}# collab-ignore ${code}: sist`);
    expect(diagnostics.map((each) => [each.code, each.args])).toEqual([['suppression/unused', { code, isLast: true }]]);
  });

  it('that it gives no reason, and it works all the same', () => {
    for (const comment of [`# collab-ignore ${code}`, `# collab-ignore ${code}: `, `# collab-ignore ${code}: …`]) {
      expect(told(services(`  welcome: { title: Velkomst } ${comment}`))).toEqual({ counts: ['suppression/without-reason'], suppressed: [undefined] });
    }
  });

  it('that the code does not exist, with the nearest', () => {
    expect(problem('# collab-ignore study/service-without-aera: x')).toEqual([
      ['suppression/unknown-code', { code: 'study/service-without-aera', nearest: code }, 'study/service-without-aera'],
    ]);
    expect(problem('# collab-ignore service-without-area: x')).toEqual([['suppression/unknown-code', { code: 'service-without-area', nearest: code }, 'service-without-area']]);
    expect(problem('# collab-ignore constructor: x')).toEqual([['suppression/unknown-code', { code: 'constructor', nearest: undefined }, 'constructor']]);
    expect(problem('# collab-ignore: x')).toEqual([['suppression/unknown-code', { code: '', nearest: undefined }, '# collab-ignore']]);
  });

  it('that it names several codes, and it hides none of them', () => {
    const line = '  welcome: { title: Velkomst }';
    for (const between of [', ', ',', '; ', ' ', ' og ', ' + ']) {
      const comment = `# collab-ignore ${code}${between}study/unused-by-this: fordi`;
      expect(problem(comment, line)).toEqual([['suppression/several-codes', { first: code, second: 'study/unused-by-this' }, comment]]);
      expect(told(services(`${line} ${comment}`)).suppressed).toEqual([]);
    }
  });

  it('nothing where the reason names a code, or two words with a stroke', () => {
    for (const reason of [': som study/large-group', ' – study/large-group også', ' og/eller avklart', ', avklart']) {
      expect(told(services(`  welcome: { title: Velkomst } # collab-ignore ${code}${reason}`))).toEqual({ counts: [], suppressed: [expect.any(String)] });
    }
  });

  it('nothing where a colon stands before the code too', () => {
    expect(told(services(`  welcome: { title: Velkomst } # collab-ignore: ${code}: vår egen`))).toEqual({ counts: [], suppressed: ['vår egen'] });
  });

  it.each(['collab-ignore-next-line', 'Collab-ignore', 'COLLAB-IGNORE', 'collab ignore', 'collab_ignore', 'collabignore', 'collab-ignored', 'colab-ignore', 'collab-ingore', 'collab–ignore'])(
    'that %s is not the word',
    (word) => {
      expect(problem(`# ${word} ${code}: vår egen`)).toEqual([['suppression/misspelt-word', { word }, word]]);
      expect(problem(`# ny i år #${word} ${code}`)).toEqual([['suppression/misspelt-word', { word }, word]]);
    },
  );

  it('that a word is misspelt beside one that is not', () => {
    const text = services(`  # Collab-ignore ${code}: over`, `  welcome: { title: Velkomst } # collab-ignore ${code}: bak`);
    expect(told(text)).toEqual({ counts: ['suppression/misspelt-word'], suppressed: ['bak'] });
  });

  it('no more of misspelt words than of other mistakes', () => {
    const text = smallStudy(Array.from({ length: 1_000 }, () => `# Collab-ignore ${code}: over`).join('\n'));
    expect(told(text).counts).toHaveLength(100);
  });

  it('that errors stay', () => {
    const text = services('  # collab-ignore study/unknown-reference: kommer', '  welcome: { title: Velkomst, area: support, participants: [frosta, nowhere] }');
    expect(told(text)).toEqual({ counts: ['suppression/of-error', 'study/unknown-reference'], suppressed: [] });
  });

  it('nothing that another comment could hide', () => {
    const text = services(`  welcome: { title: Velkomst } # collab-ignore ${code} # collab-ignore suppression/without-reason: la stå`);
    expect(told(text).counts).toEqual(['suppression/without-reason', 'suppression/unused']);
  });
});

describe('a study that cannot be checked to its end', () => {
  it('is not told that a comment hides nothing', () => {
    const text = services(`  welcome: { title: Velkomst, participants: [nowhere] } # collab-ignore study/large-group: stor`);
    expect(told(text).counts).toEqual([code, 'study/unknown-reference']);
  });

  it('is told of its mistake of syntax, and of what is wrong with the comments', () => {
    const text = services(`  welcome: { title: Velkomst # collab-ignore ${code}: vår`, '  # collab-ignore yaml/unclosed-bracket: ja', 'goals: x');
    expect(told(text).counts).toContain('suppression/of-error');
    expect(told(text).counts.filter((each) => each.startsWith('yaml/'))).toHaveLength(1);
  });
});

test('what only the analyses find is hidden when they find it, and no comment about it is unused before', () => {
  const swot = ['swot:', '  strengths:', '    - Sårbare fagmiljøer', '    # collab-ignore study/near-duplicate: to ulike miljøer', '    - Små og sårbare fagmiljøer'];
  const checked = checkText(smallStudy(swot.join('\n')));
  expect(checked.diagnostics).toEqual([]);
  if (checked.study === undefined) throw new Error('no study');
  const analyzed = analyzeStudy(checked.study, checked, {});
  expect(analyzed.diagnostics).toEqual([]);
  expect(analyzed.suppressed.map(({ diagnostic, reason }) => [diagnostic.code, reason])).toEqual([['study/near-duplicate', 'to ulike miljøer']]);
});

test('what the analyses do not find either is told when they have run', () => {
  const checked = checkText(smallStudy('# collab-ignore study/near-duplicate: ingen\ngoals: { study: [Oversikt] }'));
  expect(checked.diagnostics).toEqual([]);
  if (checked.study === undefined) throw new Error('no study');
  expect(analyzeStudy(checked.study, checked, {}).diagnostics.map((each) => each.code)).toEqual(['suppression/unused']);
});

test('what checking hid stays hidden when the analyses have run', () => {
  const checked = checkText(services(`  welcome: { title: Velkomst } # collab-ignore ${code}: vår`));
  if (checked.study === undefined) throw new Error('no study');
  const { diagnostics, suppressed } = analyzeStudy(checked.study, checked, {});
  expect(diagnostics).toEqual([]);
  expect(suppressed).toEqual(checked.suppressed);
});

describe('the time it takes', () => {
  it('is nothing for a text without the word', () => {
    const found = checkText(services('  welcome: { title: Velkomst }')).diagnostics;
    const source = { name: 'study.yaml', text: 'a: 1\n'.repeat(200_000), byteOrderMark: false };
    const started = performance.now();
    for (let round = 0; round < 20; round += 1) expect(suppress(source, found, 'checked').diagnostics).toBe(found);
    expect((performance.now() - started) / 20).toBeLessThan(20);
  });
});
