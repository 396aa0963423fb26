import { Meaning } from '#shared/ui/Meaning.tsx';

/** What becomes of what is written here. */
export function PrivacyPromise() {
  return (
    <>
      <p>
        <strong>Nothing you write here leaves this browser.</strong>
      </p>
      <Meaning summary="What that means">
        <p>
          Your plan is kept on this device, by this browser, as you work. There is no account, and
          nothing is sent anywhere. So your other devices don’t see it, and neither does anyone else
          who does not use this browser on this device. Clearing the browser’s site data deletes it,
          and some browsers clear it themselves when you have not been here for weeks. Your backup
          is a file: save one before a meeting. Calendars and files you save are yours to keep safe.
        </p>
      </Meaning>
    </>
  );
}
