// What is handed over, from the request to the file's text. Brings Markdown and CSV writers with it: to be loaded when it is first needed.
import type { Catalog } from '../catalog/catalog';
import { peopleToHide } from '../synthesis/consent';
import { reportOf, reportOrders, type ReportOrder } from '../synthesis/report';
import { selectPassages, type Selection } from '../synthesis/selection';
import { dimensions, themeTable, type Dimension } from '../synthesis/themeTable';
import type { Gradual } from '../util/gradual';
import type { ExportRequest } from './exportRequest';
import { hiddenPeople, namingOf } from './naming';
import { passagesCsv } from './passagesCsv';
import type { Hidden, PseudonymKey } from './pseudonymKey';
import { reportHtml } from './reportHtml';
import { reportMarkdown } from './reportMarkdown';
import type { LinkTo } from './reportTree';
import { tableCsv, tableMarkdown } from './tableFiles';

export interface PreparedExport {
  readonly request: ExportRequest;
  readonly selection: Selection;
  /** Who needs a pseudonym. */
  readonly hidden: readonly Hidden[];
}

/** What goes into it. */
export function* prepareExport(request: ExportRequest, catalog: Catalog): Gradual<PreparedExport> {
  const selection = yield* selectPassages(catalog, request);
  const hidden = hiddenPeople(yield* peopleToHide(catalog, request.lifted), catalog);
  return { request, selection, hidden };
}

/** Its text, part by part; undefined where it can pause without one. @param key has everybody who is hidden. */
export function* exportText({ request, selection, hidden }: PreparedExport, key: PseudonymKey, catalog: Catalog, linkTo: LinkTo): Generator<string | undefined, undefined> {
  const naming = yield* namingOf(hidden, key, catalog);
  const nameOf = naming.name.bind(naming);
  switch (request.format) {
    case 'markdown':
    case 'html': {
      const report = yield* reportOf(selection, catalog, reportOrders.find((order) => order === request.by) ?? defaultOrder, nameOf);
      const context = { naming, linkTo };
      yield* request.format === 'html' ? reportHtml(report, context) : reportMarkdown(report, context);
      break;
    }
    case 'table-csv':
    case 'table-markdown': {
      const table = yield* themeTable(selection, catalog, dimensions.find((dimension) => dimension === request.by) ?? defaultDimension, nameOf);
      yield* request.format === 'table-csv' ? tableCsv(table, request, naming) : tableMarkdown(table, request, naming);
      break;
    }
    case 'passages-csv':
      yield* passagesCsv(selection, catalog, naming);
  }
  return undefined;
}

const defaultOrder: ReportOrder = 'theme';
const defaultDimension: Dimension = 'interviewee';
