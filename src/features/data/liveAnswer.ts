export interface LiveAnswer {
  status: number;
  /** From the question to the last byte. */
  milliseconds: number;
  bytes: number;
  text: string;
  isJson: boolean;
}

/** Longest wait, in milliseconds. */
const patience = 20_000;

/** Asks for a file whole and measures it. Rejects where there is no answer, or not in time. */
export async function liveAnswer(address: string, signal: AbortSignal): Promise<LiveAnswer> {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  const timer = setTimeout(stop, patience);
  signal.addEventListener('abort', stop);
  try {
    const start = performance.now();
    const response = await fetch(address, { signal: controller.signal });
    const body = await response.arrayBuffer();
    return {
      status: response.status,
      milliseconds: performance.now() - start,
      bytes: body.byteLength,
      text: new TextDecoder().decode(body),
      isJson: /\bjson\b/.test(response.headers.get('content-type') ?? ''),
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
