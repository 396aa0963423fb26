interface Lifetime {
  established?: string | undefined;
  abolished?: string | undefined;
}

/** Whether a council existed on a day: from the day it was established to the day before its end. */
export function existsOn(council: Lifetime, day: string): boolean {
  return (
    (council.established === undefined || council.established <= day) &&
    (council.abolished === undefined || day < council.abolished)
  );
}
