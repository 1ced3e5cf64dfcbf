/** The natural logarithm of the engine, so that what is computed here is what it computes. */
@external("env", "log")
declare function log(x: f64): f64;

/** Wichura's (1988) approximations, PPND16: about the median, in the flank and in the tail. */
function nearMedian(x: f64): f64 {
  let numerator: f64 = 2509.0809287301227;
  numerator = numerator * x + 33430.57558358813;
  numerator = numerator * x + 67265.7709270087;
  numerator = numerator * x + 45921.95393154987;
  numerator = numerator * x + 13731.69376550946;
  numerator = numerator * x + 1971.5909503065513;
  numerator = numerator * x + 133.14166789178438;
  numerator = numerator * x + 3.3871328727963665;
  let denominator: f64 = 5226.495278852854;
  denominator = denominator * x + 28729.085735721943;
  denominator = denominator * x + 39307.89580009271;
  denominator = denominator * x + 21213.794301586597;
  denominator = denominator * x + 5394.196021424751;
  denominator = denominator * x + 687.1870074920579;
  denominator = denominator * x + 42.31333070160091;
  denominator = denominator * x + 1;
  return numerator / denominator;
}

function inFlank(x: f64): f64 {
  let numerator: f64 = 0.0007745450142783414;
  numerator = numerator * x + 0.022723844989269184;
  numerator = numerator * x + 0.2417807251774506;
  numerator = numerator * x + 1.2704582524523684;
  numerator = numerator * x + 3.6478483247632045;
  numerator = numerator * x + 5.769497221460691;
  numerator = numerator * x + 4.630337846156546;
  numerator = numerator * x + 1.4234371107496835;
  let denominator: f64 = 1.0507500716444169e-9;
  denominator = denominator * x + 0.0005475938084995345;
  denominator = denominator * x + 0.015198666563616457;
  denominator = denominator * x + 0.14810397642748008;
  denominator = denominator * x + 0.6897673349851;
  denominator = denominator * x + 1.6763848301838038;
  denominator = denominator * x + 2.053191626637759;
  denominator = denominator * x + 1;
  return numerator / denominator;
}

function inTail(x: f64): f64 {
  let numerator: f64 = 2.0103343992922881e-7;
  numerator = numerator * x + 0.000027115555687434876;
  numerator = numerator * x + 0.0012426609473880784;
  numerator = numerator * x + 0.026532189526576124;
  numerator = numerator * x + 0.29656057182850487;
  numerator = numerator * x + 1.7848265399172913;
  numerator = numerator * x + 5.463784911164114;
  numerator = numerator * x + 6.657904643501103;
  let denominator: f64 = 2.0442631033899397e-15;
  denominator = denominator * x + 1.421511758316446e-7;
  denominator = denominator * x + 0.000018463183175100548;
  denominator = denominator * x + 0.0007868691311456133;
  denominator = denominator * x + 0.014875361290850615;
  denominator = denominator * x + 0.1369298809227358;
  denominator = denominator * x + 0.599832206555888;
  denominator = denominator * x + 1;
  return numerator / denominator;
}

/** The standard normal score below which a share p lies; see ../normal-score.ts. */
export function normalQuantile(p: f64): f64 {
  const fromMedian = p - 0.5;
  if (abs<f64>(fromMedian) <= 0.425) return fromMedian * nearMedian(0.180625 - fromMedian * fromMedian);
  if (p == 0 || p == 1) return p == 0 ? -Infinity : Infinity;
  const depth = sqrt<f64>(-log(fromMedian < 0 ? p : 1 - p));
  const score = depth <= 5 ? inFlank(depth - 1.6) : inTail(depth - 5);
  return fromMedian < 0 ? -score : score;
}

/** The scores of the middles of n equally likely strata, rising, symmetric about zero. */
export function fillScores(into: usize, n: u32): void {
  let last = into + (<usize>(n - 1) << 3);
  for (let k: f64 = 0; 2 * k + 1 < <f64>n; k++, into += 8, last -= 8) {
    const score = normalQuantile((k + 0.5) / <f64>n);
    store<f64>(into, score);
    store<f64>(last, -score);
  }
}
