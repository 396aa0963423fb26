import { parseArgs } from 'node:util';

export interface ImportOptions {
  file: string;
  apply: boolean;
  /** Ids of conflicts to decide for the release. */
  take: 'all' | ReadonlySet<string>;
  dataFolder: string;
  reportFile: string;
}

export const importUsage = `Use: npm run data:import -- FILE [--apply] [--take ID[,ID]|all] [--data FOLDER] [--report FILE]
  FILE      Ofsted's "Local authority inspection outcomes" (.ods), or inspections-template.csv filled in
  --apply   write what is new or changed; without it nothing is changed
  --take    conflicts to decide for the release, by the ids the report gives
  --data    the folder of the data set (public/data)
  --report  where the whole report is written (import-report.csv)
  --help    these lines
The exit status is 1 where something is wrong.`;

/** Reads what follows the command; text: what is wrong with it; null: help was asked for. */
export function importOptions(args: readonly string[]): ImportOptions | string | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        apply: { type: 'boolean', default: false },
        take: { type: 'string', multiple: true, default: [] },
        data: { type: 'string', default: 'public/data' },
        report: { type: 'string', default: 'import-report.csv' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return null;
    const [file = '', ...others] = positionals;
    if (file === '') return 'No file was named.';
    if (others.length > 0) return `One file at a time, not also ${others.join(', ')}.`;
    const ids = values.take.flatMap((text) => text.split(',')).map((id) => id.trim());
    return {
      file,
      apply: values.apply,
      take: ids.includes('all') ? 'all' : new Set(ids.filter((id) => id !== '')),
      dataFolder: values.data,
      reportFile: values.report,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // What follows tells of a way to name files that no release has.
    return message.replace(/ To specify a positional argument.*$/s, '');
  }
}
