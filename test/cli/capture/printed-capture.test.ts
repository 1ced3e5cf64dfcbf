import { describe, expect, it } from 'vitest';
import type { CaptureFlow } from '../../../src/cli/capture/capture-flow.ts';
import { missingLines, openingLines } from '../../../src/cli/capture/printed-capture.ts';
import type { OpenStudy } from '../../../src/cli/files/open-study.ts';
import { opened } from '../../../src/cli/files/open-study.ts';
import { check } from '../../../src/collab.ts';
import { assessTopics } from '../../../src/elicitation/assess-topics.ts';
import { swotTopics } from '../../../src/elicitation/swot-topics.ts';
import { bare, handWritten } from '../../elicitation/capture-studies.ts';

const assess: CaptureFlow = { command: 'assess', topics: assessTopics, opening: () => [], closing: () => [], flags: [] };
const swot: CaptureFlow = { ...assess, command: 'swot', topics: swotTopics };

function study(text: string): OpenStudy {
  const bytes = Buffer.from(text, 'utf8');
  const outcome = opened('study.yaml', bytes, check('study.yaml', bytes));
  if (outcome.kind !== 'opened') throw new Error('the study has errors');
  return outcome.opened;
}

describe('what is missing', () => {
  it('names what somebody has begun with, and counts the services that nobody has assessed', () => {
    const lines = missingLines(assess, study(handWritten));
    expect(lines).toContain('    Barnevern: Robust fagmiljø');
    expect(lines.filter((line) => line === '    og 1 tjeneste som ingen har vurdert')).toHaveLength(3);
    expect(missingLines(assess, study(bare)).filter((line) => line === '    and 2 services that nobody has assessed')).toHaveLength(2);
  });

  it('names the municipalities that have named no item', () => {
    expect(missingLines(swot, study(bare))).toEqual(['What is missing:', '  Frosta:', '    items of its own', '  Verdal:', '    items of its own']);
    const lines = missingLines(swot, study(handWritten));
    expect(lines.filter((line) => line === '    og egne punkter')).toHaveLength(2);
    expect(lines.slice(lines.indexOf('  Frosta:'), lines.indexOf('  Levanger:'))).not.toContain('    og egne punkter');
  });
});

describe('before the first question', () => {
  it('says that nothing stands there, and not that 0 of 0 is answered', () => {
    const lines = openingLines(swot, study(bare), 'frosta');
    expect(lines[0]).toBe('There is nothing here yet.');
    expect(lines.join('\n')).not.toContain('0 of 0');
  });

  it('says how many services nobody has assessed beside the answers that are counted', () => {
    expect(openingLines(assess, study(handWritten), 'levanger')).toContain('Dessuten mangler 1 tjeneste som ingen har vurdert.');
  });
});
