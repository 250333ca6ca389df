// What kubectl costs: virtual milliseconds from its start to its first answer, as recorded.
export const KUBECTL_MS = 200;
/** What each further object of an apply, a creation or a deletion costs: a request or two. Controllers act on the one before meanwhile. */
export const OBJECT_MS = 10;
