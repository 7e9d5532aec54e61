import type { NoteIndex } from '../../../src/catalog/noteIndex';
import { exportText, prepareExport } from '../../../src/exchange/exportText';
import type { ExportRequest, FormatName } from '../../../src/exchange/exportRequest';
import { extendKey } from '../../../src/exchange/pseudonymKey';
import type { LinkTo } from '../../../src/exchange/reportTree';
import { whole } from '../../../src/util/gradual';

const linkToLine: LinkTo = (path, line) => `${encodeURI(path)}#L${line + 1}`;

export function exported(index: NoteIndex, format: FormatName, request: Partial<ExportRequest> = {}, linkTo: LinkTo = linkToLine): string {
  const prepared = whole(prepareExport({ filters: {}, lifted: new Set(), presence: false, ...request, format }, index));
  return [...exportText(prepared, extendKey({}, prepared.hidden), index, linkTo)].join('');
}

export const note = (fields: string, body: string): string => `---\ninterviewer: Sam Reyes\n${fields}\n---\n\n${body}\n`;
