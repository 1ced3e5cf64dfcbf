import type { DraftTexts } from '../draft-texts.ts';

export const draft: DraftTexts = {
  whichService: (services) => `Vilken verksamhet gäller avtalet? Ange --service med en av dessa: ${services.join(', ')}.`,
  unknownService: (id, nearest, services) =>
    `Studien har ingen verksamhet ”${id}”. ${nearest === undefined ? `Dessa finns: ${services.join(', ')}.` : `Menade du ”${nearest}”?`}`,
  noServices: 'Studien har inga verksamheter, så det finns inget att skriva ett avtal om. Lägg till dem under services.',
  unknownModel: (id, nearest) =>
    `Det finns ingen samverkansform ”${id}”. ${nearest === undefined ? 'Kör ”collab catalogue models” för att se vilka som finns.' : `Menade du ”${nearest}”?`}`,
  modelOfOtherCountry: (id, country) =>
    `”${id}” är en samverkansform i ${country === 'norway' ? 'svensk' : 'norsk'} rätt, men studien är ${country === 'norway' ? 'norsk' : 'svensk'}.`,
  excluded: ({ model, service, rules }) => `Lagen medger inte ${model} för ${service}, så inget utkast har tagits fram. ${rules.join(' ')}`,
  instead: (id) => ` Bäst lämpad av dem som lagen tillåter: --model ${id}`,
  noModel: (service) =>
    `Varken studien eller lagen ger någon samverkansform för ”${service}”. Ange --model, eller ge verksamheten kännetecken (traits) så att lagen kan prövas.`,
  whichMunicipality: (ids) => `Vilken kommuns fullmäktige är skrivelsen till? Ange --municipality med en av dessa: ${ids.join(', ')}.`,
  unknownMunicipality: (id, nearest, ids) =>
    `Studien har ingen kommun ”${id}”. ${nearest === undefined ? '' : `Menade du ”${nearest}”? `}Dessa finns: ${ids.join(', ')}.`,
  nothingToPrepare: 'Ingen verksamhet i studien startar eller förbereds, så det finns inget att planera. ”collab analyze” visar varför.',
  notPrepared: (service) => `”${service}” varken startar eller förbereds, så det finns inget att planera för den. ”collab analyze” visar varför.`,
  wrote: (path) => `Skrivet: ${path}`,
  missing: ({ missing, required }) => `${missing} av ${required} punkter måste fyllas i: de står inom hakparentes.`,
  open: (count) => (count === 1 ? 'Ett ställe måste fyllas i: det står inom hakparentes.' : `${count} ställen måste fyllas i: de står inom hakparentes.`),
};
