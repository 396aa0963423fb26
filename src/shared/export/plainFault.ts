/** What an error of ours says to the reader; for any other, whose words are no sentence, `otherwise`. */
export function plainFault(error: unknown, otherwise: string): string {
  return error instanceof Error && error.message.endsWith('.') ? error.message : otherwise;
}
