// Stands in for prettier: the page formats no documents.
export function format(text: string): string {
  return text;
}
export {};
// eslint-disable-next-line import/no-default-export -- prettier's plugins are default exports
export default {};
