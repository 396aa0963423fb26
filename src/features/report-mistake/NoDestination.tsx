import { reportDestinations } from './reportDestinations.ts';

/** Said where whoever runs this copy of the tracker has named no way to send a report. */
export function NoDestination() {
  const { email, issues } = reportDestinations();
  if (email !== null || issues !== null) return null;
  return (
    <>
      This copy of the tracker names no address to send reports to. Copy the text, and give it to
      whoever runs it.
    </>
  );
}
