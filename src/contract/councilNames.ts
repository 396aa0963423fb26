import * as v from 'valibot';
import { papersEntries, slug } from './papers.ts';

export const aliasKindIds = [
  'district',
  'former-district',
  'former-council',
  'short-name',
] as const;
export type AliasKind = (typeof aliasKindIds)[number];

/** What people search a council by: its name, its codes, and other names that lead to it. */
export const councilNames = v.object({
  ...papersEntries,
  councils: v.array(
    v.object({
      id: slug,
      name: v.string(),
      region: v.string(),
      gssCode: v.pipe(v.string(), v.description('ONS code: E06000049')),
      abolished: v.boolean(),
    }),
  ),
  aliases: v.array(
    v.object({
      alias: v.string(),
      kind: v.picklist(aliasKindIds),
      councilIds: v.pipe(v.array(slug), v.minLength(1)),
    }),
  ),
});
export type CouncilNames = v.InferOutput<typeof councilNames>;
