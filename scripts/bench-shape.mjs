// What must hold on any machine: how figures of one run relate, never how large one is.
import { medianOf, ratioToReading } from './bench-table.mjs';

const reference = 10_000;

/** Says what holds and what does not. @returns whether all holds */
export function checkShape(sizes, results) {
  const checks = sizes.flatMap((size) => checksOf(size, results.get(size)));
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (smallest < largest) checks.push(...growthOf(smallest, largest, results));
  console.log('');
  for (const { what, value, most } of checks) console.log(`${value <= most ? '✔' : '✖'} ${what}: ${value.toFixed(2)}, at most ${most}`);
  return checks.every(({ value, most }) => value <= most);
}

function checksOf(size, bySubject) {
  const of = `of ${size.toLocaleString('en')} notes`;
  const checks = [];
  if (size >= reference) {
    checks.push({ what: `cold pass ${of}, in times of reading all bytes`, value: ratioToReading(bySubject, 'cold'), most: 8 });
    checks.push({ what: `warm start ${of}, in times of reading all bytes`, value: ratioToReading(bySubject, 'warm'), most: 3 });
    const memory = medianOf(bySubject.get('cold'), 'rss') - medianOf(bySubject.get('nothing'), 'rss');
    checks.push({ what: `memory of the cold pass ${of} over an idle Node, in KB a note`, value: (memory * 1000) / size, most: size > reference ? 18 : 30 });
  }
  const windows = bySubject.get('window');
  if (windows && size >= reference) {
    checks.push({ what: `window ${of}: filled views cold, in times of the cold pass`, value: medianOf(windows, 'cold') / medianOf(bySubject.get('cold'), 'ms'), most: 3 });
    checks.push({ what: `window ${of}: filled views warm, in times of the warm start`, value: medianOf(windows, 'warm') / medianOf(bySubject.get('warm'), 'ms'), most: 2 });
  }
  return checks;
}

function growthOf(smallest, largest, results) {
  const growth = (subject, field) => medianOf(results.get(largest).get(subject), field) / medianOf(results.get(smallest).get(subject), field);
  const inProportion = Math.round((largest / smallest) * 11) / 10;
  const among = `at ${largest.toLocaleString('en')} notes over ${smallest.toLocaleString('en')}`;
  return [
    { what: `one changed note ${among}`, value: growth('use', 'change'), most: 1.5 },
    // A start has a part that does not grow, so that ten times the notes take less than ten times the time.
    { what: `cold pass ${among}`, value: growth('cold', 'ms'), most: inProportion },
    { what: `warm start ${among}`, value: growth('warm', 'ms'), most: inProportion },
    { what: `Find Passages, each key, ${among}`, value: growth('use', 'searchKey'), most: inProportion },
  ];
}
