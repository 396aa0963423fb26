/** Parts of `shared`, and which other parts each may build on. */
const sharedParts: Readonly<Record<string, readonly string[]>> = {
  address: [],
  format: [],
  ui: ['format'],
  figures: ['ui', 'format', 'export'],
  export: ['ui', 'format', 'address'],
  storage: [],
  api: ['ui', 'format'],
};

const core: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  domain: ['contract'],
  publisher: ['contract', 'domain'],
  app: ['contract', 'domain', 'shared', 'features'],
  mocks: ['contract', 'domain', 'publisher', 'tests'],
};

function allowedFrom(zone: string): readonly string[] | null {
  const [top = '', part] = zone.split('/');
  if (top === 'features' && part !== undefined) return ['contract', 'domain', 'shared'];
  if (top === 'shared' && part !== undefined) {
    const parts = sharedParts[part]?.map((other) => `shared/${other}`);
    if (parts === undefined) return null;
    return part === 'address' ? parts : ['contract', 'domain', ...parts];
  }
  return core[top] ?? null;
}

/**
 * Whether a file of one part may import from another. Every feature there is, or will be, has the
 * same rule. null: nobody has said what may be imported there; a new part needs a line here.
 */
export function mayImport(from: string, to: string, typeOnly: boolean): boolean | null {
  const allowed = allowedFrom(from);
  if (allowed === null) return null;
  if (from === to) return true;
  // The plug-ins that run at build time are given the publisher's answers, and know their types.
  if (from === 'app' && to === 'publisher') return typeOnly;
  return allowed.some((zone) => to === zone || to.startsWith(`${zone}/`));
}
