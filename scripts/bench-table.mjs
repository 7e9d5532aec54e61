// What `npm run bench` prints: one row for each thing measured, one column for each size.

const milliseconds = (value) => (value < 10 ? `${value.toFixed(2)} ms` : value < 10_000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`);
const megabytes = (value) => `${Math.round(value)} MB`;

/** @param results by size, then by subject, what each round gave */
export function printTable({ sizes, results, bundles, ripgrep }) {
  const rows = [['', ...sizes.map((size) => `${size.toLocaleString('en')} notes`)]];
  const row = (label, cell) => rows.push([label, ...sizes.map((size) => cell(results.get(size)) ?? '–')]);
  const over = (subject, field, form) => (bySubject) => cellOf(bySubject.get(subject), field, form);
  const times = (subject) => (bySubject) => {
    const ratio = ratioToReading(bySubject, subject);
    return ratio && `${cellOf(bySubject.get(subject), 'ms', milliseconds)}, ${ratio.toFixed(1)} × reading`;
  };
  const memory = (subject) => (bySubject) => {
    const rss = bySubject.get(subject) && medianOf(bySubject.get(subject), 'rss') - medianOf(bySubject.get('nothing'), 'rss');
    return rss && megabytes(rss);
  };
  row('reading all bytes', over('reading', 'ms', milliseconds));
  row(ripgrep ? "ripgrep '#[a-z]'" : "ripgrep (not found on this machine)", over('ripgrep', 'ms', milliseconds));
  row('cold pass', times('cold'));
  row('warm start', times('warm'));
  row('VS Code’s Markdown service', times('markdownService'));
  row('processor time: reading', over('reading', 'cpu', milliseconds));
  row('processor time: cold pass', over('cold', 'cpu', milliseconds));
  row('processor time: warm start', over('warm', 'cpu', milliseconds));
  row('longest block, cold pass', over('cold', 'block', milliseconds));
  row('longest block, warm start', over('warm', 'block', milliseconds));
  row('one changed note', over('use', 'change', milliseconds));
  row('plan to rename a theme in 1,000 notes', over('use', 'rename', milliseconds));
  row('Find Passages, first', over('use', 'searchFirst', milliseconds));
  row('Find Passages, each key', over('use', 'searchKey', milliseconds));
  row('Find Passages, slowest key', over('use', 'searchSlowest', milliseconds));
  row('Find Passages, longest block', over('use', 'searchBlock', milliseconds));
  row('briefing on a person', over('use', 'briefing', milliseconds));
  row('page of the biggest theme', over('use', 'themePage', milliseconds));
  row('pages, longest block', over('use', 'pagesBlock', milliseconds));
  row('views: slowest first look', over('use', 'viewsFirst', milliseconds));
  row('views: unfold the biggest theme', over('use', 'viewsUnfold', milliseconds));
  row('views: one changed note of that theme', over('use', 'viewsChange', milliseconds));
  row('Snapshot', over('use', 'snapshot', milliseconds));
  row('memory over an idle Node, cold pass', memory('cold'));
  row('memory over an idle Node, warm start', memory('warm'));
  row('memory, VS Code’s Markdown service', memory('markdownService'));
  row('window: activation', over('window', 'activation', milliseconds));
  row('window: from activation to filled views, cold', over('window', 'cold', milliseconds));
  row('window: from activation to filled views, warm', over('window', 'warm', milliseconds));
  row('window: from activation to a ready index, cold', over('window', 'coldReady', milliseconds));
  row('window: from activation to a ready index, warm', over('window', 'warmReady', milliseconds));
  row('window: longest block, cold', over('window', 'coldBlock', milliseconds));
  row('window: longest block, warm', over('window', 'warmBlock', milliseconds));
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  for (const cells of rows) console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
  console.log(`\nbundles: ${bundles.map(([name, size]) => `${name} ${Math.round(size)} KB`).join(', ')}`);
}

/** How often all bytes could be read in the same time; undefined where that was not measured. */
export function ratioToReading(bySubject, subject, field = 'ms') {
  const measured = bySubject.get(subject);
  return measured && medianOf(measured, field) / medianOf(bySubject.get('reading'), field);
}

export function medianOf(results, field) {
  const sorted = results.map((result) => result[field]).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median, with the least and the most of several. */
function cellOf(results, field, form) {
  if (!results || results.some((result) => result[field] === undefined)) return undefined;
  const values = results.map((result) => result[field]);
  const median = form(medianOf(results, field));
  return values.length === 1 ? median : `${median} (${form(Math.min(...values))} … ${form(Math.max(...values))})`;
}
