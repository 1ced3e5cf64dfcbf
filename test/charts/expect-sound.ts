import { expect } from 'vitest';
import { outside, overlapping, shapes } from './text-boxes.ts';

/** A picture is well-formed and small, has every number finite, and its texts touch neither one another nor the edge. */
export function expectSound(svg: string): void {
  expect(shapes(svg, 'svg')).toHaveLength(1);
  expect(Buffer.byteLength(svg)).toBeLessThan(10_000);
  for (const shape of shapes(svg, 'rect')) {
    for (const name of ['x', 'y', 'width', 'height']) expect(Number(shape.attributes[name] ?? 0)).toSatisfy(Number.isFinite);
    expect(Number(shape.attributes['width'])).toBeGreaterThanOrEqual(0);
  }
  for (const path of shapes(svg, 'path')) expect(path.attributes['d']).toMatch(/^[MVHLZmvhlz0-9 .-]*$/);
  expect(overlapping(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
}
