// The page of a theme, made of what the index says now.
import { themePage } from '../../preparation/themePage';
import { line } from '../../preparation/page/page';
import { inSlices } from '../inSlices';
import type { Services } from '../services';
import type { PageMaker } from './pages';
import type { PageSubject } from './pageUri';

export const themeKind = 'theme';

export function themeSubject(label: string): PageSubject {
  return { kind: themeKind, title: label, data: label };
}

export function themeMaker({ catalog, indexing }: Pick<Services, 'catalog' | 'indexing'>): PageMaker {
  return async (data) => {
    await indexing.ready();
    const label = typeof data === 'string' ? data : '';
    const theme = catalog.theme(label);
    return theme ? inSlices(themePage(theme, catalog)) : { title: label, lead: [line('No note and no codebook entry names this theme any more.')], sections: [] };
  };
}
