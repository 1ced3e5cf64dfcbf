import type { DraftTexts } from '../draft-texts.ts';

export const draft: DraftTexts = {
  whichService: (services) => `Kva for ei teneste gjeld avtalen? Oppgi --service med éi av desse: ${services.join(', ')}.`,
  unknownService: (id, nearest, services) =>
    `Studien har inga teneste «${id}». ${nearest === undefined ? `Desse finst: ${services.join(', ')}.` : `Meinte du «${nearest}»?`}`,
  noServices: 'Studien har ingen tenester, så det er ingenting å lage avtale om. Legg dei til under services.',
  unknownModel: (id, nearest) =>
    `Det finst ingen samarbeidsmodell «${id}». ${nearest === undefined ? 'Køyr «collab catalogue models» for å sjå dei som finst.' : `Meinte du «${nearest}»?`}`,
  modelOfOtherCountry: (id, country) => `«${id}» er ein modell i ${country === 'norway' ? 'svensk' : 'norsk'} rett, men studien er ${country === 'norway' ? 'norsk' : 'svensk'}.`,
  excluded: ({ model, service, rules }) => `Lova opnar ikkje for å bruke ${model} til ${service}, så det er ikkje laga noko utkast. ${rules.join(' ')}`,
  instead: (id) => ` Best eigna av dei lova opnar for: --model ${id}`,
  noModel: (service) =>
    `Verken studien eller lova gir nokon modell for «${service}». Oppgi --model, eller gi tenesta kjenneteikn (traits), så lova kan prøvast.`,
  whichMunicipality: (ids) => `Kva for eit kommunestyre er saka til? Oppgi --municipality med éin av desse: ${ids.join(', ')}.`,
  unknownMunicipality: (id, nearest, ids) =>
    `Studien har ingen kommune «${id}». ${nearest === undefined ? '' : `Meinte du «${nearest}»? `}Desse finst: ${ids.join(', ')}.`,
  nothingToPrepare: 'Inga teneste i studien startar eller blir førebudd, så det er ingenting å planleggje. «collab analyze» viser kvifor.',
  notPrepared: (service) => `«${service}» verken startar eller blir førebudd, så det er ingenting å planleggje for ho. «collab analyze» viser kvifor.`,
  wrote: (path) => `Har skrive: ${path}`,
  missing: ({ missing, required }) => `${missing} av ${required} punkt må fyllast ut: dei står i hakeparentes.`,
  open: (count) => (count === 1 ? 'Éin stad må fyllast ut: han står i hakeparentes.' : `${count} stader må fyllast ut: dei står i hakeparentes.`),
};
