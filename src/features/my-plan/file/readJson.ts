import { contractVersion } from '#contract/contractVersion.ts';
import { fileLimits } from './fileLimits.ts';
import type { FileReading, ImportRow, Refusal } from './importDraft.ts';
import { jsonFault } from './jsonFault.ts';
import { jsonRow, type JsonCells } from './jsonRow.ts';
import { ownPlanFormat } from './ownPlanFormat.ts';
import { planColumns } from './planColumns.ts';
import { refusals } from './refusals.ts';

interface FoundPlan {
  shared: JsonCells['known'];
  actions: readonly unknown[];
}

function isNewer(version: unknown, than: number): boolean {
  return typeof version === 'number' && version > than;
}

/** The plan in our own file or in a plan's file of the API, as far as its shape goes. */
function planIn(value: unknown): FoundPlan | Refusal {
  if (!jsonRow.isRecord(value)) return refusals.otherJson;
  const { plan, council } = value;
  const isOwn = value['format'] === ownPlanFormat.format;
  if (isOwn && isNewer(value['version'], ownPlanFormat.version)) return refusals.newerJson;
  if (!isOwn && isNewer(value['contract'], contractVersion)) return refusals.newerJson;
  if (!jsonRow.isRecord(plan) || !(isOwn || jsonRow.isRecord(council))) return refusals.otherJson;
  const actions: unknown = plan['milestones'];
  if (!Array.isArray(actions)) return refusals.otherJson;
  return {
    shared: {
      plan: jsonRow.asCell(plan['title']),
      council: jsonRow.asCell(jsonRow.isRecord(council) ? council['name'] : plan['council']),
      started_from: jsonRow.asCell(isOwn ? plan['startedFrom'] : plan['id']),
    },
    actions,
  };
}

function parsed(text: string): { value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const fault = jsonFault(text);
    if (fault === null) return refusals.unreadable;
    return fault.isCut
      ? refusals.jsonCut(fault.line, fault.column)
      : refusals.jsonBroken(fault.line, fault.column);
  }
}

/** A JSON file as the same table that a CSV file makes, a row an action. */
export function readJson(text: string, fileName: string): FileReading {
  const json = parsed(text);
  if ('kind' in json) return json;
  const found = planIn(json.value);
  if ('kind' in found) return found;
  const { shared, actions } = found;
  if (actions.length > fileLimits.actions) return refusals.tooManyRows;

  const remarks: string[] = [];
  const read: { line: number; cells: JsonCells }[] = [];
  for (const [at, action] of actions.entries()) {
    if (jsonRow.isRecord(action)) read.push({ line: at + 1, cells: jsonRow.cells(action) });
    else remarks.push(`Action ${at + 1} is not an action but a single value. It is left out.`);
  }
  if (read.length === 0) read.push({ line: 1, cells: { known: {}, others: new Map() } });

  const others = [...new Set(read.flatMap(({ cells }) => [...cells.others.keys()]))];
  if (planColumns.length + others.length > fileLimits.columns) return refusals.tooManyColumns;
  const rows: ImportRow[] = read.map(({ line, cells }) => {
    const known = { ...shared, ...cells.known };
    return {
      line,
      cells: [
        ...planColumns.map((column) => known[column] ?? ''),
        ...others.map((key) => cells.others.get(key) ?? ''),
      ],
    };
  });
  const header = [...planColumns, ...others];
  return {
    kind: 'draft',
    draft: { source: 'json', fileName, headerLine: 0, header, rows, remarks },
  };
}
