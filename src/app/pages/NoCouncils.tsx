import { Notice } from '#shared/ui/Notice.tsx';

/** The home page over a list that is there, but empty. */
export function NoCouncils() {
  return (
    <>
      <h1>No councils to show</h1>
      <Notice title="The list of councils is empty">
        The answer came, and it names no council. That is a fault of the data, not of yours; please
        look in again later.
      </Notice>
    </>
  );
}
