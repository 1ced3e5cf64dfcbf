import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bare, captureStudies, handWritten, inBraces, withCarriageReturns } from '../../elicitation/capture-studies.ts';
import type { Ran } from './command.ts';
import { collab } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-capture-'));
const path = join(folder, 'study.yaml');

interface Captured extends Ran {
  readonly text: string;
}

function captured(text: string, args: readonly string[]): Captured {
  writeFileSync(path, text);
  const [command = '', ...rest] = args;
  const ran = collab([command, path, ...rest]);
  return { ...ran, text: readFileSync(path, 'utf8') };
}

/** The lines that one text has and the other has not, as a difference shows them; no line may be moved. */
function difference(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)];
}

describe('collab weigh with flags', () => {
  it('changes only the lines that it must', () => {
    const { text, status } = captured(handWritten, ['weigh', '--as', 'levanger', '--swing', 'quality=100', '--swing', 'economy=60', '--swing', 'resilience=40']);
    expect(status).toBe(0);
    expect(difference(handWritten, text)).toEqual([
      '-   economy: { swing: { frosta: 60 } }',
      '-     swing: { verdal: 100 } # Verdal først',
      '-   resilience: {}',
      '+   economy: { swing: { frosta: 60, levanger: 60 } }',
      '+     swing: { verdal: 100, levanger: 100 } # Verdal først',
      '+   resilience:',
      '+     swing: { levanger: 40 }',
    ]);
  });

  it('says what has changed, how all have weighed, and what is missing from whom', () => {
    const { stdout } = captured(handWritten, ['weigh', '--as', 'Levanger', '--message-language', 'nb', '--swing', 'quality=100', '--swing', 'economy=60']);
    expect(stdout).toBe(
      [
        `2 linjer er nye eller endret i ${path}:`,
        '  40 |   economy: { swing: { frosta: 60, levanger: 60 } }',
        '  42 |     swing: { verdal: 100, levanger: 100 } # Verdal først',
        '',
        'Slik har kommunene vektet:',
        '  Frosta: Økonomi 60',
        '  Levanger: Økonomi 60 · Kvalitet for innbyggerne 100',
        '  Verdal: Kvalitet for innbyggerne 100',
        '',
        'Dette mangler:',
        '  Frosta:',
        '    Vekter: Kvalitet for innbyggerne, Robust fagmiljø',
        '  Levanger:',
        '    Vekter: Robust fagmiljø',
        '  Verdal:',
        '    Vekter: Økonomi, Robust fagmiljø',
        '',
      ].join('\n'),
    );
  });

  it('splits points for all only with --split', () => {
    const shared = handWritten.replace('swing: { verdal: 100 }', 'swing: 100');
    const refused = captured(shared, ['weigh', '--as', 'levanger', '--swing', 'quality=90']);
    expect(refused).toMatchObject({ status: 2, text: shared });
    expect(refused.stderr).toContain('With --split, this one becomes the answer of Levanger alone, and the others keep theirs.');
    expect(captured(shared, ['weigh', '--as', 'levanger', '--split', '--swing', 'quality=90']).text).toContain('    swing: { frosta: 100, levanger: 90, verdal: 100 } # Verdal først\n');
  });

  it('lists as criteria what is weighed first, where the study has none', () => {
    const { text, status } = captured(bare, ['weigh', '--as', 'frosta', '--swing', 'quality=100', '--swing', 'economy=30']);
    expect(status).toBe(0);
    expect(text).toBe(`${bare}\ncriteria:\n  economy:\n    swing: {frosta: 30}\n  quality:\n    swing: {frosta: 100}`);
    expect(captured(bare, ['weigh', '--as', 'frosta', '--swing', 'quality=100', '--swing', 'econmy=30'])).toMatchObject({ status: 2, text: bare });
  });

  it('does not put points beside an order', () => {
    const ranked = `${bare}\ncriteria: {economy: {rank: 1}, quality: {rank: 2}}\n`;
    expect(captured(ranked, ['weigh', '--as', 'frosta', '--swing', 'quality=90'])).toMatchObject({ status: 2, text: ranked });
  });
});

describe('collab assess with flags', () => {
  it('changes only the lines that it must', () => {
    const flags = ['--effect', 'ict.quality=2', '--effect', 'ict.resilience=−1', '--feasibility', 'payroll=4', '--readiness', 'political-will=2:documented:moetet', '--effect', 'child-welfare.resilience=++'];
    const { text, status } = captured(handWritten, ['assess', '--as', 'levanger', '--split', ...flags]);
    expect(status).toBe(0);
    expect(difference(handWritten, text)).toEqual([
      '-     effects: { quality: 3, resilience: { frosta: "++" } } # felles kvalitet',
      '-   payroll: { catalogue: payroll }',
      '-         levanger: { value: 1, source: illustration }',
      '-   political-will: { frosta: { level: 2, grade: documented, evidence: moetet }, verdal: 3 }',
      '+     effects: { quality: { frosta: 3, levanger: 2, verdal: 3 }, resilience: { frosta: "++", levanger: -1 } } # felles kvalitet',
      '+   payroll: { catalogue: payroll, feasibility: { levanger: 4 } }',
      '+         levanger: 2',
      '+   political-will: { frosta: { level: 2, grade: documented, evidence: moetet }, verdal: 3, levanger: { level: 2, grade: documented, evidence: moetet } }',
    ]);
  });

  it('keeps braces as they are', () => {
    const { text } = captured(inBraces, ['assess', '--as', 'mora', '--effect', 'ict.democracy=3', '--readiness', 'trust=1:claimed']);
    expect(difference(inBraces, text)).toEqual([
      '-   services: { ict: { catalogue: ict, effects: { quality: 1, democracy: { mora: -1, orsa: 2 } }, feasibility: { mora: 3 } } },',
      '-   readiness: { political-will: { value: 2, source: rapport } },',
      '+   services: { ict: { catalogue: ict, effects: { quality: 1, democracy: { mora: 3, orsa: 2 } }, feasibility: { mora: 3 } } },',
      '+   readiness: { political-will: { value: 2, source: rapport }, trust: { mora: { level: 1, grade: claimed } } },',
    ]);
  });

  it.each([
    ['--effect', 'ict.qualty=2', 'Did you mean "ict.quality"?'],
    ['--effect', 'ict.economy=2', 'economy is computed from gain and cost'],
    ['--effect', 'ict.quality=4.5', 'Write a number from -4 to 4.'],
    ['--effect', 'ict.quality', 'write it like this: --effect ict.quality=2'],
    ['--feasibility', 'ict=0', 'Write a number from 1 to 5.'],
    ['--readiness', 'political-wil=2', 'Did you mean "political-will"?'],
    ['--readiness', 'political-will=2:sure', 'It must be one of these: none, claimed, documented, decided.'],
    ['--readiness', 'political-will=2:decided:moete', 'It must be one of these: moetet.'],
    ['--readiness', 'political-will=2:decided:moetet:mer', 'write it like this'],
  ])('does not take %s %s', (option, typed, said) => {
    const { status, stderr, text } = captured(handWritten, ['assess', '--as', 'levanger', '--feasibility', 'payroll=4', option, typed]);
    expect({ status, text }).toEqual({ status: 2, text: handWritten });
    expect(stderr).toContain(said);
  });

  it('takes decimals, as the study and tables do', () => {
    const { status, text } = captured(handWritten, ['assess', '--as', 'levanger', '--effect', 'ict.resilience=1,5', '--feasibility', 'payroll=3.5']);
    expect(status).toBe(0);
    expect(text).toContain('levanger: 1.5');
    expect(text).toContain('feasibility: { levanger: 3.5 }');
  });

  it('does not take an answer of a municipality that takes no part', () => {
    expect(captured(handWritten, ['assess', '--as', 'frosta', '--effect', 'child-welfare.quality=2']).status).toBe(2);
  });
});

describe('collab swot with flags', () => {
  const flags = ['--strength', 'Åpen kultur', '--threat', 'Fraflytting: de unge', '--importance', 'Åpen kultur=70', '--importance', 'small=30', '--service', 'small=ict', '--service', 'small=payroll', '--evidence', 'Åpen kultur=moetet'];

  it('changes only the lines that it must', () => {
    const { text, status } = captured(handWritten, ['swot', '--as', 'levanger', ...flags]);
    expect(status).toBe(0);
    expect(difference(handWritten, text)).toEqual([
      '-     - Etablert samarbeid på flere områder # fra møtet',
      '-     - "Korte avstander: én arbeidsregion"',
      '-     small: { text: Små og sårbare fagmiljøer, by: [frosta], importance: { frosta: 80 } }',
      '-   threats: {}',
      '+     etablert-samarbeid-pa-flere-omrader: { text: Etablert samarbeid på flere områder } # fra møtet',
      '+     korte-avstander-en-arbeidsregion: { text: "Korte avstander: én arbeidsregion" }',
      '+     apen-kultur: { text: Åpen kultur, by: [levanger], importance: { levanger: 70 }, evidence: moetet }',
      '+     small: { text: Små og sårbare fagmiljøer, by: [frosta], importance: { frosta: 80, levanger: 30 }, services: [ict, payroll] }',
      '+   threats:',
      '+     fraflytting-de-unge: { text: "Fraflytting: de unge", by: [levanger] }',
    ]);
  });

  it('keeps the line ends of Windows', () => {
    const { text } = captured(withCarriageReturns, ['swot', '--as', 'levanger', ...flags]);
    expect(text).toBe(captured(handWritten, ['swot', '--as', 'levanger', ...flags]).text.replaceAll('\n', '\r\n'));
  });

  it('joins who says the same in the same words, and tells of what is nearly the same', () => {
    const { text, stdout } = captured(handWritten, ['swot', '--as', 'levanger', '--message-language', 'nb', '--weakness', 'Små og sårbare fagmiljøer', '--weakness', 'Få søkere til våre stillinger']);
    expect(text).toContain('by: [frosta, levanger]');
    expect(stdout).toContain('«Få søkere til våre stillinger» sier nesten det samme som');
  });

  it('says the same a second time without changing anything', () => {
    const first = captured(handWritten, ['swot', '--as', 'levanger', ...flags]);
    const second = captured(first.text, ['swot', '--as', 'levanger', ...flags]);
    expect(second).toMatchObject({ status: 0, text: first.text });
    expect(second.stdout).toContain('unchanged');
  });

  it('takes answers from a file, and flags on top of it', () => {
    const table = join(folder, 'workshop.csv');
    writeFileSync(table, 'quadrant;text;municipality;importance\nstyrke;Åpen kultur;levanger;60\n');
    const { text, status } = captured(handWritten, ['swot', '--from', table, '--as', 'levanger', '--importance', 'Åpen kultur=40']);
    expect(status).toBe(0);
    expect(text).toContain('importance: { levanger: 40 }');
  });

  it('writes nothing where a row of the file is another municipality’s', () => {
    const table = join(folder, 'others.csv');
    writeFileSync(table, 'quadrant;text;municipality\nstyrke;Åpen kultur;levanger\nstyrke;Korte veier;Verdal\n');
    const { status, stderr, text } = captured(handWritten, ['swot', '--from', table, '--as', 'levanger']);
    expect({ status, text }).toEqual({ status: 1, text: handWritten });
    expect(stderr).toContain('others.csv:3:20');
    expect(stderr).toContain('csv/other-municipality');
  });

  it.each(['To\nlinjer', 'Rød \u001b[31mtekst', 'Med\ttabulator'])('does not take %j', (typed) => {
    const { status, stderr, text } = captured(handWritten, ['swot', '--as', 'levanger', '--strength', typed]);
    expect({ status, text }).toEqual({ status: 2, text: handWritten });
    expect(stderr).toContain('characters that cannot be shown');
  });

  it('tells of flags, and of what they have changed, in the language of messages', () => {
    const refused = captured(handWritten, ['swot', '--as', 'levanger', '--message-language', 'sv', '--importance', 'small=70,5']);
    expect(refused).toMatchObject({ status: 2, stderr: '--importance small=70,5: Skriv ett heltal från 0 till 100.\n' });
    expect(captured(handWritten, ['swot', '--as', 'levanger', '--importance', 'small=70']).stdout).not.toMatch(/mangler|endret/);
  });

  it('writes nothing where a row of the file is wrong', () => {
    const table = join(folder, 'bad.csv');
    writeFileSync(table, 'quadrant;text;municipality;importance\nstyrke;Åpen kultur;verdl;60\n');
    expect(captured(handWritten, ['swot', '--from', table])).toMatchObject({ status: 1, text: handWritten });
  });
});

describe('capturing without a terminal', () => {
  it.each(['swot', 'weigh', 'assess'])('%s says which flags it wants', (command) => {
    const { status, stderr, text } = captured(handWritten, [command, '--as', 'levanger']);
    expect({ status, text }).toEqual({ status: 2, text: handWritten });
    expect(stderr.split('\n').slice(1, -1).every((line) => line.startsWith(`  collab ${command} study.yaml --`))).toBe(true);
    expect(stderr.split('\n').length).toBeGreaterThan(3);
  });

  it('names the municipality nearest to one that there is none of', () => {
    const { status, stderr } = captured(handWritten, ['weigh', '--as', 'levangr', '--swing', 'quality=1']);
    expect(status).toBe(2);
    expect(stderr).toBe('"levangr" is not one of the study\'s municipalities. Did you mean "levanger"? They are: frosta, levanger, verdal\n');
  });

  it('asks for --as', () => {
    expect(captured(handWritten, ['weigh', '--swing', 'quality=1'])).toMatchObject({ status: 2, stderr: 'Who answers? Give --as with one of the municipalities: frosta, levanger, verdal\n' });
  });

  it('says what is wrong with the study first', () => {
    const broken = handWritten.replace('format: 1', 'format: 7');
    expect(captured(broken, ['weigh', '--as', 'levanger', '--swing', 'quality=1'])).toMatchObject({ status: 1, text: broken });
  });

  it('cannot write into standard input', () => {
    expect(collab(['weigh', '-', '--as', 'levanger', '--swing', 'quality=1'], { input: handWritten }).status).toBe(2);
  });

  it('says the same in every form of study', () => {
    for (const text of captureStudies.values()) {
      const [, id = ''] = /municipalities:\s*\{?\s*(\w+):/.exec(text) ?? [];
      const { status, text: after } = captured(text, ['assess', '--as', id, '--readiness', 'trust=1:claimed', '--split']);
      expect(status).toBe(0);
      expect(after).not.toBe(text);
    }
  });
});
