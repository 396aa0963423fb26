import { openDocumentNames } from './openDocumentNames.ts';

/**
 * What an element of content.xml is to a reader of cells, by where it stands. `holder` is a list
 * inside a cell; `gap` is shown as white space; what is `ignored` is so with all inside it.
 */
export type ElementKind =
  | 'document'
  | 'body'
  | 'spreadsheet'
  | 'table'
  | 'group'
  | 'row'
  | 'cell'
  | 'holder'
  | 'paragraph'
  | 'inline'
  | 'gap'
  | 'ignored';

const { office, table, text } = openDocumentNames;
const groups = new Set(['table-header-rows', 'table-rows', 'table-row-group']);
const holders = new Set(['list', 'list-header', 'list-item']);
const gaps = new Set(['s', 'tab', 'line-break']);
/** Text that is not part of the words around it. */
const asides = new Set(['note', 'ruby-text', 'script', 'tracked-changes']);

/** Only tables that stand in the spreadsheet itself are sheets: not those in cells, drawings or old versions. */
export function elementKind(parent: ElementKind, uri: string, local: string): ElementKind {
  switch (parent) {
    case 'document':
      return uri === office && local === 'body' ? 'body' : 'ignored';
    case 'body':
      return uri === office && local === 'spreadsheet' ? 'spreadsheet' : 'ignored';
    case 'spreadsheet':
      return uri === table && local === 'table' ? 'table' : 'ignored';
    case 'table':
    case 'group':
      if (uri === table && groups.has(local)) return 'group';
      return uri === table && local === 'table-row' ? 'row' : 'ignored';
    case 'row':
      // A covered cell lies under a merged one: it takes up a column and shows nothing.
      return uri === table && /^(?:covered-)?table-cell$/.test(local) ? 'cell' : 'ignored';
    case 'cell':
    case 'holder':
      if (uri !== text) return 'ignored';
      if (holders.has(local)) return 'holder';
      return local === 'p' || local === 'h' ? 'paragraph' : 'ignored';
    case 'paragraph':
    case 'inline':
      if (uri !== text || asides.has(local)) return 'ignored';
      return gaps.has(local) ? 'gap' : 'inline';
    case 'gap':
    case 'ignored':
      return 'ignored';
  }
}
