import type { AliasKind } from '#contract/councilNames.ts';
import type { FoundCouncil } from '#domain/findCouncils.ts';
import { withApostrophes } from './withApostrophes.ts';

const kinds: Record<AliasKind, string> = {
  district: 'district',
  'former-district': 'former district',
  'former-council': 'former council',
  'short-name': 'short name',
};

/** Why a council is offered: `Macclesfield: former district`. null: its name tells. */
export function foundByInWords({ council, found }: FoundCouncil): string | null {
  switch (found.by) {
    case 'name':
      return null;
    case 'alias':
      return `${withApostrophes(found.alias)}: ${kinds[found.aliasKind]}`;
    case 'code':
      return `ONS code ${council.gssCode}`;
  }
}
