import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { areaSubjects } from './areaSubject.ts';
import { AreaView } from './AreaView.tsx';

interface AreaSendProps {
  list: CouncilList;
  inspections: InspectionList;
}

/** Area SEND inspections since January 2023: outcomes on the map, over time, council by council. */
export function AreaSend({ list, inspections }: AreaSendProps) {
  return (
    <AreaView
      subject={areaSubjects.send}
      list={list}
      inspections={inspections}
      kicker="Area SEND inspections since January 2023"
      basis="An outcome is not a grade, and it is not of the council alone. Nothing here is compared with the grades of children’s services."
      meaning={
        <>
          <h2>What these inspections are</h2>
          <p>
            Ofsted and the Care Quality Commission look together at how a whole local area, the
            council, the health service and their partners, serves children and young people with
            special educational needs and disabilities (SEND).
          </p>
          <p>
            There are three outcomes: typically positive experiences and outcomes, inconsistent
            experiences and outcomes, and widespread or systemic failings. The last names at least
            one area for priority action.
          </p>
          <p>
            Only inspections under the rules in force since January 2023 are in the data. An area
            without one here may not have been inspected yet, or its report is not in the data. That
            is unknown, not good or bad.
          </p>
        </>
      }
    />
  );
}
