// Calendars say it too, and they are made in the domain.
export { statusReportWords } from '#domain/statusReportWords.ts';
