/** Says to the other tabs of this browser that the person is there: all share one session. */
const channel = new BroadcastChannel('activity');
let last = Date.now();
channel.onmessage = () => {
  last = Date.now();
};

/** Notes a request of the person's own. */
export function noteOwnRequest(): void {
  last = Date.now();
  channel.postMessage(null);
}

/** When the person last asked something themselves, in any tab; milliseconds since 1970. */
export function lastOwnRequest(): number {
  return last;
}
