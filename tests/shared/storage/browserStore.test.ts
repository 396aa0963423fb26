import { IDBFactory, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { browserStore } from '#shared/storage/browserStore.ts';

type Store = typeof browserStore;

/** The store as a tab of its own meets it: what it has opened it shares with no other. */
async function openTab(): Promise<Store> {
  vi.resetModules();
  return (await import('#shared/storage/browserStore.ts')).browserStore;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what one tab writes another reads, until it is removed', async () => {
  const one = await openTab();
  const other = await openTab();
  expect(await other.read('plan')).toBeUndefined();
  await one.change('plan', () => ({ title: 'Eastmere' }));
  expect(await other.read('plan')).toEqual({ title: 'Eastmere' });
  expect(await other.read('followed')).toBeUndefined();
  await other.remove('plan');
  expect(await one.read('plan')).toBeUndefined();
});

test('changes of two tabs at once are made one after the other', async () => {
  const one = await openTab();
  const other = await openTab();
  const addOne = (kept: unknown) => (typeof kept === 'number' ? kept : 0) + 1;
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).change('count', addOne)),
  );
  expect(await one.read('count')).toBe(20);
});

test('where a browser allows no channel between tabs, the store works without', async () => {
  vi.stubGlobal(
    'BroadcastChannel',
    vi.fn(function refuse() {
      throw new DOMException('Not here', 'SecurityError');
    }),
  );
  const one = await openTab();
  const stop = one.watch('plan', () => undefined);
  await one.change('plan', () => 'a');
  expect(await one.read('plan')).toBe('a');
  await one.remove('plan');
  expect(await one.read('plan')).toBeUndefined();
  stop();
});

test('only other tabs are told, only of their key, and only where something was written', async () => {
  const one = await openTab();
  const other = await openTab();
  const heard: string[] = [];
  const stop = [
    one.watch('plan', () => heard.push('one')),
    other.watch('plan', () => heard.push('other')),
    other.watch('followed', () => heard.push('followed')),
  ];
  await one.change('plan', () => 'a');
  await one.change('plan', (kept) => kept);
  await vi.waitFor(() => {
    expect(heard).toEqual(['other']);
  });
  await other.change('plan', () => 'b');
  await vi.waitFor(() => {
    expect(heard).toEqual(['other', 'one']);
  });
  for (const end of stop) end();
});

test('a full storage says so, and what was kept is still there', async () => {
  const store = await openTab();
  await store.change('plan', () => 'kept before');
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await expect(store.change('plan', () => 'too much')).rejects.toMatchObject({ fault: 'full' });
  expect(await store.read('plan')).toBe('kept before');
});

test('a browser that only notices at the end that it is full says so too', async () => {
  const store = await openTab();
  await store.change('plan', () => 'kept before');
  const put = Object.getOwnPropertyDescriptor(FakeObjectStore.prototype, 'put')
    ?.value as IDBObjectStore['put'];
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['put']>
  ) {
    const request = put.apply(this, args);
    const { transaction } = this;
    request.addEventListener('success', () => {
      Object.defineProperty(transaction, 'error', {
        value: new DOMException('No room', 'QuotaExceededError'),
      });
      transaction.abort();
    });
    return request;
  } as typeof put);
  await expect(store.change('plan', () => 'too much')).rejects.toMatchObject({ fault: 'full' });
  vi.restoreAllMocks();
  expect(await store.read('plan')).toBe('kept before');
});

test('a change that throws leaves what was kept, and a later one works', async () => {
  const store = await openTab();
  await store.change('plan', () => 'kept before');
  const cause = new Error('Made up for a test');
  await expect(
    store.change('plan', () => {
      throw cause;
    }),
  ).rejects.toMatchObject({ fault: 'failed', cause });
  await store.change('plan', (kept) => `${String(kept)}, and after`);
  expect(await store.read('plan')).toBe('kept before, and after');
});

test('a browser that forbids storage says so for reading, changing and removing', async () => {
  const store = await openTab();
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not here', 'SecurityError');
    },
  });
  const forbidden = { name: 'StorageError', fault: 'forbidden' };
  await expect(store.read('plan')).rejects.toMatchObject(forbidden);
  await expect(store.change('plan', () => 'a')).rejects.toMatchObject(forbidden);
  await expect(store.remove('plan')).rejects.toMatchObject(forbidden);
});
