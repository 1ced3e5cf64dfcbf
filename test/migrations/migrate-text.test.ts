import { describe, expect, it } from 'vitest';
import { formats } from '../../src/migrate-study.ts';
import { migrateText } from '../../src/migrations/migrate-text.ts';
import { lawDateRenamed, levelsRenamed, madeUp } from './made-up-migrations.ts';

const source = (text: string): { name: string; text: string; byteOrderMark: boolean } => ({ name: 'study.yaml', text, byteOrderMark: false });

describe('migrating a text', () => {
  it('has no step to take today, and the steps of every day lead from each format to the next', () => {
    expect(formats.newest).toBe(1);
    const steps = [...formats.migrations, ...madeUp.migrations];
    expect(steps.map(({ from, to }) => to - from)).toEqual(steps.map(() => 1));
    expect(migrateText(source('format: 1\n'), formats.newest, formats.migrations)).toEqual({ kind: 'newest', format: 1 });
  });

  it('takes every step in its order, and keeps each character that no step is about', () => {
    const text = '# first\nformat:   1   # the format\ntitle: "A  study"\n\nlawDate: 2026-11-01 # of which day\n\nreadiness:\n  trust: { melhus: { level: 2, grade: claimed } }  # soon\n';
    const migrated = migrateText(source(text), madeUp.newest, madeUp.migrations);
    expect(migrated).toMatchObject({ kind: 'migrated', from: 1, to: 3 });
    expect(migrated.kind === 'migrated' ? migrated.source.text : '').toBe(
      '# first\nformat:   3   # the format\ntitle: "A  study"\n\n\nreadiness:\n  trust: { melhus: { level: 2, grade: said } }  # soon\n\nlaw:\n  date: 2026-11-01\n',
    );
  });

  it('begins with the step that the text is at', () => {
    const migrated = migrateText(source('format: 2\nlawDate: kept\n'), madeUp.newest, madeUp.migrations);
    expect(migrated).toMatchObject({ kind: 'migrated', from: 2, to: 3, source: { text: 'format: 3\nlawDate: kept\n' } });
  });

  it('keeps line ends', () => {
    const migrated = migrateText(source('format: 2\r\ntitle: A\r\n'), madeUp.newest, madeUp.migrations);
    expect(migrated).toMatchObject({ kind: 'migrated', source: { text: 'format: 3\r\ntitle: A\r\n' } });
  });

  it.each([['format: 4\n'], ['format: 0\n'], ['format: "1"\n'], ['format: [1]\n'], ['title: A\n'], ['format: 1\n  a: [\n'], ['']])('knows no way from %j', (text) => {
    expect(migrateText(source(text), madeUp.newest, madeUp.migrations)).toEqual({ kind: 'unknown' });
  });

  it('knows no way where steps are missing: half a way is none', () => {
    expect(migrateText(source('format: 1\n'), 3, [lawDateRenamed])).toEqual({ kind: 'unknown' });
    expect(migrateText(source('format: 1\n'), 3, [levelsRenamed])).toEqual({ kind: 'unknown' });
  });

  it('changes nothing where a step would change something elsewhere', () => {
    const text = 'format: 2\nreadiness:\n  trust: &same { level: 2, grade: claimed }\n  openness: *same\n';
    expect(migrateText(source(text), madeUp.newest, madeUp.migrations)).toMatchObject({ kind: 'not-editable', to: 3, problem: { code: 'shared' } });
  });
});
