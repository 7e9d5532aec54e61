// What the views of the sidebar take, without VS Code: the models that they show.
import type { CatalogDelta } from '../../src/catalog/catalog';
import type { NoteIndex } from '../../src/catalog/noteIndex';
import { FollowUpNodes } from '../../src/editor/tree/followUpNodes';
import { IntervieweeNodes } from '../../src/editor/tree/intervieweeNodes';
import { TextFilter } from '../../src/editor/tree/textFilter';
import { ThemeNodes } from '../../src/editor/tree/themeNodes';
import type { TreeModel } from '../../src/editor/tree/treeModel';
import { ViewClock } from '../../src/editor/tree/viewClock';
import { whole } from '../../src/util/gradual';
import { timed, type Measured } from './clock';

const page = 500;

/** A first look at all three, then at the theme with most passages, then a change of one of its notes while it is unfolded, with its rows. */
export async function measureViews(index: NoteIndex): Promise<Measured> {
  const clock = new ViewClock(() => new Date(), () => 'Europe/Berlin');
  const models: readonly TreeModel[] = [new IntervieweeNodes(index, clock), new ThemeNodes(index, clock), new FollowUpNodes(index, clock, 'person')];
  const show = (model: TreeModel, parent?: Parameters<TreeModel['children']>[0]): void => {
    for (const node of model.children(parent).slice(0, page)) model.row(node);
  };
  const slowest: number[] = [];
  for (const model of models) {
    slowest.push(
      await timed(() => {
        whole(model.reset(TextFilter.none, 'latest'));
        show(model);
      }),
    );
  }
  const [, themes] = models;
  const biggest = [...index.themes()].sort((a, b) => b.passageCount - a.passageCount)[0];
  const node = themes?.children(undefined).slice(0, Infinity).find((one) => one.kind === 'theme' && one.key === biggest?.key);
  // In slices, in a window.
  if (themes?.prepare) whole(themes.prepare(node));
  const unfold = await timed(() => themes && show(themes, node));
  const change = await changeOf(index, biggest?.interviews[0] ?? '', (delta) => {
    for (const model of models) model.update(delta);
    if (themes) show(themes, node);
  });
  return { viewsFirst: Math.max(...slowest), viewsUnfold: unfold, viewsChange: change };
}

async function changeOf(index: NoteIndex, path: string, take: (delta: CatalogDelta) => void): Promise<number> {
  const file = index.file(path);
  if (file?.kind !== 'interview') return NaN;
  let delta: CatalogDelta | undefined;
  const listener = index.onDidChange((fired) => {
    delta = fired;
  });
  index.set(path, { ...file, passages: [], followUps: [] });
  index.settle();
  index.publish();
  listener.dispose();
  const time = await timed(() => {
    if (delta) take(delta);
  });
  index.set(path, file);
  index.settle();
  return time;
}
