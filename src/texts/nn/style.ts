import type { StyleTexts } from '../style-texts.ts';

export const style: StyleTexts = {
  at: ({ file, line }) => `${file}:${line}:`,
  notAMap: (keys) => `ei stilfil er sett saman av linjer som «color: '#0b3c5d'». Nøklane er ${keys.join(', ')}.`,
  unknownKey: ({ key, nearest, keys }) => `stilfila har ingen nøkkel «${key}».${nearest === undefined ? '' : ` Meinte du «${nearest}»?`} Nøklane er ${keys.join(', ')}.`,
  notText: (key) => `${key} må vere ein tekst.`,
  notColor: (found) => `color må vere seks heksadesimale siffer i hermeteikn, som '#0b3c5d', ikkje «${found}». Utan hermeteikn blir # lese som ein kommentar.`,
  notFont: (found) => `font må vere namnet på éi skrift, som Arial, ikkje «${found}».`,
  logoTooLarge: ({ path, limit }) => `logoen «${path}» er større enn ${limit} kB. Han skal stå i kvar rapport: lagre han mindre.`,
  logoProblems: {
    unknown: (path) => `logoen «${path}» er korkje PNG, JPEG eller SVG.`,
    broken: (path) => `logoen «${path}» er skadd eller berre ein del av ei fil. Lagre han på nytt.`,
    size: (path) => `logoen «${path}» har ingen brukande storleik: han må oppgi breidd og høgd, og den eine kan ikkje vere meir enn 20 gonger den andre.`,
    entities: (path) => `logoen «${path}» definerer eigne entitetar (<!DOCTYPE … [ … ]>), og det les få program. Lagre han som vanleg SVG.`,
    'too-much': (path) => `logoen «${path}» er for samansett til å teiknast. Lagre ei enklare utgåve, eller som PNG.`,
  },
};
