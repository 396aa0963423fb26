import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollowedList } from '#features/following/createFollowedList.ts';
import { followedEdits } from '#features/following/followedEdits.ts';
import { browserStore } from '#shared/storage/browserStore.ts';
import { StorageError } from '#shared/storage/StorageError.ts';

const eastmere = { id: 'eastmere', name: 'Eastmere', followedOn: '2026-09-01', seen: null };
const norwick = { id: 'norwick', name: 'Norwick', followedOn: '2026-09-01', seen: null };
const nothing = () => undefined;

function namesIn(list: ReturnType<typeof createFollowedList>): string[] | undefined {
  return list.snapshot().list?.councils.map(({ name }) => name);
}

async function opened(store: typeof browserStore = browserStore) {
  const list = createFollowedList(store);
  list.subscribe(nothing);
  await vi.waitFor(() => {
    expect(list.snapshot().list).not.toBeNull();
  });
  return list;
}

beforeEach(async () => {
  await browserStore.remove('followed');
});

it('is kept: opened again it is the same list', async () => {
  const list = await opened();
  await list.change(followedEdits.add(eastmere));
  await list.change(followedEdits.setMeeting('2026-07-14'));
  const again = await opened();
  expect(again.snapshot()).toMatchObject({
    list: { councils: [eastmere], meeting: '2026-07-14' },
    fault: null,
    lost: [],
  });
});

it('deleted while an edit is being kept: what is added right after stays', async () => {
  let isAsked = false;
  let letGo: () => void = nothing;
  const slow: typeof browserStore = {
    ...browserStore,
    change: async (key, change) => {
      if (!isAsked) {
        isAsked = true;
        await new Promise<void>((resolve) => (letGo = resolve));
      }
      await browserStore.change(key, change);
    },
  };
  const list = await opened(slow);
  const first = list.change(followedEdits.add(eastmere));
  await vi.waitFor(() => {
    expect(isAsked).toBe(true);
  });
  const rest = [list.clear(), list.change(followedEdits.add(norwick))];
  letGo();
  await Promise.all([first, ...rest]);
  expect(namesIn(list)).toEqual(['Norwick']);
  expect(namesIn(await opened())).toEqual(['Norwick']);
});

describe('two tabs', () => {
  it('neither loses what the other added', async () => {
    const one = await opened();
    const other = await opened();
    await Promise.all([
      one.change(followedEdits.add(eastmere)),
      other.change(followedEdits.add(norwick)),
    ]);
    const both = await opened();
    expect(namesIn(both)?.toSorted()).toEqual(['Eastmere', 'Norwick']);
  });
});

describe('a browser that keeps nothing', () => {
  it('leaves the list working, keeps it once it can, and writes over nothing', async () => {
    await (await opened()).change(followedEdits.add(norwick));
    let isRefusing = true;
    const moody: typeof browserStore = {
      ...browserStore,
      change: (key, change) =>
        isRefusing
          ? Promise.reject(new StorageError('full', new Error('made up')))
          : browserStore.change(key, change),
    };
    const list = await opened(moody);
    await list.change(followedEdits.add(eastmere));
    await list.change(followedEdits.setMeeting('2026-07-14'));
    expect(list.snapshot().fault).toBe('full');
    expect(namesIn(list)).toEqual(['Norwick', 'Eastmere']);
    expect(namesIn(await opened())).toEqual(['Norwick']);

    isRefusing = false;
    await list.retry();
    expect(list.snapshot().fault).toBeNull();
    const again = await opened();
    expect(namesIn(again)).toEqual(['Norwick', 'Eastmere']);
    expect(again.snapshot().list?.meeting).toBe('2026-07-14');
  });

  it('is told apart from an empty list', async () => {
    const refusing: typeof browserStore = {
      ...browserStore,
      read: () => Promise.reject(new StorageError('forbidden', new Error('made up'))),
    };
    const list = await opened(refusing);
    expect(list.snapshot()).toMatchObject({ list: { councils: [] }, fault: 'forbidden' });
  });
});

describe('a damaged list', () => {
  it('is set aside in what is written over it', async () => {
    const damaged = { format: 1, councils: [eastmere, 'norwick'], meeting: null, aside: [] };
    await browserStore.change('followed', () => damaged);
    const list = await opened();
    expect(list.snapshot().lost).toEqual(['an entry that names no council']);
    await list.change(followedEdits.add(norwick));
    expect(await browserStore.read('followed')).toEqual({
      format: 1,
      councils: [eastmere, norwick],
      meeting: null,
      aside: [damaged],
    });
  });
});

it('is deleted whole', async () => {
  const list = await opened();
  await list.change(followedEdits.add(eastmere));
  await list.clear();
  expect(namesIn(list)).toEqual([]);
  expect(await browserStore.read('followed')).toBeUndefined();
});
