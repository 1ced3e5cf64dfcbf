import { createPrompt, isDownKey, isEnterKey, isTabKey, isUpKey, useKeypress, useMemo, usePagination, useState } from '@inquirer/core';
import type { promptTheme } from './prompt-theme.ts';
import { pageSize } from './prompt-theme.ts';

/** An entry of the list under what is typed. */
export interface Found {
  readonly value: string;
  readonly name: string;
  /** What is shown as the answer when it is taken. */
  readonly short: string;
  /** What it means, shown while it is pointed at. */
  readonly description?: string | undefined;
  /** Said in place of an answer, and never taken. */
  readonly isRemark: boolean;
}

interface SearchOptions {
  readonly message: string;
  readonly find: (typed: string) => readonly Found[];
  readonly theme: ReturnType<typeof promptTheme>;
}

/**
 * A list that what is typed makes shorter. The list always fits what is typed, also when letters and Enter come in one
 * piece, as pasted text does: inquirer's own search waits a turn for its list, and hears no Enter meanwhile.
 */
export const searchPrompt = createPrompt<string, SearchOptions>(({ message, find, theme }, done) => {
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState(0);
  const [taken, setTaken] = useState<Found | undefined>(undefined);
  const found = useMemo(() => find(typed), [typed]);
  const active = found[pointed]?.isRemark === false ? found[pointed] : undefined;
  useKeypress((key, line) => {
    if (taken !== undefined) return;
    const search = (text: string): void => {
      setTyped(text);
      setPointed(0);
    };
    if (isEnterKey(key)) {
      // Enter empties the line.
      if (active === undefined) return line.write(typed);
      setTaken(active);
      done(active.value);
    } else if (isTabKey(key)) {
      // Tab stands in the line, and goes with it.
      line.clearLine(0);
      line.write(active?.short ?? typed);
      search(active?.short ?? typed);
    } else if (isUpKey(key) || isDownKey(key)) {
      // Readline has put an earlier answer into the line, if there is one.
      line.clearLine(0);
      line.write(typed);
      setPointed(Math.max(0, Math.min(found.length - 1, pointed + (isUpKey(key) ? -1 : 1))));
    } else if (line.line !== typed) search(line.line);
  });
  const page = usePagination({
    items: found,
    active: pointed,
    renderItem: ({ item, isActive }) => {
      if (item.isRemark) return theme.style.disabled(item.name);
      return isActive ? theme.style.highlight(`${theme.icon.cursor} ${item.name}`) : `  ${item.name}`;
    },
    pageSize,
    loop: false,
  });
  const asked = theme.style.message(message);
  if (taken !== undefined) return `${theme.prefix.done} ${asked} ${theme.style.answer(taken.short)}`;
  const described = active?.description === undefined ? [] : [theme.style.description(active.description)];
  const help = theme.style.keysHelpTip([['↑↓', ''], ['⏎', '']]);
  return [`${theme.prefix.idle} ${asked} ${theme.style.searchTerm(typed)}`.trimEnd(), [page, ' ', ...described, help].join('\n')];
});
