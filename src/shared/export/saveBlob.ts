/** How long a browser is given to take a file over, in milliseconds. */
const handover = 10_000;

/** Hands a file to the reader. Its object URL is given back once the browser has had time to take it over. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, handover);
}
