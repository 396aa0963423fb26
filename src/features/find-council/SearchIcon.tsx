/** A magnifier, 20 pixels square; its button carries the words. */
export function SearchIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="8.5" cy="8.5" r="5.75" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M13 13l5 5" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
