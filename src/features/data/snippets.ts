/** How a program asks for a file of the API: a command line, and a script. */
export function snippets(address: string): { curl: string; script: string } {
  const read = address.endsWith('.json') ? 'json' : 'text';
  return {
    curl: `curl '${address}'`,
    script: `const response = await fetch('${address}');\nconst answer = await response.${read}();`,
  };
}
