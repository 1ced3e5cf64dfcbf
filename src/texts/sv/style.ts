import type { StyleTexts } from '../style-texts.ts';

export const style: StyleTexts = {
  at: ({ file, line }) => `${file}:${line}:`,
  notAMap: (keys) => `en stilfil består av rader som ”color: '#0b3c5d'”. Nycklarna är ${keys.join(', ')}.`,
  unknownKey: ({ key, nearest, keys }) => `stilfilen har ingen nyckel ”${key}”.${nearest === undefined ? '' : ` Menade du ”${nearest}”?`} Nycklarna är ${keys.join(', ')}.`,
  notText: (key) => `${key} måste vara en text.`,
  notColor: (found) => `color måste vara sex hexadecimala siffror inom citattecken, som '#0b3c5d', inte ”${found}”. Utan citattecken läses # som en kommentar.`,
  notFont: (found) => `font måste vara namnet på ett typsnitt, som Arial, inte ”${found}”.`,
  logoTooLarge: ({ path, limit }) => `logotypen ”${path}” är större än ${limit} kB. Den ska stå i varje rapport: spara den mindre.`,
  logoProblems: {
    unknown: (path) => `logotypen ”${path}” är varken PNG, JPEG eller SVG.`,
    broken: (path) => `logotypen ”${path}” är skadad eller bara en del av en fil. Spara den på nytt.`,
    size: (path) => `logotypen ”${path}” har ingen användbar storlek: den måste ange bredd och höjd, och den ena får inte vara mer än 20 gånger den andra.`,
    entities: (path) => `logotypen ”${path}” definierar egna entiteter (<!DOCTYPE … [ … ]>), och det läser få program. Spara den som vanlig SVG.`,
    'too-much': (path) => `logotypen ”${path}” är för sammansatt för att ritas. Spara en enklare version, eller som PNG.`,
  },
};
