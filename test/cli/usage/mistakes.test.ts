import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/texts/language.ts';
import { languages } from '../../../src/texts/language.ts';
import { commandsByWord } from '../../../src/cli/usage/words-for-commands.ts';
import { collab } from '../commands/command.ts';
import { ranHere } from '../commands/ran-here.ts';
import { declaredProgram, leavesOf } from '../program/program.ts';

const study = 'examples/flv/study.yaml';

/** A wrong line, and its first line of standard error in each language. */
const mistakes: readonly (readonly [line: readonly string[], helped: string, said: Readonly<Record<Language, string>>])[] = [
  [
    ['validat', study],
    'collab',
    {
      en: 'There is no command "validat". Did you mean collab validate?',
      nb: 'Kommandoen «validat» finnes ikke. Mente du collab validate?',
      nn: 'Kommandoen «validat» finst ikkje. Meinte du collab validate?',
      sv: 'Kommandot ”validat” finns inte. Menade du collab validate?',
    },
  ],
  [
    ['draft', 'frobnicate'],
    'collab draft',
    {
      en: 'There is no command "frobnicate". The commands are council-paper, agreement and plan.',
      nb: 'Kommandoen «frobnicate» finnes ikke. Kommandoene er council-paper, agreement og plan.',
      nn: 'Kommandoen «frobnicate» finst ikkje. Kommandoane er council-paper, agreement og plan.',
      sv: 'Kommandot ”frobnicate” finns inte. Kommandona är council-paper, agreement och plan.',
    },
  ],
  [
    [study],
    'collab',
    {
      en: `"${study}" is no command. Did you mean collab analyze ${study}?`,
      nb: `«${study}» er ingen kommando. Mente du collab analyze ${study}?`,
      nn: `«${study}» er ingen kommando. Meinte du collab analyze ${study}?`,
      sv: `”${study}” är inget kommando. Menade du collab analyze ${study}?`,
    },
  ],
  [
    ['draft'],
    'collab draft',
    {
      en: 'collab draft is not complete: council-paper, agreement or plan must follow.',
      nb: 'collab draft er ikke fullstendig: council-paper, agreement eller plan må følge etter.',
      nn: 'collab draft er ikkje fullstendig: council-paper, agreement eller plan må følgje etter.',
      sv: 'collab draft är inte fullständigt: council-paper, agreement eller plan måste följa efter.',
    },
  ],
  [
    ['analyze', study, '--formt=json'],
    'collab analyze',
    {
      en: 'collab analyze has no option --formt. Did you mean --format?',
      nb: 'collab analyze har ikke valget --formt. Mente du --format?',
      nn: 'collab analyze har ikkje valet --formt. Meinte du --format?',
      sv: 'collab analyze har inte flaggan --formt. Menade du --format?',
    },
  ],
  [
    ['--quiet', 'draft', 'plan', study],
    'collab',
    {
      en: '--quiet belongs after the command: collab draft plan … --quiet',
      nb: '--quiet skal stå etter kommandoen: collab draft plan … --quiet',
      nn: '--quiet skal stå etter kommandoen: collab draft plan … --quiet',
      sv: '--quiet ska stå efter kommandot: collab draft plan … --quiet',
    },
  ],
  [
    ['weigh'],
    'collab weigh',
    {
      en: '<study> is missing. Write: collab weigh <study>',
      nb: '<study> mangler. Skriv: collab weigh <study>',
      nn: '<study> manglar. Skriv: collab weigh <study>',
      sv: '<study> saknas. Skriv: collab weigh <study>',
    },
  ],
  [
    ['weigh', study, 'b.yaml'],
    'collab weigh',
    {
      en: '"b.yaml" is too much. Write: collab weigh <study>',
      nb: '«b.yaml» er for mye. Skriv: collab weigh <study>',
      nn: '«b.yaml» er for mykje. Skriv: collab weigh <study>',
      sv: '”b.yaml” är för mycket. Skriv: collab weigh <study>',
    },
  ],
  [
    ['analyze', study, '-o'],
    'collab analyze',
    {
      en: '--output needs a value: --output <path>.',
      nb: '--output mangler verdi: --output <path>.',
      nn: '--output manglar verdi: --output <path>.',
      sv: '--output saknar värde: --output <path>.',
    },
  ],
  [
    ['analyze', study, '--language', 'no'],
    'collab analyze',
    {
      en: '--language can be nb, nn, sv or en, not "no". Did you mean nb?',
      nb: '--language kan være nb, nn, sv eller en, ikke «no». Mente du nb?',
      nn: '--language kan vere nb, nn, sv eller en, ikkje «no». Meinte du nb?',
      sv: '--language kan vara nb, nn, sv eller en, inte ”no”. Menade du nb?',
    },
  ],
  [
    ['data', 'municipalities', '--year', 'next'],
    'collab data municipalities',
    {
      en: '--year takes a whole number from 0 to 9999, not "next".',
      nb: '--year tar et helt tall fra 0 til 9999, ikke «next».',
      nn: '--year tek eit heilt tal frå 0 til 9999, ikkje «next».',
      sv: '--year tar ett heltal från 0 till 9999, inte ”next”.',
    },
  ],
];

const help: Readonly<Record<Language, string>> = { en: 'Help', nb: 'Hjelp (på engelsk)', nn: 'Hjelp (på engelsk)', sv: 'Hjälp (på engelska)' };

describe.each(mistakes.map((each) => [each[0].join(' '), ...each] as const))('collab %s', (_, line, helped, said) => {
  it.each(languages)('is answered in %s, in a line and where help is', async (language) => {
    const env = { LANG: { en: 'en_GB', nb: 'nb_NO', nn: 'nn_NO', sv: 'sv_SE' }[language] };
    const ran = language === 'en' ? collab(line, { env }) : await ranHere(line, env);
    expect(ran).toEqual({ status: 2, stdout: '', stderr: `${said[language]}\n${help[language]}: ${helped} --help\n` });
  });
});

it.each(languages)('the language that a wrong line asks for counts: %s', async (language) => {
  const { stderr } = await ranHere(['analyze', '--frob', '--message-language', language]);
  expect(stderr).toContain(help[language]);
});

it.each([
  ['an option with no value that another follows', ['analyze', study, '--output', '--quiet'], '--output needs a value: --output <path>.'],
  ['a value of an option that takes some only', ['analyze', study, '-l'], '--language needs a value: nb, nn, sv or en.'],
  ['a repeatable option with a value that there is none of', ['init', '-a', 'support', '--area=suport'], '--area can be governance, support, community, services or competence, not "suport". Did you mean support?'],
  ['an argument with a value that there is none of', ['completion', 'bsh'], '<shell> can be bash, zsh or fish, not "bsh". Did you mean bash?'],
  ['an argument that is missing and takes some values only', ['completion'], 'collab completion is not complete: bash, zsh or fish must follow.'],
  ['a short option that there is none of', ['analyze', study, '-x'], 'collab analyze has no option -x.'],
  ['standard input in place of a command', ['-'], '"-" is no command. Did you mean collab analyze -?'],
  ['a file that is not there in place of a command', ['flv.yml'], '"flv.yml" is no command. Did you mean collab analyze flv.yml?'],
  ['a command within a command that help does not know', ['help', 'draft', 'agrement'], 'There is no command "agrement". Did you mean collab draft agreement?'],
  ['help in another language', ['hjälp', 'draft', 'agreement'], 'There is no command "hjälp". Did you mean collab help draft agreement?'],
  ['a misspelt word of another language', ['kontroler'], 'There is no command "kontroler". Did you mean collab validate?'],
])('says what is wrong with %s', async (_, line, said) => {
  const { status, stdout, stderr } = await ranHere(line);
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', said]);
});

it.each([
  ['valider', 'collab validate'],
  ['kontrollera', 'collab validate'],
  ['analyser', 'collab analyze'],
  ['rapport', 'collab analyze'],
  ['forklar', 'collab explain'],
  ['förklara', 'collab explain'],
  ['ny', 'collab init'],
  ['vurder', 'collab assess'],
  ['avtale', 'collab draft agreement'],
  ['saksframlegg', 'collab draft council-paper'],
  ['tjänster', 'collab catalogue services'],
  ['kommuner', 'collab data municipalities'],
  ['versjon', 'collab --version'],
  ['hjelp', 'collab help'],
])('takes %s for %s, as a hint', async (word, meant) => {
  expect((await ranHere([word])).stderr).toContain(`Did you mean ${meant}?`);
});

it('does not steer the terminal with what was typed', () => {
  const { stderr } = collab(['\u001b[31mred']);
  expect(stderr).toContain('␛[31mred');
  expect(stderr).not.toContain('\u001b');
});

it('hints at commands that there are, and gives no command a second name', async () => {
  const program = await declaredProgram();
  const paths = new Set([...leavesOf(program).map(([path]) => path.join(' ')), ...program.commands.map((each) => each.name()), '--version']);
  // What `collab catalogue` lists is no command.
  expect([...new Set(commandsByWord.values())].filter((each) => !paths.has(each) && !/^catalogue [a-z]+$/.test(each))).toEqual([]);
  expect([...commandsByWord.keys()].filter((word) => paths.has(word))).toEqual([]);
});
