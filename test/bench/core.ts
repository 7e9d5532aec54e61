// What the index takes, measured in a process of its own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NoteCache } from '../../src/catalog/cache/noteCache';
import { FolderFiles } from '../../src/catalog/folderFiles';
import { Indexer } from '../../src/catalog/indexer';
import { NoteIndex } from '../../src/catalog/noteIndex';
import { paced } from '../../src/catalog/paced';
import { PassageSearch } from '../../src/catalog/search/passageSearch';
import { PassageTexts } from '../../src/catalog/search/passageTexts';
import { indexSettingsOf } from '../../src/catalog/settings';
import { Slices } from '../../src/catalog/slices';
import { timers } from '../../src/catalog/timers';
import { DiskCacheFolder } from '../../src/node/diskCacheFolder';
import { DiskFileSystem } from '../../src/node/diskFileSystem';
import { ReaderThreads } from '../../src/node/readerThreads';
import { parseNote } from '../../src/notes/parseNote';
import { briefingOn } from '../../src/preparation/briefing/briefing';
import { themePage } from '../../src/preparation/themePage';
import { defaultWorkingHours } from '../../src/preparation/workingHours';
import { questionBank } from '../../src/questions/bank';
import { moveThemes } from '../../src/refactor/moveThemes';
import { planAtOnce, type SourceFile } from '../../src/refactor/plan';
import { measureViews } from './views';
import { clocked, fewTicks, median, medianOf, timed, withLongestBlock, type Measured } from './clock';

const settings = indexSettingsOf(() => undefined);

interface Started {
  readonly indexer: Indexer;
  readonly index: NoteIndex;
}

/** Lists, reads and indexes a folder; from the cache where there is one. */
export async function measureStart(folder: string, cacheFolder: string): Promise<Measured> {
  const { result, measured } = await start(folder, cacheFolder);
  result.indexer.dispose();
  return measured;
}

async function start(folder: string, cacheFolder: string): Promise<{ result: Started; measured: Measured }> {
  const index = new NoteIndex({ clock: () => new Date(), offRecordTheme: settings.offRecordTheme });
  const onError = (what: string, error: unknown): never => {
    throw new Error(`${what}: ${String(error)}`);
  };
  const cache = new NoteCache({ folder: new DiskCacheFolder(cacheFolder), scheduler: timers, clock: () => new Date(), newSummer: () => index.newSummer(), onError });
  cache.setKey(settings.reader);
  const readers = new ReaderThreads(path.join(__dirname, 'readerThread.cjs'));
  const indexer = new Indexer({ cache, readers, files: new FolderFiles(new DiskFileSystem(folder), settings), index, settings: settings.reader, scheduler: timers, onError });
  const { result: measured, block } = await withLongestBlock(() =>
    clocked(async () => {
      indexer.readAll();
      await indexer.ready();
    }),
  );
  readers.dispose();
  const rss = process.resourceUsage().maxRSS / 1024;
  const written = await timed(() => cache.write());
  return { result: { indexer, index }, measured: { ...measured, rss, block, notes: index.interviewCount, written } };
}

/** What follows a start, one after the other. Milliseconds, medians. */
export async function measureUse(folder: string, cacheFolder: string): Promise<Measured> {
  const { result } = await start(folder, cacheFolder);
  const changes = await changesOf(folder, result);
  const snapshot = await medianOf(3, () => result.index.snapshot().notes.length);
  const views = await measureViews(result.index);
  const search = await withLongestBlock(() => measureSearch(result.index));
  const pages = await measurePages(result.index);
  const rename = await measureRename(folder, result.index);
  result.indexer.dispose();
  return { ...changes, ...views, snapshot, ...search.result, searchBlock: search.block, ...pages, ...rename };
}

/** A theme is typed into one note after another, without a save. */
async function changesOf(folder: string, { indexer, index }: Started): Promise<Measured> {
  const notes = index.interviews();
  const some = Array.from({ length: 60 }, (_, i) => notes[Math.floor((i * notes.length) / 60)]?.path ?? '');
  const type = async (text: string): Promise<number[]> => {
    const times: number[] = [];
    for (const note of some) {
      const before = readFileSync(path.join(folder, note), 'utf8');
      times.push(
        await timed(async () => {
          indexer.setBuffer(note, () => `${before}${text}`);
          await indexer.ready();
        }),
      );
    }
    return times;
  };
  await type('\n- One thing more #trust\n');
  const times = await type('\n- One thing more #trust #pricing/fear\n');
  return { change: median(times) };
}

/** A query as it grows by one key after another. */
async function measureSearch(index: NoteIndex): Promise<Measured> {
  const texts = new PassageTexts(index);
  const search = new PassageSearch(texts, index, timers);
  const first = await timed(() => search.find('', 200));
  const times: number[] = [];
  for (const query of ['because #trust', '@dana ticket', '"the tool" >2020']) {
    for (let length = 1; length <= query.length; length++) {
      // Nobody types two keys in one turn of the event loop.
      await fewTicks();
      times.push(await timed(() => search.find(query.slice(0, length), 200)));
    }
  }
  return { searchFirst: first, searchKey: median(times), searchSlowest: Math.max(...times) };
}

/** The pages on the person with most interviews and on the theme with most passages. */
async function measurePages(index: NoteIndex): Promise<Measured> {
  const [person] = [...index.people()].sort((a, b) => b.interviewCount - a.interviewCount);
  const [theme] = [...index.themes()].sort((a, b) => b.passageCount - a.passageCount);
  if (!person || !theme) return {};
  const input = { catalog: index, now: new Date(), zone: 'Europe/Berlin', workingHours: defaultWorkingHours, profileNotes: new Map(), questions: questionBank };
  const { result, block } = await withLongestBlock(async () => ({
    briefing: await timed(() => paced(briefingOn([person.name], input), new Slices(timers))),
    themePage: await timed(() => paced(themePage(theme, index), new Slices(timers))),
  }));
  return { ...result, pagesBlock: block };
}

/** Over as many as 1,000 notes. */
async function measureRename(folder: string, index: NoteIndex): Promise<Measured> {
  const context = { catalog: index, settings: settings.reader, parse: (text: string) => parseNote(text, settings.reader) };
  const plan = moveThemes(['trust'], 'confidence', context);
  if ('refusal' in plan) throw new Error(plan.refusal);
  const sources = plan.paths.slice(0, 1000).map((note): SourceFile => {
    const text = readFileSync(path.join(folder, note), 'utf8');
    return { path: note, text, file: context.parse(text) };
  });
  const rename = await medianOf(3, () => planAtOnce(plan, sources).changes.length);
  return { rename, renamed: sources.length };
}
