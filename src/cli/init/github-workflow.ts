/**
 * A workflow that checks the study on every push. The actions are pinned to commits, since a tag can be moved; `--no` keeps npx
 * from fetching another package where collab is not among the project's own. Annotations are on standard output, the summary of
 * the step is written beside them, and the lines of the study go to standard error, which the log shows too.
 *
 * @param study its path from the root of the repository, with forward slashes
 */
export function githubWorkflow(study: string): string {
  return `# Checks the study on every push. It needs collab among the dependencies in package.json, and package-lock.json.
name: collab
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with: { persist-credentials: false }
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with: { node-version: 20 }
      - run: npm ci
      - run: npx --no collab validate ${shellQuoted(study)} --format github,pretty=/dev/stderr
`;
}

/** The path as one word of the shell, and harmless in YAML too. */
function shellQuoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
