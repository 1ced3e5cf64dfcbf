/**
 * What a person may call a command in Norwegian, Swedish or English, as a hint: none of these words is a command, since a
 * command that has several names is harder to look up.
 */
const wordsByCommand: Readonly<Record<string, string>> = {
  init: 'ny nytt new start begynn börja opprett opprette skap skapa create',
  swot: 'styrker styrkar styrkor strengths',
  weigh: 'vekt vekter vekte vektlegg vikt vikter vikta weight weights',
  assess: 'vurder vurdere vurdér bedöm bedöma effekter effekt effects readiness',
  validate: 'valider validere validér validera sjekk sjekke kontroller kontrollere kontrollera check lint test verify',
  analyze: 'analyse analyser analysere analysér analysera analys rapport report kjør køyr run beregn beräkna',
  explain: 'forklar forklare forklaring förklara förklaring hvorfor kvifor varför why',
  draft: 'utkast skriv write',
  'draft agreement': 'avtale samarbeidsavtale avtal samverkansavtal agreement',
  'draft council-paper': 'saksframlegg sak tjänsteskrivelse council-paper paper',
  'draft plan': 'plan forprosjekt forprosjektplan förprojekt',
  catalogue: 'katalog catalog vis visa list',
  'catalogue services': 'tjenester tenester tjänster services',
  'catalogue models': 'modeller models',
  'catalogue factors': 'faktorer factors',
  'catalogue evidence': 'forskning forsking evidence',
  'data municipalities': 'kommuner kommune kommunar kommun municipalities municipality',
  migrate: 'migrer migrere migrera oppgrader uppgradera upgrade',
  schema: 'skjema',
  completion: 'fullfør fullføring komplettera completions complete',
  help: 'hjelp hjälp manual man',
  '--version': 'versjon version',
};

/** What each word most probably stands for, after `collab`. */
export const commandsByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsByCommand).flatMap(([command, words]) => words.split(' ').map((word) => [word, command] as const)),
);
