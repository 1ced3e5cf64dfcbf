import type { HouseStyle } from '../house-style.ts';
import { printStyle } from './print-style.ts';
import { readableColor } from '../readable-color.ts';

const light = '#ffffff';
const dark = '#14181c';
/** Behind lists of contents, code and what can be tried out: the house colour has to be read there too. */
const lightShade = '#f3f5f7';
const darkShade = '#1f262c';
/** Ordinary text asks for 4.5; thin letters that shine need more than dark ones on white. */
const lightContrast = 5;
const darkContrast = 7;

/** How the page looks on a screen, light and dark, wide and narrow, and on paper. */
export function styleSheet({ color, font }: Pick<HouseStyle, 'color' | 'font'>): string {
  return `${colors(color)}\nbody { font-family: ${family(font)}; }\n${screenStyle}\n${printStyle}`;
}

function colors(color: string): string {
  return `:root {
  color-scheme: light dark;
  --paper: ${light}; --ink: #1a1a1a; --quiet: #4d4d4d; --line: #c8c8c8; --shade: ${lightShade}; --house: ${readableColor(color, lightShade, lightContrast)};
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: ${dark}; --ink: #e8e8e8; --quiet: #b8bec4; --line: #454d55; --shade: ${darkShade}; --house: ${readableColor(color, darkShade, darkContrast)}; }
}`;
}

/** A name in quotes; whatever could end them is left out. */
function family(font: string): string {
  const name = font.replace(/[^\p{L}\p{N} _.-]/gu, '');
  return `${name === '' ? '' : `"${name}", `}Arial, Arimo, "Liberation Sans", Helvetica, sans-serif`;
}

const screenStyle = `*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font-size: 1.0625rem; line-height: 1.55; overflow-wrap: break-word; }
a { color: var(--house); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--house); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; }
.masthead, .layout, .closing { max-width: 82rem; margin: 0 auto; padding: 0 1.25rem; }
.masthead { padding-top: 2rem; border-top: .5rem solid var(--house); }
.masthead p { max-width: 44rem; color: var(--quiet); }
.logo { display: block; max-width: 14rem; max-height: 5rem; margin: 0 0 1.5rem; background: ${light}; padding: .25rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { max-width: 50rem; margin: 0 0 .75rem; font-size: 2rem; color: var(--house); }
h2 { margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--house); font-size: 1.5rem; color: var(--house); }
h3 { margin: 2rem 0 .5rem; font-size: 1.1875rem; }
.part { min-width: 0; }
.part:first-child > h2:first-child { margin-top: 0; }
.part p, .part > ul, .part > ol, .try > *:not(.scroll) { max-width: 44rem; }
p { margin: 0 0 .9rem; }
ul, ol { padding-left: 1.4rem; }
li { margin: .2rem 0; }
code { font-family: "Liberation Mono", Consolas, Menlo, monospace; font-size: .9em; background: var(--shade); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
.contents h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1rem; color: var(--ink); }
.contents ul { margin: 0; padding: 0; list-style: none; }
.contents a { display: block; padding: .2rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.layout { padding-top: 1.5rem; padding-bottom: 2rem; }
.contents { margin: 2.5rem 0; padding: 1rem 1.25rem; background: var(--shade); }
.scroll { overflow-x: auto; margin: 0 0 1.25rem; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; min-width: 4.5rem; max-width: 30rem; }
thead th { border-bottom: 2px solid var(--house); vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { text-align: right; }
.whole { white-space: nowrap; }
th:last-child, td:last-child { padding-right: .25rem; }
figure { margin: 0 0 1.5rem; }
.chart { width: fit-content; background: ${light}; border: 1px solid var(--line); border-radius: 4px; }
.chart svg { display: block; width: 100%; min-width: 20rem; max-width: 45rem; height: auto; }
figcaption { color: var(--quiet); font-size: .9375rem; }
sup { line-height: 0; font-size: .75em; }
sup a { padding: 0 .15em; }
.footnotes { font-size: .9375rem; }
.footnotes p { margin: 0; }
.data-footnote-backref { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; }
.try { margin: 2rem 0; padding: 1.25rem; border: 1px solid var(--line); border-left: .375rem solid var(--house); background: var(--shade); }
.try[hidden] { display: none; }
.try h3 { margin-top: 0; }
.try th, .try td { min-width: 0; }
.try [role=status] { min-height: 1.55em; }
.try fieldset { margin: 0 0 1rem; padding: 0; border: 0; }
.try legend { padding: 0; font-weight: 700; }
.slider { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; margin: .75rem 0; }
.slider input { grid-column: 1 / -1; width: 100%; min-height: 1.5rem; margin: 0; accent-color: var(--house); }
.slider output { font-variant-numeric: tabular-nums; }
.choice { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.75rem; margin-right: 1.5rem; }
.choice input { width: 1.2rem; height: 1.2rem; margin: 0; accent-color: var(--house); }
button { min-height: 2.75rem; margin: 0 0 1rem; padding: .4rem 1rem; border: 2px solid var(--house); border-radius: 4px; background: var(--paper); color: var(--house); font: inherit; cursor: pointer; }
.closing { margin-top: 2rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
@media (min-width: 64rem) {
  .layout { display: grid; grid-template: auto 1fr / 17rem minmax(0, 1fr); column-gap: 3rem; }
  .part { grid-column: 2; }
  .contents { grid-area: 1 / 1 / span 2; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; margin: 0; font-size: .9375rem; }
}
@media screen and (max-width: 40rem) {
  .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .stacked tr:first-child { border-top: 2px solid var(--house); }
  .stacked th, .stacked td { max-width: none; padding: .1rem 0; border: 0; text-align: left; }
  .stacked tbody th { font-weight: 700; }
  .stacked td::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media (max-width: 30rem) {
  body { font-size: 1rem; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.25rem; }
  table { font-size: .875rem; }
  .try { padding: 1rem; }
}`;
