/** Puts a text on the clipboard. Rejects where the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  // Without a secure address there is no clipboard, whatever the type says.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('There is no clipboard');
  await clipboard.writeText(text);
}
