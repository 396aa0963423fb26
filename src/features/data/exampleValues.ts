/** A real value of each parameter of the API's paths, to begin with. `version`: of the data at hand. */
export function exampleValues(version: string): Readonly<Record<string, string>> {
  return {
    councilId: 'cheshire-east',
    planId: 'cheshire-east-2024',
    themeId: 'management-oversight',
    area: 'SK',
    version,
  };
}
