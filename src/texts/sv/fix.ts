import type { FixTexts } from '../fix-texts.ts';

export const fix: FixTexts = {
  mended: (name, count) => `${name}: ${count} ${count === 1 ? 'rättat' : 'rättade'}`,
  changedMeanwhile: (name) =>
    `${name} ändrades av någon annan under kontrollen och har inte skrivits över. Kör kommandot igen.`,
  noFile: (name) => `”${name}” är ingen fil som kan skrivas tillbaka. Ange själva filen, eller ge studien på standard in med ”-”.`,
};
