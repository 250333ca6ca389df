// Every delay of controllers, scheduler and kubelet, in virtual milliseconds: upstream's defaults (v1.36), and for what
// upstream leaves to the machine (how long a sandbox takes) what a laptop's cluster shows.
export const timing = {
  /** From a watch event to the reconcile that it causes: an informer's and a work queue's hand-over. */
  react: 3,
  /** How many keys a controller takes from its queue in one turn; upstream's --concurrent-*-syncs. */
  workers: 5,
  /** client-go's DefaultTypedControllerRateLimiter: 5 ms doubled with each failure, at most 1000 s. */
  retryBase: 5,
  retryMax: 1_000_000,
  /** The endpoint controllers' own limiter: 1 s doubled, at most 1000 s. */
  endpointRetryBase: 1000,
  /** --node-monitor-period, --node-monitor-grace-period, --node-startup-grace-period. */
  nodeMonitorPeriod: 5000,
  nodeMonitorGrace: 50_000,
  nodeStartupGrace: 60_000,
  /** nodeStatusUpdateFrequency: each heartbeat is a status update here, as there are no leases. */
  nodeHeartbeat: 10_000,
  /** Pod garbage collector's period, and how long a node must be gone before its Pods are deleted. */
  podGcPeriod: 20_000,
  podGcQuarantine: 40_000,
  terminatedPodThreshold: 12_500,
  /** Deployment's look after its progress deadline (in addition). */
  progressCheckSlack: 1000,
  /** --horizontal-pod-autoscaler-sync-period. */
  autoscalerPeriod: 15_000,
  /** The load balancer's look at Services (a controller that polls). */
  loadBalancer: 300,
  /** The NetworkPolicy agents: from an event to a node's rules, and when they look again at a node that cannot be reached. */
  networkPolicy: 100,
  networkPolicyRetry: 1000,
  /** A scheduler's attempt: queue, filter, score, bind. */
  schedule: 8,
  /** Back-off of a Pod that fits nowhere: podInitialBackoffSeconds, podMaxBackoffSeconds; flush of the unschedulable. */
  scheduleBackoffBase: 1000,
  scheduleBackoffMax: 10_000,
  scheduleFlush: 300_000,
  /** From a bound Pod to its sandbox with addresses; then to each container's start. */
  sandbox: 350,
  containerStart: 120,
  /** How soon the kubelet notices that a container has ended (PLEG's relist period is 1 s; events come sooner). */
  relist: 300,
  /** Restarts: 10 s doubled to 300 s, forgotten after 10 min of running. Image pulls likewise. */
  crashBackoffBase: 10_000,
  crashBackoffMax: 300_000,
  crashBackoffReset: 600_000,
  imageBackoffBase: 10_000,
  imageBackoffMax: 300_000,
  /** How long a failed pull takes. */
  failedPull: 900,
  /** Resync of a Pod whose container waits for a missing ConfigMap or Secret. */
  configRetry: 10_000,
  /** Job controller: how long it gathers Pod events, and its back-off for failed Pods. */
  jobBatch: 1000,
  jobBackoffBase: 10_000,
  jobBackoffMax: 600_000,
  /** Namespace controller: from an event of a namespace that ends to the look at it; the longest back-off after failures. */
  namespaceGrace: 5000,
  namespaceRetryMax: 60_000,
  /** ServiceCIDR controller: how long a deleted one stays when nothing holds it. */
  serviceCidrGrace: 10_000,
  /** Resource quota controller: how often it counts without a reason. */
  quotaResync: 300_000,
  /** How long a garbage collector waits before it looks at an object that still blocks. */
  gcRetry: 100,
} as const;
