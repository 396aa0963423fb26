import type { Council, Inspection } from '#contract/council.ts';
import { laneGradeIds } from '#contract/gradeIds.ts';
import type { JudgementId } from '#contract/inspectionIds.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay, formatShortMonth, formatSpan } from '#shared/format/formatDay.ts';
import { gradeLabel, sendOutcomeLabels } from '#shared/format/gradeWords.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { readDayWords } from '#shared/format/readDayWords.ts';
import { readFromWords } from '#shared/format/readFromWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import type { Claim } from './Claim.ts';
import { judgementInWords } from './judgementInWords.ts';

type Grade = Inspection['judgements'][number]['grade'];

function gradeInWords(grade: Grade): string {
  const lane = laneGradeIds.find((one) => one === grade);
  if (lane !== undefined) return gradeLabel(lane).toLowerCase();
  return grade in sendOutcomeLabels
    ? sendOutcomeLabels[grade as keyof typeof sendOutcomeLabels].toLowerCase()
    : grade;
}

function sourceOf(inspection: Inspection, council: Council): Claim['source'] {
  const address = inspection.reportAddress;
  return {
    title: sentenceCase(readFromWords[inspection.read]),
    kind: sourceKind.ofInspection({ ...inspection, address }),
    address,
    read: readDayWords.of(inspection, council.checkedOn),
  };
}

function daysOf({ kind, startedOn, endedOn, publishedOn }: Inspection): Claim['lines'] {
  const inspected =
    startedOn === null
      ? 'first day not in the data'
      : endedOn === null
        ? `from ${formatDay(startedOn)}`
        : formatSpan(startedOn, endedOn);
  return [
    { label: 'Inspection', value: inspectionKindWords[kind] },
    { label: 'Inspected', value: inspected },
    {
      label: 'Published',
      value: publishedOn === null ? 'day not in the data' : formatDay(publishedOn),
    },
  ];
}

function monthOf({ publishedOn, startedOn }: Inspection): string {
  const day = publishedOn ?? startedOn;
  return day === null ? 'day not in the data' : formatShortMonth(day);
}

const parts: Partial<Record<Inspection['kind'], string>> = {
  'focused-visit': 'visits',
  'monitoring-visit': 'visits',
  jtai: 'visits',
  send: 'send',
};

function pageOf(council: Council, { kind }: Inspection): string {
  return `/councils/${council.id}#${parts[kind] ?? 'judgements'}`;
}

/** One grade of a report; null: it gave none such. */
function judgement(council: Council, of: Inspection, id: JudgementId): Claim | null {
  const found = of.judgements.find((one) => one.judgement === id);
  if (found === undefined) return null;
  const name = judgementInWords(id);
  const grade = gradeInWords(found.grade);
  return {
    name: `${name}, ${grade}, ${monthOf(of)}`,
    lines: [
      { label: 'Judgement', value: sentenceCase(name) },
      { label: 'Grade', value: sentenceCase(grade) },
      ...daysOf(of),
    ],
    source: sourceOf(of, council),
    row: { file: 'judgements.csv', id: `${of.id}, ${id}` },
    page: pageOf(council, of),
  };
}

/** An inspection or visit as a whole. */
function inspection(council: Council, of: Inspection): Claim {
  return {
    name: `${inspectionKindWords[of.kind]}, ${monthOf(of)}`,
    lines: [
      ...daysOf(of),
      ...(of.topic === null ? [] : [{ label: 'Looked at', value: visitTopicWords(of.topic) }]),
      ...(of.priorityAction === null
        ? []
        : [
            {
              label: 'Area for priority action',
              value: of.priorityAction ? 'named' : 'none named',
            },
          ]),
      ...of.judgements.map((one) => ({
        label: sentenceCase(judgementInWords(one.judgement)),
        value: gradeInWords(one.grade),
      })),
    ],
    source: sourceOf(of, council),
    row: { file: 'inspections.csv', id: of.id },
    page: pageOf(council, of),
  };
}

/** An area for improvement; null: the data hold none at that place. */
function area(council: Council, of: Inspection, position: number): Claim | null {
  const found = council.improvement
    .find(({ inspectionId }) => inspectionId === of.id)
    ?.areas.find((one) => one.position === position);
  if (found === undefined) return null;
  const labels = found.themes.map(
    (id) => council.themes.find((theme) => theme.id === id)?.label ?? id,
  );
  return {
    name: `area for improvement ${position}, ${monthOf(of)}`,
    lines: [
      { label: 'Area, in our words', value: found.summary },
      { label: 'Under', value: improvementAreaWords[found.area] },
      { label: 'Themes', value: labels.length === 0 ? 'none coded' : labels.join('; ') },
      ...daysOf(of).slice(-1),
    ],
    source: sourceOf(of, council),
    row: { file: 'improvement-areas.csv', id: `${of.id}, ${position}` },
    page: `/councils/${council.id}#improve`,
  };
}

/** What the tracker says of one inspection, as a report of a mistake quotes it. */
export const inspectionClaims = { judgement, inspection, area } as const;
