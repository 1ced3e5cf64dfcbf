import type { FixTexts } from '../fix-texts.ts';

export const fix: FixTexts = {
  mended: (name, count) => `${name}: ${count} rettet`,
  changedMeanwhile: (name) =>
    `${name} ble endret av andre under kontrollen, og er ikke overskrevet. Kjør kommandoen på nytt.`,
  noFile: (name) => `«${name}» er ikke en fil som kan skrives tilbake. Oppgi selve filen, eller gi studien på standard inn med «-».`,
};
