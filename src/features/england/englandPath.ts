import { englandAddress } from './englandAddress.ts';
import type { EnglandView } from './englandView.ts';

/** Where a view is, from the site's root: `/england?judgement=leaders#shares`. */
export function englandPath({ data, lane, basis, as, group }: EnglandView, part: string): string {
  const codec = englandAddress(data);
  const plain = codec.read(new URLSearchParams());
  const query = codec.write({ ...plain, judgement: lane, basis, as, group }).toString();
  return `/england${query === '' ? '' : `?${query}`}#${part}`;
}
