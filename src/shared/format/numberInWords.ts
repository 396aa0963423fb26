const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A whole number in running text, a word below ten: `no`, `three`, `12`, `1,530`. */
export function numberInWords(count: number): string {
  return small[count] ?? count.toLocaleString('en-GB');
}
