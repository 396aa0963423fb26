import { AreaSend } from '#features/joint-inspections/AreaSend.tsx';
import { areaPageOf } from './areaPageOf.tsx';
import { areaSendHead } from './areaSendHead.ts';

export const areaSendPage = areaPageOf({
  here: 'area-send',
  View: AreaSend,
  headOf: areaSendHead,
});
