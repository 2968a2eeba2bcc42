const MEMORY = 8;
const MOST_STEPS = 80;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

interface Step {
  move: Float64Array;
  turn: Float64Array;
  curvature: number;
}

/** The direction of the quasi-Newton step: the slope, corrected by the last steps (two-loop recursion). */
function direction(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.map((value) => -value);
  const shares: number[] = [];
  for (const step of [...steps].reverse()) {
    const share = dot(step.move, way) / step.curvature;
    shares.unshift(share);
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) - share * (step.turn[i] as number);
  }
  const last = steps.at(-1);
  const scale = last ? last.curvature / dot(last.turn, last.turn) : 1 / Math.max(Math.sqrt(dot(slope, slope)), 1e-12);
  for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale;
  for (const [s, step] of steps.entries()) {
    const correction = (shares[s] as number) - dot(step.turn, way) / step.curvature;
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) + correction * (step.move[i] as number);
  }
  return way;
}

/**
 * The lowest point of a smooth convex function, by L-BFGS with a backtracking search (Nocedal and Wright, chapters 3
 * and 7). Ends when a step gains less than a millionth.
 * @param at value at a point; writes the slope into its second argument
 */
export function minimize(at: (point: Float64Array, slope: Float64Array) => number, start: Float64Array): Float64Array {
  let point = start.slice();
  let slope = new Float64Array(point.length);
  let value = at(point, slope);
  const steps: Step[] = [];
  for (let s = 0; s < MOST_STEPS; s++) {
    const way = direction(slope, steps);
    const fall = dot(slope, way);
    if (!(fall < 0)) return point;
    let length = 1;
    const nextSlope = new Float64Array(point.length);
    let next = point;
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      const size = length;
      next = point.map((x, i) => x + size * (way[i] as number));
      nextValue = at(next, nextSlope);
      if (nextValue <= value + 1e-4 * size * fall) break;
    }
    if (!(nextValue < value)) return point;
    const move = next.map((x, i) => x - (point[i] as number));
    const turn = nextSlope.map((x, i) => x - (slope[i] as number));
    const curvature = dot(move, turn);
    if (curvature > 1e-10) steps.push({ move, turn, curvature });
    if (steps.length > MEMORY) steps.shift();
    const gained = value - nextValue;
    point = next;
    slope = nextSlope;
    value = nextValue;
    if (gained < 1e-6 * Math.abs(value)) return point;
  }
  return point;
}
