// Stands in for prettier: the page formats no documents.
export function format(text: string): string {
  return text;
}
