import { fileOf } from '#publisher/tables/fileOf.ts';
import type { Column } from '#publisher/tables/column.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';
import { tables, type TableName } from '#publisher/tables/tables.ts';
import { publisherName } from './publisherName.ts';
import { readDictionary, type DictionaryEntry } from './readDictionary.ts';
import type { SetPapers } from './SetPapers.ts';

type Columns = readonly [name: string, column: Column<unknown>][];

function fieldsOf(columns: Columns, keys: readonly (readonly string[])[], said?: DictionaryEntry) {
  const others = keys.slice(1).filter((key) => key.length === 1);
  return columns.map(([name, column]) => {
    const description = said?.columns.get(name);
    const constraints = {
      ...column.field.constraints,
      ...(column.read('') === undefined && { required: true }),
      ...(others.some(([key]) => key === name) && { unique: true }),
    };
    return {
      name,
      ...column.field,
      ...(description !== undefined && { description }),
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  });
}

/** Of the cells that hold one id; the standard has no word for a list of ids. */
function foreignKeysOf(columns: Columns) {
  return columns.flatMap(([name, { refersTo, read }]) => {
    if (refersTo === null || Array.isArray(read(''))) return [];
    const [key] = tables[refersTo].keys;
    return [{ fields: [name], reference: { resource: refersTo, fields: key } }];
  });
}

function resourceOf(name: TableName, text: string, said?: DictionaryEntry): object {
  const { keys } = tables[name];
  const columns: Columns = Object.entries<Column<unknown>>(tables[name].columns);
  const foreignKeys = foreignKeysOf(columns);
  return {
    name,
    path: fileOf(name),
    profile: 'tabular-data-resource',
    ...(said !== undefined && said.description !== '' && { description: said.description }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
    bytes: Buffer.byteLength(text),
    schema: {
      fields: fieldsOf(columns, keys, said),
      missingValues: [''],
      primaryKey: keys[0],
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/**
 * The data set as a Frictionless data package (version 1) describes it: every file with the type,
 * meaning and limits of every column. `files`: the CSVs and the dictionary, by file name.
 */
export function dataPackage(files: ReadonlyMap<string, string>, papers: SetPapers): object {
  const { title, version, checkedOn, dataAsAt, licence, site } = papers;
  const dictionary = readDictionary(files.get('README.md') ?? '');
  return {
    profile: 'tabular-data-package',
    name: 'inspections-of-childrens-services',
    title,
    description: `Reports published to ${dataAsAt} are included. ${licence.attribution}`,
    version,
    created: `${checkedOn}T00:00:00Z`,
    ...(site !== undefined && { homepage: `${site}/data` }),
    licenses: [{ name: 'OGL-UK-3.0', title: licence.name, path: licence.address }],
    contributors: [{ title: publisherName, role: 'publisher' }],
    resources: tableNames.flatMap((name) => {
      const text = files.get(fileOf(name));
      return text === undefined ? [] : [resourceOf(name, text, dictionary.get(name))];
    }),
  };
}
