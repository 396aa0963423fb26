import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { metadata } from '#contract/metadata.ts';
import { ApiError } from '#shared/api/ApiError.ts';
import { askApi } from '#shared/api/askApi.ts';
import { server } from '#tests/support/mockServer.ts';
import { playScenario } from '#tests/support/playScenario.ts';

const loadMetadata = () => Promise.resolve(metadata);
const patient = new AbortController().signal;

async function faultOf(signal = patient): Promise<ApiError> {
  try {
    await askApi(apiPaths.metadata, loadMetadata, signal);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('the question was answered');
}

test('an answer that keeps to the contract comes back as it is', async () => {
  const answer = await askApi(apiPaths.metadata, loadMetadata, patient);
  expect(answer.dataAsAt).toBe('2026-06-30');
});

test('each way to fail has its own name', async () => {
  playScenario('server-error');
  expect((await faultOf()).fault).toBe('server');

  server.use(http.get('*/api/v1/metadata.json', () => new HttpResponse(null, { status: 404 })));
  expect((await faultOf()).fault).toBe('not-found');

  server.use(http.get('*/api/v1/metadata.json', () => HttpResponse.error()));
  expect((await faultOf()).fault).toBe('offline');

  server.use(http.get('*/api/v1/metadata.json', () => new HttpResponse('{"contract":1,')));
  expect((await faultOf()).fault).toBe('malformed');

  playScenario('stale');
  expect((await faultOf()).fault).toBe('other-contract');
});

test('a contract that can’t be loaded is a fault of the connection', async () => {
  const gone = () => Promise.reject<typeof metadata>(new TypeError('no such script'));
  await expect(askApi(apiPaths.metadata, gone, patient)).rejects.toMatchObject({
    fault: 'offline',
  });
});

test('a page of HTML in place of JSON is malformed, not an answer', async () => {
  server.use(http.get('*/api/v1/metadata.json', () => HttpResponse.html('<!doctype html>')));
  expect((await faultOf()).fault).toBe('malformed');
});

test('an answer that breaks off is a fault of the connection', async () => {
  server.use(
    http.get('*/api/v1/metadata.json', () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"contract":1,'));
          controller.error(new TypeError('the connection broke'));
        },
      });
      return new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
    }),
  );
  expect((await faultOf()).fault).toBe('offline');
});

test('an answer that does not come in time is slow', async () => {
  vi.useFakeTimers();
  try {
    server.use(http.get('*/api/v1/metadata.json', () => new Promise<never>(() => undefined)));
    const fault = faultOf();
    await vi.advanceTimersByTimeAsync(19_000);
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await fault).fault).toBe('slow');
  } finally {
    vi.useRealTimers();
  }
});

test('a wrong shape says where it differs', async () => {
  server.use(
    http.get('*/api/v1/metadata.json', () =>
      HttpResponse.json({ contract: 1, version: 'abcdefabcdef', dataAsAt: 'soon' }),
    ),
  );
  const error = await faultOf();
  expect(error.fault).toBe('malformed');
  expect(error.message).toContain('dataAsAt');
});

test('a question that was called off is not a fault of the API', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(
    askApi(apiPaths.metadata, loadMetadata, controller.signal),
  ).rejects.not.toBeInstanceOf(ApiError);
});
