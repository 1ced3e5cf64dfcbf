import type { FixTexts } from '../fix-texts.ts';

export const fix: FixTexts = {
  mended: (name, count) => `${name}: ${count} retta`,
  changedMeanwhile: (name) =>
    `${name} blei endra av andre under kontrollen, og er ikkje skriven over. Køyr kommandoen på nytt.`,
  noFile: (name) => `«${name}» er ikkje ei fil som kan skrivast tilbake. Oppgi sjølve fila, eller gi studien på standard inn med «-».`,
};
