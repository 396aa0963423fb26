import type { Council } from '#contract/council.ts';
import type { Fact } from '#domain/facts/readFactKey.ts';
import type { Claim } from './Claim.ts';
import { inspectionClaims } from './inspectionClaims.ts';
import { sourcedClaims } from './sourcedClaims.ts';

/** What the tracker says of a fact; null: the council's file holds no such fact. */
export function claimOf(council: Council, fact: Fact): Claim | null {
  const inspectionOf = (id: string) => council.inspections.find((one) => one.id === id);
  switch (fact.kind) {
    case 'judgement': {
      const of = inspectionOf(fact.inspectionId);
      return of === undefined ? null : inspectionClaims.judgement(council, of, fact.judgement);
    }
    case 'inspection': {
      const of = inspectionOf(fact.inspectionId);
      return of === undefined ? null : inspectionClaims.inspection(council, of);
    }
    case 'area': {
      const of = inspectionOf(fact.inspectionId);
      return of === undefined ? null : inspectionClaims.area(council, of, fact.position);
    }
    case 'event': {
      const of = council.events.find(({ id }) => id === fact.eventId);
      return of === undefined ? null : sourcedClaims.event(council, of);
    }
    case 'plan': {
      const of = council.plans.find(({ id }) => id === fact.planId);
      return of === undefined ? null : sourcedClaims.plan(council, of);
    }
    case 'milestone':
      for (const plan of council.plans) {
        const of = plan.milestones.find(({ id }) => id === fact.milestoneId);
        if (of !== undefined) return sourcedClaims.milestone(council, of, plan);
      }
      return null;
    case 'missing':
      return null;
  }
}
