import { describe, expect, it } from 'vitest';
import { listModels } from '../../../src/knowledge/list-models.ts';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

/** A service of two municipalities that prefers a model; `more` stands before it. */
function preferring(model: string, more = ''): string {
  return study(`services: { s: { area: support, ${more}model: ${model} } }`);
}

describe('a model that a study prefers', () => {
  it.each(listModels('norway').map(({ id }) => id))('may be %s', (id) => {
    expect(foundIn(preferring(id))).toEqual([]);
  });

  it('is one that there is, else the nearest is suggested, by id or by name', () => {
    expectOne('study/unknown-model', preferring('▸host-administrativ'), { id: 'host-administrativ', nearest: 'host-administrative' });
    expectOne('study/unknown-model', preferring('▸host-municipality'), { nearest: undefined });
    expectOne('study/unknown-model', preferring('▸vertskommune'), { nearest: undefined });
    expectOne('study/unknown-model', preferring('▸oppgavefellesskap'), { nearest: 'task-community' });
    expectOne('study/unknown-model', preferring('▸xyzzyplugh'), { nearest: undefined, known: listModels('norway').map(({ id }) => id) });
  });

  it('is one of the study’s own country', () => {
    expectOne('study/model-of-other-country', preferring('▸gemensam-namnd'), { jurisdiction: 'norway' });
    const swedish = preferring('▸task-community').replace('norway', 'sweden').replace('NOK', 'SEK');
    expectOne('study/model-of-other-country', swedish, { jurisdiction: 'sweden', known: listModels('sweden').map(({ id }) => id) });
  });

  it.each(['host-joint-board', 'host-administrative', 'task-community', 'iks', 'political-council'])('is not %s where only one takes part', (id) => {
    expectOne('study/model-for-several', preferring(`▸${id}`, 'participants: [frosta], '), { id, participant: 'frosta' });
    expect(foundIn(preferring(id, 'participants: [frosta, levanger], '))).toEqual([]);
  });

  it('may be one that a municipality can have alone', () => {
    for (const id of ['limited-company', 'agreement-purchase', 'outsourcing-partnership']) {
      expect(foundIn(preferring(id, 'participants: [frosta], '))).toEqual([]);
    }
  });

  it('is not judged where a participant is misspelt', () => {
    expectOne('study/unknown-reference', preferring('host-joint-board', 'participants: [▸frsta], '));
  });
});

describe('the model of a cooperation of today', () => {
  it('is one that there is, and of the study’s own country', () => {
    const existing = (model: string): string => study(`existing: { e: { title: E, partners: [frosta, levanger], model: ${model} } }`);
    expect(foundIn(existing('iks'))).toEqual([]);
    expectOne('study/unknown-model', existing('▸ikss'), { nearest: 'iks' });
    expectOne('study/model-of-other-country', existing('▸kommunalforbund'));
  });
});
