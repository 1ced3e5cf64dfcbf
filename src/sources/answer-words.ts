import type { ReadinessGrade } from '../study/priorities.ts';
import type { Quadrant } from '../study/swot.ts';
import type { Named } from './known-names.ts';

/** What the quadrants are called, one and several of them: in Bokmål, Nynorsk, Swedish and English. */
export const quadrantWords: readonly (Named & { readonly id: Quadrant })[] = [
  { id: 'strengths', names: ['styrke', 'styrker', 'styrkar', 'styrka', 'styrkor', 'strength', 's'] },
  { id: 'weaknesses', names: ['svakhet', 'svakheter', 'svakheit', 'svakheiter', 'veikskap', 'veikskapar', 'svaghet', 'svagheter', 'weakness', 'w'] },
  { id: 'opportunities', names: ['mulighet', 'muligheter', 'moglegheit', 'moglegheiter', 'mulegheit', 'mulegheiter', 'möjlighet', 'möjligheter', 'opportunity', 'o'] },
  { id: 'threats', names: ['trussel', 'trusler', 'truslar', 'trugsmål', 'trugsmåla', 'hot', 'threat', 't'] },
];

/** How well a level of readiness is known. */
export const gradeWords: readonly (Named & { readonly id: ReadinessGrade })[] = [
  { id: 'none', names: ['ingen', 'inget', 'uten belegg', 'utan belegg', 'utan belägg', 'unsupported'] },
  { id: 'claimed', names: ['påstått', 'påstand', 'hevdet', 'hevda', 'påstådd', 'påstås'] },
  { id: 'documented', names: ['dokumentert', 'dokumenterad', 'dokumenterat', 'skriftlig', 'skriftleg'] },
  { id: 'decided', names: ['vedtatt', 'vedteke', 'vedteken', 'vedtak', 'beslutad', 'beslutat', 'beslut'] },
];

/** Everybody. */
export const allWords: Named = { id: 'all', names: ['alle', 'alla', 'samtlige', 'samtliga', 'felles', 'gemensamt', 'everybody', 'everyone'] };
