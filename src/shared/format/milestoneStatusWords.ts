// Calendars say it too, and they are made in the domain.
export { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
