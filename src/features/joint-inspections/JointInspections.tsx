import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { areaSubjects } from './areaSubject.ts';
import { AreaView } from './AreaView.tsx';

interface JointInspectionsProps {
  list: CouncilList;
  inspections: InspectionList;
}

/** Joint targeted area inspections: what they looked at, when, and where action was urgent. */
export function JointInspections({ list, inspections }: JointInspectionsProps) {
  return (
    <AreaView
      subject={areaSubjects.joint}
      list={list}
      inspections={inspections}
      kicker="Joint targeted area inspections (JTAI)"
      basis="They end in a letter without grades, so nothing here is compared with the grades of children’s services."
      meaning={
        <>
          <h2>What these inspections are</h2>
          <p>
            Ofsted, the Care Quality Commission, the police inspectorate (HMICFRS) and, where it
            concerns them, HM Inspectorate of Probation look together at how agencies in an area
            protect children. Each looks at one topic.
          </p>
          <p>
            The letter tells what works and what has to improve. Where inspectors find serious
            weaknesses, it names one or more areas for priority action. None named does not mean
            that all was well.
          </p>
          <p>
            The data hold the inspections whose letter was read. A council without one here may have
            had none, or its letter is not in the data.
          </p>
        </>
      }
    />
  );
}
