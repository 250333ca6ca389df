// strerror's words for what ends a socket.
const words: Readonly<Record<string, string>> = {
  refused: "Connection refused",
  reset: "Connection reset by peer",
  unreachable: "No route to host",
  invalid: "Invalid argument",
  "no-route": "Network is unreachable",
  forbidden: "Operation not permitted",
};

/** @param error as Connection.error and Ping.failed name it; "forbidden": rules of the own machine let nothing out. All else is a time-out. */
export function strerror(error: string | undefined): string {
  return words[error ?? ""] ?? "Connection timed out";
}
