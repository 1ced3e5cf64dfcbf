import { describe, expect, it } from 'vitest';
import { deflators } from '../../src/generated/deflators.ts';
import { compileDeflators } from '../../scripts/generators/deflators.ts';
import { deflate } from '../../src/knowledge/deflator.ts';
import { repositoryFile } from '../study-of.ts';

const [norway] = deflators;

describe('the Norwegian municipal deflator', () => {
  it('multiplies the years between', () => {
    expect(norway && deflate(norway, 2023, 2024)).toBeCloseTo(1.05, 10);
    expect(norway && deflate(norway, 2022, 2024)).toBeCloseTo(1.043 * 1.05, 10);
  });

  it('goes back as it came', () => {
    expect(norway && deflate(norway, 2024, 2022)).toBeCloseTo(1 / (1.043 * 1.05), 10);
    expect(norway && deflate(norway, 2020, 2020)).toBe(1);
  });

  it('says nothing of years outside its own', () => {
    expect(norway && deflate(norway, 2001, 2024)).toBeUndefined();
    expect(norway && deflate(norway, 2024, 2030)).toBeUndefined();
  });

  it('has every year from 2014 to 2026, the last two as estimates', () => {
    expect(norway?.changes.map(({ year }) => year)).toEqual(Array.from({ length: 13 }, (_, index) => 2014 + index));
    expect(norway?.changes.filter(({ status }) => status === 'estimate').map(({ year }) => year)).toEqual([2025, 2026]);
  });
});

describe('a broken deflator', () => {
  const path = 'src/knowledge/deflators/municipal-deflator-norway.yaml';
  const text = repositoryFile(path);

  it('is told with its file and line', () => {
    const broken = text.replace('percent: 3.1, status: final', 'percent: 3.1, status: certain');
    expect(() => compileDeflators([{ path, text: broken }])).toThrow(/municipal-deflator-norway\.yaml:\d+:\d+ "certain" is unknown/);
  });

  it('has the name of its file as id', () => {
    expect(() => compileDeflators([{ path: 'src/knowledge/deflators/other.yaml', text }])).toThrow(/other\.yaml:\d+:\d+ the id has to be/);
  });
});
