/**
 * How often a property is tried. Those that are tried at length take `npm test` beyond what anybody waits for: there
 * they are tried `usually` times, and as `npm run test:thorough` all the `thoroughly`, which every push is checked by.
 */
export function runCount(thoroughly: number, usually: number): number {
  return process.env['COLLAB_TEST_RUNS'] === 'all' ? thoroughly : usually;
}
