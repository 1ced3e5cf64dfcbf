import type { StyleTexts } from '../style-texts.ts';

export const style: StyleTexts = {
  at: ({ file, line }) => `${file}:${line}:`,
  notAMap: (keys) => `en stilfil består av linjer som «color: '#0b3c5d'». Nøklene er ${keys.join(', ')}.`,
  unknownKey: ({ key, nearest, keys }) => `stilfilen har ingen nøkkel «${key}».${nearest === undefined ? '' : ` Mente du «${nearest}»?`} Nøklene er ${keys.join(', ')}.`,
  notText: (key) => `${key} må være en tekst.`,
  notColor: (found) => `color må være seks heksadesimale sifre i anførselstegn, som '#0b3c5d', ikke «${found}». Uten anførselstegn leses # som en kommentar.`,
  notFont: (found) => `font må være navnet på én skrift, som Arial, ikke «${found}».`,
  logoTooLarge: ({ path, limit }) => `logoen «${path}» er større enn ${limit} kB. Den skal stå i hver rapport: lagre den mindre.`,
  logoProblems: {
    unknown: (path) => `logoen «${path}» er verken PNG, JPEG eller SVG.`,
    broken: (path) => `logoen «${path}» er skadet eller bare en del av en fil. Lagre den på nytt.`,
    size: (path) => `logoen «${path}» har ingen brukbar størrelse: den må oppgi bredde og høyde, og den ene kan ikke være mer enn 20 ganger den andre.`,
    entities: (path) => `logoen «${path}» definerer egne entiteter (<!DOCTYPE … [ … ]>), og det leser få programmer. Lagre den som vanlig SVG.`,
    'too-much': (path) => `logoen «${path}» er for sammensatt til å tegnes. Lagre en enklere utgave, eller som PNG.`,
  },
};
