const entry = /<script type="module" src="(?<address>[^"]+)"><\/script>/;

/**
 * The page with the mocks started before the app. In one script, as the app would ask the API
 * before a worker started by another is ready. Throws where the page starts no app.
 */
export function withMocksFirst(html: string): string {
  const address = entry.exec(html)?.groups?.['address'];
  if (address === undefined) throw new Error('The page has no script that starts the app');
  return html.replace(
    entry,
    `<script type="module">
      import { startMocks } from '/mocks/startMocks.tsx';
      await startMocks();
      await import('${address}');
    </script>`,
  );
}
