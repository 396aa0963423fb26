import { publisherName } from './publisherName.ts';
import type { SetPapers } from './SetPapers.ts';

/** A text as YAML writes it between double quotes: JSON's strings are among them. */
const quoted = (text: string): string => JSON.stringify(text);

/**
 * CITATION.cff (Citation File Format 1.2.0), read by catalogues and reference managers. The day the
 * data were last checked stands for the day of their release.
 */
export function citationFile({ title, version, checkedOn, dataAsAt, site }: SetPapers): string {
  return [
    'cff-version: 1.2.0',
    'message: If you use these data, please cite them as below.',
    'type: dataset',
    `title: ${quoted(title)}`,
    'authors:',
    `  - name: ${quoted(publisherName)}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(checkedOn)}`,
    'license: OGL-UK-3.0',
    ...(site === undefined ? [] : [`url: ${quoted(`${site}/data`)}`]),
    `abstract: ${quoted(`Reports published to ${dataAsAt} are included.`)}`,
    '',
  ].join('\n');
}
