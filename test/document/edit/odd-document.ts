/** Numbers from 0 up to below `n`, always the same for a seed (mulberry32). */
export type Chance = (n: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[chance(from.length)] as T;
}

interface Writing {
  readonly chance: Chance;
  readonly eol: string;
  readonly anchors: string[];
}

const keys = ['a', 'bb', 'frosta', '"q k"', "'s'", '2023', 'long-term', 'æø', 'constructor', 'null', '"c: d"', 'x y'];
const inlines = ['1', 'text', 'a text of words', '"dq # no"', "'it''s'", '15_000', '25 %', 'true', '~', 'null', '"0301"', 'http://x.no/a#b', '-5', "''", '"\\u00e5 \\"x\\""', '1e3'];
const flowInlines = [...inlines, '{}', '[]', '{ }', '[ ]'];
const comments = ['', '', '', ' # note', '  # two: spaces', '\t# tab', '      # far', '   '];

/** A document of a few maps and lists, written as oddly as YAML allows and people do. */
export function oddDocument(seed: number): string {
  const chance = chanceFrom(seed);
  const eol = chance(4) === 0 ? '\r\n' : '\n';
  const writing: Writing = { chance, eol, anchors: [] };
  const head = pick(chance, ['', '', '', '# head', '%YAML 1.2\n---', '---', '--- # start', '\n# a\n\n', '---\n# b']);
  const lines = [...(head === '' ? [] : head.split('\n')), ...blockMap(writing, 0, 3), ...pick(chance, [[], [], [''], ['# end'], ['', '# end', ''], ['...'], ['  # odd']])];
  const text = lines.join(eol);
  return chance(4) === 0 ? text : text + eol;
}

function noise({ chance }: Writing, column: number): readonly string[] {
  const indent = ' '.repeat(column);
  return pick(chance, [[], [], [], [], [], [''], [`${indent}# note`], ['', `${indent}# note`], [`${indent}# note`, ''], ['# left'], ['   '], [`${indent}  # deeper`]]);
}

function distinctKeys({ chance }: Writing, most: number): readonly string[] {
  const wanted = 1 + chance(most);
  return keys.map((key) => ({ key, order: chance(1_000) })).toSorted((one, other) => one.order - other.order).slice(0, wanted).map(({ key }) => key);
}

function anchor({ chance, anchors }: Writing): string {
  if (chance(12) !== 0) return '';
  const name = `n${anchors.length}`;
  anchors.push(name);
  return ` &${name}`;
}

function blockMap(writing: Writing, column: number, depth: number): readonly string[] {
  const lines: string[] = [];
  for (const key of distinctKeys(writing, 4)) lines.push(...noise(writing, column), ...entry(writing, key, column, depth));
  return lines;
}

function entry(writing: Writing, key: string, column: number, depth: number): readonly string[] {
  const { chance } = writing;
  const indent = ' '.repeat(column);
  const step = pick(chance, [1, 2, 2, 2, 3, 4]);
  const colon = pick(chance, [':', ':', ':', ':', ' :', ':  ']);
  const start = `${indent}${key}${colon}`;
  const comment = pick(chance, comments);
  const kind = depth === 0 ? chance(5) : chance(11);
  switch (kind) {
    case 0:
    case 1:
      return [`${start} ${pick(chance, ['', '', '  '])}${pick(chance, inlines)}${comment}`];
    case 2:
      return [`${start}${anchor(writing)}${comment}`];
    case 3:
      return blockScalar(writing, start, column + step, comment);
    case 4:
      return multiLine(writing, start, column + step, comment);
    case 5:
      if (writing.anchors.length > 0 && chance(2) === 0) return [`${start} *${pick(chance, writing.anchors)}${comment}`];
      return flowLines(writing, start, column, step, depth, comment);
    case 6:
      return flowLines(writing, start, column, step, depth, comment);
    case 7:
    case 8:
      return [`${start}${anchor(writing)}${comment}`, ...noise(writing, column + step), ...blockMap(writing, column + step, depth - 1)];
    default: {
      const list = column + pick(chance, [0, step]);
      return [`${start}${anchor(writing)}${comment}`, ...blockList(writing, list, depth - 1)];
    }
  }
}

function blockScalar({ chance }: Writing, start: string, column: number, comment: string): readonly string[] {
  const indent = ' '.repeat(column);
  const header = pick(chance, ['|', '|-', '>', '>-', '|+', '>+']);
  const text = pick(chance, [['one'], ['one', 'two'], ['one', '', '  # three'], ['- a', 'b: c', ''], []]);
  return [`${start} ${header}${comment}`, ...text.map((line) => (line === '' ? '' : indent + line)), ...(header.includes('+') ? pick(chance, [[], [''], ['', '']]) : [])];
}

function multiLine({ chance }: Writing, start: string, column: number, comment: string): readonly string[] {
  const indent = ' '.repeat(column);
  return pick(chance, [
    [`${start} plain over`, `${indent}lines${comment}`],
    [`${start} "quoted`, '', `${indent}over lines"${comment}`],
    [start, `${indent}below${comment}`],
    [`${start} # c`, `${indent}'below'${comment}`],
  ]);
}

function flow(writing: Writing, depth: number): string {
  const { chance } = writing;
  const padding = pick(chance, ['', ' ', ' ']);
  const comma = pick(chance, [', ', ', ', ',', ',  ']);
  const trailing = pick(chance, ['', '', '', ',']);
  if (depth === 0 || chance(3) === 0) return pick(chance, flowInlines);
  const isMap = chance(2) === 0;
  const parts = isMap
    ? distinctKeys(writing, 3).map((key) => pick(chance, [`${key}: ${flow(writing, depth - 1)}`, `${key}: ${flow(writing, depth - 1)}`, `${key}: `, key.startsWith('"') ? `${key}:${flow(writing, 0)}` : key]))
    : Array.from({ length: 1 + chance(3) }, () => flow(writing, depth - 1));
  const inner = padding + parts.join(comma) + trailing + padding;
  return isMap ? `{${inner}}` : `[${inner}]`;
}

function flowLines(writing: Writing, start: string, column: number, step: number, depth: number, comment: string): readonly string[] {
  const { chance } = writing;
  const mark = anchor(writing);
  if (chance(2) === 0) return [`${start}${mark} ${flow(writing, depth)}${comment}`];
  const indent = ' '.repeat(column + step);
  const trailing = pick(chance, ['', ',']);
  const parts = distinctKeys(writing, 3).map((key) => `${key}: ${flow(writing, depth - 1)}`);
  const close = pick(chance, [' }', '}', undefined]);
  const lines = parts.map((part, index) => indent + part + (index < parts.length - 1 ? ',' : trailing) + (index === parts.length - 1 && close !== undefined ? close + comment : pick(chance, ['', '', ' # in'])));
  return [`${start}${mark} {${pick(chance, ['', ' # open'])}`, ...lines, ...(close === undefined ? [`${' '.repeat(column + 1)}}${comment}`] : [])];
}

function blockList(writing: Writing, column: number, depth: number): readonly string[] {
  const { chance } = writing;
  const indent = ' '.repeat(column);
  const gap = ' '.repeat(pick(chance, [1, 1, 1, 3]));
  const lines: string[] = [];
  const times = 1 + chance(3);
  for (let index = 0; index < times; index += 1) {
    lines.push(...noise(writing, column));
    const comment = pick(chance, comments);
    const kind = chance(depth <= 0 ? 5 : 7);
    if (kind === 0) lines.push(`${indent}-${comment.trim() === '' ? '' : comment}`);
    else if (kind <= 2) lines.push(`${indent}-${gap}${pick(chance, inlines)}${comment}`);
    else if (kind === 3) lines.push(...blockScalar(writing, `${indent}-`, column + 2, comment));
    else if (kind === 4) lines.push(`${indent}-${gap}${flow(writing, 1)}${comment}`);
    else {
      const [first = '', ...rest] = (kind === 5 ? blockMap(writing, column + 1 + gap.length, depth - 1) : blockList(writing, column + 1 + gap.length, depth - 1)).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
      lines.push(`${indent}-${gap}${first.trimStart()}`, ...rest);
    }
  }
  return lines;
}
