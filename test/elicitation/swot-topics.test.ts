import { describe, expect, it } from 'vitest';
import { missingAnswers } from '../../src/elicitation/answers-given.ts';
import { swotTopics } from '../../src/elicitation/swot-topics.ts';
import { asked, contextAt, inRow, next } from './asked.ts';
import { bare, handWritten } from './capture-studies.ts';

describe('naming strengths, weaknesses, opportunities and threats', () => {
  it('asks for the municipality’s own items before it shows those of others', () => {
    const state = asked(handWritten, 'levanger');
    expect(next(state, swotTopics)?.question.message).toBe('Styrke for Levanger (tomt svar: gå videre)');
    const after = inRow(state, swotTopics, [['add.strengths', undefined]]);
    expect(next(after, swotTopics)?.question.message).toBe('Styrke: «Etablert samarbeid på flere områder».\nHvor mye betyr det for Levanger, fra 0 til 100?');
  });

  it('writes an item, how much it matters, its services and its source as they are answered', () => {
    const state = inRow(asked(handWritten, 'levanger'), swotTopics, [
      ['add.strengths', 'Åpen kultur'],
      ['importance.apen-kultur', '70'],
      ['services.apen-kultur', ['ict']],
      ['evidence.apen-kultur', 'moetet'],
      ['add.strengths', undefined],
    ]);
    expect(state.text).toContain('    etablert-samarbeid-pa-flere-omrader: { text: Etablert samarbeid på flere områder } # fra møtet\n');
    expect(state.text).toContain('    apen-kultur: { text: Åpen kultur, by: [levanger], importance: { levanger: 70 }, services: [ict], evidence: moetet }\n');
  });

  it('leads back to the text of the item that was named last', () => {
    const state = inRow(asked(bare, 'frosta'), swotTopics, [['add.strengths', 'Opne culture'], ['importance.opne-culture', 'back'], ['text.opne-culture', 'Open culture']]);
    expect(state.text).toContain('swot:\n  strengths:\n    opne-culture: {text: Open culture, by: [frosta]}');
  });

  it('tells of an item that says nearly the same, and lets the municipality join it', () => {
    const state = inRow(asked(handWritten, 'levanger'), swotTopics, [['add.strengths', undefined], ['importance.etablert-samarbeid-pa-flere-omrader', undefined], ['importance.korte-avstander-en-arbeidsregion', undefined], ['add.weaknesses', 'Sårbare fagmiljøer']]);
    expect(state.text).toBe(handWritten);
    expect(next(state, swotTopics)?.question.message).toBe('«Sårbare fagmiljøer» sier nesten det samme som et punkt som står der: «Små og sårbare fagmiljøer».');
    expect(inRow(state, swotTopics, [['add.weaknesses', 'same']]).text).toContain('small: { text: Små og sårbare fagmiljøer, by: [frosta, levanger], importance: { frosta: 80 } }');
    expect(inRow(state, swotTopics, [['add.weaknesses', 'another']]).text).toContain('sarbare-fagmiljoer: { text: Sårbare fagmiljøer, by: [levanger] }');
  });

  it('warns of more than seven items', () => {
    const letters = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'];
    const list = `${bare}\nswot: { threats: [${letters.join(', ')}] }\n`;
    const skipped = ['add.strengths', 'add.weaknesses', 'add.opportunities'].map((id) => [id, undefined] as const);
    const state = inRow(asked(list, 'frosta'), swotTopics, [...skipped, ['add.threats', 'Theta']]);
    expect(state.said).toEqual(['Threats now has 8 items. More than 7 are seldom used: merge or remove some.']);
  });

  it('says whose rating of which items is missing', () => {
    const missing = missingAnswers(swotTopics(contextAt(handWritten, 'frosta', new Map())));
    expect(missing).toEqual([
      { group: 'Styrker', labels: ['«Etablert samarbeid på flere områder»', '«Korte avstander: én arbeidsregion»'] },
      { group: 'Svakheter', labels: ['«Få søkere til stillingene»'] },
    ]);
  });
});
