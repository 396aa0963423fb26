/** The part of jsdom that tests call themselves; the package brings no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { url: string });
    readonly window: { WebSocket: typeof WebSocket; close: () => void };
  }
}
