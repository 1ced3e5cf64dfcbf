/**
 * How the page looks on A4: what can be tried out is left away, so that paper shows the study's own state; the heads of
 * tables come again on every page, and no row, picture or heading is cut from what belongs to it.
 */
export const printStyle = `@page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; } }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  .skip, .try, .data-footnote-backref { display: none; }
  .masthead, .layout, .closing { max-width: none; margin: 0; padding: 0; }
  .masthead { padding-top: 4mm; }
  .layout { display: block; padding-top: 4mm; }
  .contents { position: static; max-height: none; margin: 6mm 0; padding: 3mm 4mm; break-inside: avoid; }
  .contents > ul { columns: 2; column-gap: 8mm; }
  .contents a { padding: 0; }
  .contents li { margin: 0 0 .8mm; }
  a { color: inherit; text-decoration: none; }
  .part p, .part > ul, .part > ol { max-width: none; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; margin: 8mm 0 3mm; padding-top: 2mm; }
  h3 { font-size: 11.5pt; margin: 5mm 0 2mm; }
  h1, h2, h3, thead, p:has(+ ul), p:has(+ .scroll), p:has(+ figure) { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .scroll { overflow: visible; }
  table { max-width: 100%; font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, figure, li { break-inside: avoid; }
  th, td { padding: 1mm 3mm 1mm 0; min-width: 0; max-width: none; }
  code { padding: 0; background: none; }
  .chart { width: auto; border: 0; }
  .chart svg { min-width: 0; width: 100%; }
  .logo { padding: 0; }
  * { print-color-adjust: exact; }
}`;
