import { describe, expect, it } from 'vitest';
import { judgeService } from '../../../src/analyses/models/analyze-models.ts';
import type { ModelVerdict } from '../../../src/analyses/models/models.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { toData } from '../../../src/document/to-data.ts';
import type { Area } from '../../../src/knowledge/area.ts';
import { areas } from '../../../src/knowledge/area.ts';
import { holds } from '../../../src/knowledge/condition.ts';
import type { EvidenceKind } from '../../../src/knowledge/evidence-kind.ts';
import { evidenceKinds } from '../../../src/knowledge/evidence-kind.ts';
import type { Jurisdiction } from '../../../src/knowledge/jurisdiction.ts';
import { lawReadDate } from '../../../src/knowledge/law-read-date.ts';
import { listModels } from '../../../src/knowledge/list-models.ts';
import type { ServiceFacts } from '../../../src/knowledge/service-facts.ts';
import type { Trait } from '../../../src/knowledge/trait.ts';
import { traits } from '../../../src/knowledge/trait.ts';
import { repositoryFile } from '../../study-of.ts';

interface Case {
  readonly name: string;
  readonly jurisdiction: Jurisdiction;
  readonly service: {
    readonly traits: readonly Trait[];
    readonly area: Area;
    readonly kinds?: readonly EvidenceKind[];
    readonly participants: number;
    readonly host?: boolean;
  };
  readonly lawDate?: string;
  readonly best?: string;
  readonly verdicts: Readonly<Record<string, string | readonly string[]>>;
}

const cases = readCases();

function readCases(): readonly Case[] {
  const { document } = parseDocument({ name: 'cases.yaml', text: repositoryFile('test/analyses/models/cases.yaml'), byteOrderMark: false });
  if (document === undefined) throw new Error('cases.yaml is no YAML');
  return toData(document.root) as unknown as readonly Case[];
}

function factsOf({ service }: Case): ServiceFacts {
  const { kinds = [], host = false, ...rest } = service;
  return { ...rest, kinds, isHostStated: host };
}

/** A verdict as the table writes it. */
function written({ status, excludedBy, conditions }: ModelVerdict): string | readonly string[] {
  if (status === 'allowed') return status;
  return [status, ...(status === 'excluded' ? excludedBy : conditions).map(({ id }) => id)];
}

describe('the table of cases', () => {
  it.each(cases)('$name', (each) => {
    const verdicts = judgeService(factsOf(each), each.jurisdiction, each.lawDate ?? lawReadDate(each.jurisdiction));
    expect(verdicts.map((verdict) => [verdict.model, written(verdict)])).toEqual(Object.entries(each.verdicts));
    expect(verdicts.find(({ status }) => status !== 'excluded')?.model).toBe(each.best);
  });

  it('is written in the words of the catalogue', () => {
    for (const { service } of cases) {
      expect(traits).toEqual(expect.arrayContaining([...service.traits]));
      expect(areas).toContain(service.area);
      expect(evidenceKinds).toEqual(expect.arrayContaining([...(service.kinds ?? [])]));
    }
  });
});

describe('every rule', () => {
  const all = listModels().flatMap(({ id, jurisdiction, requirements, fit }) =>
    [...requirements, ...fit].map((rule) => ({ name: `${id}: ${rule.id}${'effect' in rule ? '' : ' (fit)'}`, jurisdiction, when: rule.when })),
  );

  it.each(all)('of $name is heard in one case and silent in another', ({ jurisdiction, when }) => {
    const heard = cases.filter((each) => each.jurisdiction === jurisdiction).map((each) => holds(when, factsOf(each)));
    expect(new Set(heard)).toEqual(new Set([true, false]));
  });
});
