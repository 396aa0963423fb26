import { fileOf } from '#publisher/tables/fileOf.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';
import { tables, type Row, type TableName } from '#publisher/tables/tables.ts';

type Cells<Name extends TableName> = {
  [Key in Exclude<keyof Row<Name>, 'line'>]?: string | number;
};

export interface CsvTables {
  /** Adds a row; columns that are left out stay empty. Cells need no quotes. */
  add: <Name extends TableName>(name: Name, cells: Cells<Name>) => void;
  /** CSV text by file name. */
  files: () => Map<string, string>;
}

/** Tables of the data set to fill row by row. */
export function csvTables(): CsvTables {
  const lines = new Map<TableName, string[]>(
    tableNames.map((name) => [name, [Object.keys(tables[name].columns).join(',')]]),
  );
  return {
    add: (name, cells) => {
      const given: Partial<Record<string, string | number>> = cells;
      const columns = Object.keys(tables[name].columns);
      lines.get(name)?.push(columns.map((column) => given[column] ?? '').join(','));
    },
    files: () => {
      return new Map([...lines].map(([name, rows]) => [fileOf(name), `${rows.join('\n')}\n`]));
    },
  };
}
