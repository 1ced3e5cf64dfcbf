import type { DraftTexts } from '../draft-texts.ts';

export const draft: DraftTexts = {
  whichService: (services) => `Hvilken tjeneste gjelder avtalen? Oppgi --service med én av disse: ${services.join(', ')}.`,
  unknownService: (id, nearest, services) =>
    `Studien har ingen tjeneste «${id}». ${nearest === undefined ? `Disse finnes: ${services.join(', ')}.` : `Mente du «${nearest}»?`}`,
  noServices: 'Studien har ingen tjenester, så det er ingenting å lage en avtale om. Legg dem til under services.',
  unknownModel: (id, nearest) =>
    `Det finnes ingen samarbeidsmodell «${id}». ${nearest === undefined ? 'Kjør «collab catalogue models» for å se dem som finnes.' : `Mente du «${nearest}»?`}`,
  modelOfOtherCountry: (id, country) => `«${id}» er en modell i ${country === 'norway' ? 'svensk' : 'norsk'} rett, men studien er ${country === 'norway' ? 'norsk' : 'svensk'}.`,
  excluded: ({ model, service, rules }) => `Loven åpner ikke for å bruke ${model} til ${service}, så det er ikke laget noe utkast. ${rules.join(' ')}`,
  instead: (id) => ` Best egnet av dem loven tillater: --model ${id}`,
  noModel: (service) =>
    `Verken studien eller loven gir noen modell for «${service}». Oppgi --model, eller gi tjenesten kjennetegn (traits) så loven kan prøves.`,
  whichMunicipality: (ids) => `Hvilket kommunestyre er saken til? Oppgi --municipality med én av disse: ${ids.join(', ')}.`,
  unknownMunicipality: (id, nearest, ids) =>
    `Studien har ingen kommune «${id}». ${nearest === undefined ? '' : `Mente du «${nearest}»? `}Disse finnes: ${ids.join(', ')}.`,
  nothingToPrepare: 'Ingen tjeneste i studien starter eller forberedes, så det er ingenting å planlegge. «collab analyze» viser hvorfor.',
  notPrepared: (service) => `«${service}» verken starter eller forberedes, så det er ingenting å planlegge for den. «collab analyze» viser hvorfor.`,
  wrote: (path) => `Skrevet: ${path}`,
  missing: ({ missing, required }) => `${missing} av ${required} punkter må fylles ut: de står i hakeparentes.`,
  open: (count) => (count === 1 ? 'Ett sted må fylles ut: det står i hakeparentes.' : `${count} steder må fylles ut: de står i hakeparentes.`),
};
