import { Fragment } from 'react';
import { pageAddress } from '#shared/address/pageAddress.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';

/** Named one by one up to here; beyond it the table above is the better list. */
const mostNames = 200;

/** Councils as links, one after another. */
export function CouncilNames({ councils }: { councils: readonly NationalCouncil[] }) {
  const rest = councils.length - mostNames;
  return (
    <>
      {councils.slice(0, mostNames).map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <a href={pageAddress.council(id)}>{name}</a>
        </Fragment>
      ))}
      {rest > 0 && ` and ${rest.toLocaleString('en-GB')} more: see the table of every council`}
    </>
  );
}
