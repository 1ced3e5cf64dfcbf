/** How the page about the study file begins: the rules that hold everywhere in it. */
export const introduction = `# The study file

A study is one text file in YAML. It holds what the municipalities know: inhabitants, costs, services, opinions, and where each of them
comes from. \`collab validate study.yaml\` says what is wrong with it, \`collab analyze study.yaml\` writes the report.

An editor that knows YAML completes the keys and explains them when the file begins with this line.
\`collab schema --output study.schema.json\` writes the schema that it names, and \`collab schema --help\` says more of editors.

\`\`\`yaml
# yaml-language-server: $schema=./study.schema.json
\`\`\`

The smallest study is this. Everything else is optional; the report says what to add to learn more.

\`\`\`yaml
format: 1
title: Samarbeid mellom Frosta og Levanger
jurisdiction: norway
language: nb
currency: NOK
municipalities:
  frosta: { name: Frosta, population: 2_400 }
  levanger: { name: Levanger, population: 17_500 }
\`\`\`

## Rules

**Numbers** have a decimal point: \`6.2\`. Underscores may group the digits: \`15_000_000\`. A comma or a space in
a number is refused, and so are points between thousands, because nobody can tell what was meant: \`2.000\` is refused where inhabitants or
kroner are expected, and is two where a number may have three decimals. **Shares** are written \`25 %\` or \`0.25\`.

**Figures** can say where they come from. Each of these is a figure:

\`\`\`yaml
coordination: 150_000
coordination: { value: 150_000, source: kpmg, year: 2001, note: Uten husleie. }
coordination: { low: 100_000, likely: 150_000, high: 300_000, source: kpmg }
\`\`\`

The third is a three-point estimate. It says that the number is uncertain. Low and high are the values that one in ten outcomes lies below
and above; with \`range: min-max\` they are the utmost that can happen. Sums use the estimate's mean, and its
spread is drawn in the simulation. \`year\` is the year whose money an amount is in, and is \`priceYear\` unless stated.

**Answers.** What several municipalities answer is one answer for all of them, or one for each. Any answer may state its source:

\`\`\`yaml
swing: 80
swing: { frosta: 60, levanger: 100 }
swing: { frosta: { value: 60, source: workshop }, levanger: 100 }
\`\`\`

**Sources.** \`source\` and \`evidence\` name a key under \`sources\`. The source \`illustration\` is built in: it marks an example's own value, and
the report says so wherever such a value matters.

**Claims** name a computed figure by its id: [figures.md](figures.md) lists them all.

**Ids.** Whatever other parts of the file point at is a map, and its key is the id: small letters a–z and digits, with hyphens between words,
such as \`child-welfare\`. A few words cannot be ids, because they have a meaning of their own:
%reserved%. No service can be called \`package\`: that is all of them together.
SWOT items, strategies, actions, goals and the decision may also be plain lists of texts. An item's id is then its text in small letters with
hyphens: \`Sterk økonomi\` is \`sterk-okonomi\`.

**Municipality numbers** stand in quotes: \`"0301"\`. Without quotes YAML reads a number and drops the zero in front.

**Texts** need quotes when they hold a colon with a space after it, a number sign with a space before it or, within brackets, a comma:
\`["Felles nærings-, bo- og serviceregion"]\` is one text, and without its quotes two.

**Versions.** \`format\` is the version of this format, and 1 is the first. Optional keys may be added to it, and what it has keeps its
meaning. Should a change ever break a study, it gets a new number, and \`collab migrate study.yaml\` brings the study there.

**Your own keys.** Keys at the top level that begin with \`x-\` are ignored. They are a place for anchors, which work as in any YAML, merge keys
included.
`;
