declare module 'virtual:mock-answers' {
  /** JSON text by path, from the development server. */
  export const answers: ReadonlyMap<string, string>;
}
