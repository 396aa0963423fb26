import { JointInspections } from '#features/joint-inspections/JointInspections.tsx';
import { areaPageOf } from './areaPageOf.tsx';
import { jointInspectionsHead } from './jointInspectionsHead.ts';

export const jointInspectionsPage = areaPageOf({
  here: 'joint-inspections',
  View: JointInspections,
  headOf: jointInspectionsHead,
});
