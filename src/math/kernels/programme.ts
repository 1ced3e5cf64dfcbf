/* What a programme is worth in n draws. A column is where it begins in memory. */

/** Adds a piece of the gain to what there is of the others; see ../programme-draws.ts. */
export function addPiece(
  amounts: usize, ofGain: f64, ofLoss: f64, realised: f64,
  annual: usize, annualRealised: usize, gain: usize, npv: usize, npvRealised: usize,
  n: u32,
): void {
  for (let at: usize = 0, end = <usize>n << 3; at < end; at += 8) {
    const amount = load<f64>(amounts + at);
    const isGain = amount > 0;
    const share = select<f64>(realised, 1, isGain);
    const value = amount * select<f64>(ofGain, ofLoss, isGain);
    store<f64>(annual + at, load<f64>(annual + at) + amount);
    store<f64>(annualRealised + at, load<f64>(annualRealised + at) + amount * share);
    store<f64>(gain + at, load<f64>(gain + at) + value);
    store<f64>(npv + at, load<f64>(npv + at) + value);
    store<f64>(npvRealised + at, load<f64>(npvRealised + at) + value * share);
  }
}

/** Takes the costs from what a programme is worth; see ../programme-draws.ts. */
export function takeCost(
  transition: usize, ofTransition: f64, coordination: usize, ofCoordination: f64,
  npv: usize, npvRealised: usize,
  n: u32,
): void {
  for (let at: usize = 0, end = <usize>n << 3; at < end; at += 8) {
    const cost = load<f64>(transition + at) * ofTransition + load<f64>(coordination + at) * ofCoordination;
    store<f64>(npv + at, load<f64>(npv + at) - cost);
    store<f64>(npvRealised + at, load<f64>(npvRealised + at) - cost);
  }
}
