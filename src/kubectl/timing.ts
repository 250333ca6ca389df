// What kubectl costs: virtual milliseconds from its start to its first answer, as recorded.
export const KUBECTL_MS = 200;
/** What each further object of an apply costs: a GET and a POST or PATCH. */
export const OBJECT_MS = 10;
