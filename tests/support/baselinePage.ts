/** The page that shows every baseline, in Markdown. */
export function baselinePage(states: readonly { name: string; words: string }[]): string {
  const intro = `# Visual baselines

${states.length} pictures of figures as they leave the site, 480 pixels wide, drawn from the exported SVG without a browser. \`npm run test:unit\` compares each with what the code draws now; a picture that differs is written beside its difference to \`node_modules/.cache/council-inspection-tracker/baselines/\`. \`npm run baselines\` writes them anew and says which changed: look at each before it is kept. The data are the real ones, so new data change some of them.
`;
  const pictures = states.map(({ name, words }) => `## ${name}\n\n![${words}](${name}.png)\n`);
  return [intro, ...pictures].join('\n');
}
