import type { Edit } from '../../../src/document/edit/edit.ts';
import { append, remove, set, toMap } from './edits.ts';

/** What is done to each file of the corpus; what becomes of its lines stands beside it in a `.diff`. */
export const corpusEdits: ReadonlyMap<string, readonly Edit[]> = new Map<string, readonly Edit[]>([
  ['flow-maps', [
    set('title', 'Kort: og tett'), set('municipalities/verdal', { name: 'Verdal', code: '1721' }), set('municipalities/frosta/population', 2500),
    set('swot/strengths/new-one', { text: 'Felles mål, felles vei', by: 'all' }), set('swot/weaknesses/small', { text: 'Små' }), set('swot/threats/time', { text: 'Tid' }),
    append('sharing/keys', 'usage'), set('criteria/resilience', { swing: 100 }), remove('criteria/economy'),
  ]],
  ['flow-maps-over-lines', [
    set('municipalities/verdal', { name: 'Verdal' }), set('municipalities/levanger/code', '1719'), set('benchmarks/ringsaker/basis', 'net'),
    set('benchmarks/peers', { of: ['time'] }), set('horizon/discount', '4 %'), set('horizon/years', 20), append('decision', 'Samarbeidet utredes'),
  ]],
  ['anchors', [set('services/payroll/note', 'eget'), set('services/archive', { catalogue: 'archive' }), set('municipalities/frosta/code', '1717'), set('municipalities/title', 'Ny'), set('services/ict/gain/annual', 1)]],
  ['merge-keys', [set('municipalities/frosta/basis', 'gross'), set('municipalities/levanger/code', '1719'), set('municipalities/verdal/code', '1721')]],
  ['comments-everywhere', [
    set('format', 2), set('municipalities/frosta/code', '1717', 'fra registeret'), set('municipalities/verdal', { name: 'Verdal' }), set('swot/strengths/a/by', 'all'),
    set('swot/strengths/d', { text: 'Fire' }), set('swot/threats/e', { text: 'Fem' }), set('criteria/economy/swing', 100), set('criteria/quality', { swing: 1 }),
    set('readiness/political-will', { frosta: 2 }, 'juni'),
  ]],
  ['crlf', [
    set('title', 'Kort'), append('swot/strengths', 'Enda en'), set('swot/weaknesses/few', { text: 'Få folk', by: 'frosta' }),
    set('municipalities/frosta/note', 'Tre\nlinjer\nnå\n'), set('municipalities/verdal', { name: 'Verdal', note: 'To\nlinjer' }), set('sources/kpmg', { title: 'Rapport' }),
  ]],
  ['bom-crlf-no-final-newline', [set('municipalities/levanger', { name: 'Levanger' }), set('swot/strengths', ['En', 'To'])]],
  ['tabs-after-values', [set('format', 2), set('title', 'Ny'), set('municipalities/frosta/code', '1717'), set('municipalities/levanger/code', '5037'), set('municipalities/verdal', { name: 'Verdal' }), set('note', 'uten')]],
  ['no-final-newline', [set('swot/strengths/b', { text: 'To\nlinjer' }), set('criteria/economy/swing', 60)]],
  ['quoted-keys', [set('municipalities/frosta/name', 'Frøsta'), set('municipalities/levanger/code', '1719'), set('municipalities/levanger/admin cost/2024', '5 300'), set('constructor/__proto__', 2), set('language', 'nb')]],
  ['block-scalars', [
    set('background/one/text', 'En annen tekst'), set('background/one/year', 2001), set('background/two/text', 'Ny tekst\n\npå tre linjer\n'),
    set('background/five', 'Fem'), set('title', 'Kort'), set('background/four', 'Fire\nfem'),
  ]],
  ['one-space', [set('municipalities/frosta/costs/2025', '5_500'), set('municipalities/verdal', { name: 'Verdal', costs: { '2023': 1 } }), append('services/ict/requires', 'archive'), set('swot/strengths/a', { text: 'En' })]],
  ['three-and-four-spaces', [set('municipalities/verdal', { name: 'Verdal', share: { a: { b: 1 } } }), set('services/ict/gain/source', 'illustration'), set('services/payroll/gain/annual', 2), set('swot/strengths/a', { text: 'En' })]],
  ['lists-not-indented', [
    append('goals/study', 'Mer'), append('goals/long-term', 'Nærhet, alltid'), toMap('swot/strengths', 'short', 'used-to', 'aims'), toMap('swot/weaknesses', 'few'),
    append('decision', 'Saken legges fram igjen'), set('goals/method', ['Intervju']),
  ]],
  ['lists-indented', [
    append('goals/study', 'Måle'), append('services/ict/gain/positions', { municipality: 'frosta', count: 2 }), set('services/ict/gain/positions/0/count', 1), remove('services/ict/gain/positions/1'),
    toMap('swot/opportunities', 'region', 'better', 'below', 'last'), set('swot/opportunities/better/importance', 70),
  ]],
  ['document-markers', [set('format', 2), set('municipalities/verdal', { name: 'Verdal' }), set('swot/strengths/a', { text: 'En' }), set('title', 'Kort')]],
  ['empty-values', [
    set('swot/strengths/a', { text: 'En' }), set('strengths', ['En']), set('weaknesses/a', { text: 'To' }), append('opportunities', 'Tre'), set('threats/a', { text: 'Fire' }),
    append('goals', 'Fem'), set('services/ict/catalogue', 'ict'), set('services/payroll/catalogue', 'payroll'), set('services/archive', 1), set('readiness/political-will', 2),
    set('criteria/economy/swing', 60), set('criteria/quality/swing', 80), set('list/0', 'a'), set('list/1/b', 1), set('list/2/c', 2),
  ]],
  ['aligned', [set('format', 10), set('title', 'En lengre tittel'), set('jurisdiction', 'sweden'), set('language', 'sv'), set('priceYear', 2024), set('municipalities/levanger/code', '5037'), set('municipalities/frosta/basis', 'net'), set('municipalities/inderoy', { name: 'Inderøy' })]],
  ['blank-lines', [set('municipalities/verdal', { name: 'Verdal' }), set('municipalities/frosta/code', '1717'), set('swot/strengths/c', { text: 'Tre' }), set('readiness/trust', 2)]],
  ['unusual-texts', [
    set('title', 'Frøya "og" \\ 🚢'), set('quote', "Verdal's plan"), set('url', 'https://example.no/'), set('share', '30 %'), set('code', '0301'), set('plain over lines', 'kort'),
    set('quoted over lines', 'kort'), set('tagged', 16), set('truth', 'no'), set('time', 'a\r\nb'),
  ]],
]);
