import type { CouncilKind } from '#contract/councilKindIds.ts';
import type { InspectionKind } from '#contract/inspectionIds.ts';

export const councilKindWords: Record<CouncilKind, string> = {
  county: 'County council',
  'london-borough': 'London council',
  metropolitan: 'Metropolitan borough',
  unitary: 'Unitary council',
};

export const inspectionKindWords: Record<InspectionKind, string> = {
  sif: 'Single inspection (SIF)',
  'ilacs-standard': 'Standard inspection (ILACS)',
  'ilacs-short': 'Short inspection (ILACS)',
  'focused-visit': 'Focused visit',
  'monitoring-visit': 'Monitoring visit',
  jtai: 'Joint targeted area inspection',
  send: 'Area SEND inspection',
};
