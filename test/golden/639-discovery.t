# More of what the server and kubectl say of themselves: raw paths with all verbs, explain of deep fields, help of what is left, versions, tops.
$ kubectl get --raw /api/v1/namespaces/default/services | jq -r '.kind, .apiVersion, (.items|length)'
1|ServiceList
1|v1
1|1
$ kubectl get --raw /api/v1/namespaces/default/services/kubernetes | jq -c '.spec'
1|{"ports":[{"name":"https","protocol":"TCP","port":443,"targetPort":6443}],"clusterIP":"10.96.0.1","clusterIPs":["10.96.0.1"],"type":"ClusterIP","sessionAffinity":"None","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","internalTrafficPolicy":"Cluster"}
$ kubectl get --raw /api/v1/namespaces/default/endpoints/kubernetes | jq -c '.subsets'
1|[{"addresses":[{"ip":"172.18.0.2"}],"ports":[{"name":"https","port":6443,"protocol":"TCP"}]}]
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get --raw /apis/discovery.k8s.io/v1/namespaces/default/endpointslices/kubernetes | jq -c '.endpoints, .ports'
1|[{"addresses":["172.18.0.2"],"conditions":{"ready":true}}]
1|[{"name":"https","protocol":"TCP","port":6443}]
$ kubectl get --raw /api/v1/namespaces/nowhere/services | jq -c '.items'
1|[]
$ kubectl get --raw /api/v1/namespaces/nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl get --raw /api/v1/services/kubernetes
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /api/v1/namespaces/default/nodes
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /api/v1/nodes/kind-worker | jq -c '.status.addresses'
1|[{"type":"InternalIP","address":"172.18.0.3"},{"type":"Hostname","address":"kind-worker"}]
$ kubectl get --raw /apis/apps/v1/namespaces/kube-system/deployments/coredns/scale | jq -c 'del(.metadata.uid,.metadata.resourceVersion,.metadata.creationTimestamp)'
1|{"kind":"Scale","apiVersion":"autoscaling/v1","metadata":{"name":"coredns","namespace":"kube-system"},"spec":{"replicas":2},"status":{"replicas":2,"selector":"k8s-app=kube-dns"}}
$ kubectl get --raw '/api/v1/namespaces/kube-system/pods?labelSelector=k8s-app=kube-dns&limit=1' | jq -c '[.items[0].metadata.labels["k8s-app"], .metadata.remainingItemCount]'
1|["kube-dns",null]
$ kubectl get --raw '/api/v1/namespaces/default/services?limit=x'
2|Error from server (BadRequest): strconv.ParseInt: parsing "x": invalid syntax
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services?resourceVersion=x'
2|Error from server (BadRequest): invalid resource version: resourceVersion: Invalid value: "x": strconv.ParseUint: parsing "x": invalid syntax
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services?continue=x'
2|Error from server (BadRequest): invalid continue token: continue key is not valid: illegal base64 data at input byte 0
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services?labelSelector=a%3D%3D%3Db'
2|Error from server (BadRequest): unable to parse requirement: found '=', expected: identifier
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services?fieldSelector=metadata.name'
2|Error from server (BadRequest): invalid selector: 'metadata.name'; can't understand 'metadata.name'
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services/kubernetes?pretty=true' | head -5
1|{
1|  "kind": "Service",
1|  "apiVersion": "v1",
1|  "metadata": {
1|    "name": "kubernetes",
$ kubectl create --raw /api/v1/namespaces/default/configmaps -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"raw"},"data":{"a":"b"}}' | jq -c '.data'
1|{"a":"b"}
$ kubectl create --raw /api/v1/namespaces/default/configmaps -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"raw"}}'
2|Error from server (AlreadyExists): configmaps "raw" already exists
? 1
$ kubectl create --raw /api/v1/namespaces/default/configmaps -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"raw"}}'
2|Error from server (BadRequest): Service in version "v1" cannot be handled as a ConfigMap: converting (v1.Service) to (core.ConfigMap): unknown conversion
? 1
$ kubectl create --raw /api/v1/namespaces/default/configmaps -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x","namespace":"other"}}'
2|Error from server (BadRequest): the namespace of the provided object does not match the namespace sent on the request
? 1
$ kubectl create --raw /api/v1/namespaces/nowhere/configmaps -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x"}}'
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl replace --raw /api/v1/namespaces/default/configmaps/raw -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"raw"},"data":{"a":"c"}}' | jq -c '.data'
1|{"a":"c"}
$ kubectl replace --raw /api/v1/namespaces/default/configmaps/raw -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"other"}}'
2|Error from server (BadRequest): the name of the object (other) does not match the name on the URL (raw)
? 1
$ kubectl delete --raw /api/v1/namespaces/default/configmaps/raw | jq -c 'del(.details.uid)'
1|{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Success","details":{"name":"raw","kind":"configmaps"}}
$ kubectl delete --raw /api/v1/namespaces/default/configmaps/raw
2|Error from server (NotFound): configmaps "raw" not found
? 1
$ kubectl delete --raw /api/v1
2|Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
? 1
$ kubectl create --raw /api/v1/namespaces/default/services/kubernetes -f - <<< '{}'
2|Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
? 1
$ kubectl create --raw /api/v1/namespaces/default/serviceaccounts/default/token -f - <<< '{"apiVersion":"authentication.k8s.io/v1","kind":"TokenRequest","spec":{}}' | jq -c '.kind, .spec'
1|"TokenRequest"
1|{"audiences":["https://kubernetes.default.svc.cluster.local"],"expirationSeconds":3600,"boundObjectRef":null}
$ kubectl create --raw /apis/authorization.k8s.io/v1/selfsubjectaccessreviews -f - <<< '{"apiVersion":"authorization.k8s.io/v1","kind":"SelfSubjectAccessReview","spec":{"resourceAttributes":{"verb":"get","resource":"services","namespace":"default"}}}' | jq -c '.status'
1|{"allowed":true}
$ kubectl get --raw /api/v1 | jq -r '.resources[] | select(.name|startswith("services")) | "\(.name) \(.kind) \(.verbs|join(","))"'
1|services Service create,delete,deletecollection,get,list,patch,update,watch
1|services/proxy ServiceProxyOptions create,delete,get,patch,update
1|services/status Service get,patch,update
$ kubectl get --raw /apis | jq -r '.groups[] | "\(.name) \(.preferredVersion.version)"'
1|apiregistration.k8s.io v1
1|apps v1
1|events.k8s.io v1
1|authentication.k8s.io v1
1|authorization.k8s.io v1
1|autoscaling v2
1|batch v1
1|certificates.k8s.io v1
1|networking.k8s.io v1
1|policy v1
1|rbac.authorization.k8s.io v1
1|storage.k8s.io v1
1|admissionregistration.k8s.io v1
1|apiextensions.k8s.io v1
1|scheduling.k8s.io v1
1|coordination.k8s.io v1
1|node.k8s.io v1
1|discovery.k8s.io v1
1|resource.k8s.io v1
1|flowcontrol.apiserver.k8s.io v1
$ kubectl get --raw /healthz/ping
1\ok
$ kubectl get --raw /livez/nope
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /logs
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /openapi/v3/api/v1 | jq -r '.components.schemas["io.k8s.api.core.v1.ServiceSpec"].properties.type.default'
1|null
$ kubectl get --raw nonsense
2|error: --raw must be a valid URL path: parse "nonsense": invalid URI for request
? 1
$ kubectl get --raw /api/v1/namespaces/default/services/kubernetes/proxy/ 2>&1 | head -1 | cut -c1-60
1|Error from server (ServiceUnavailable): no endpoints availab
$ kubectl explain pod.spec.containers.lifecycle.preStop
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: preStop <LifecycleHandler>
1|
1|
1|DESCRIPTION:
1|    PreStop is called immediately before a container is terminated due to an API
1|    request or management event such as liveness/startup probe failure,
1|    preemption, resource contention, etc. The handler is not called if the
1|    container crashes or exits. The Pod's termination grace period countdown
1|    begins before the PreStop hook is executed. Regardless of the outcome of the
1|    handler, the container will eventually terminate within the Pod's
1|    termination grace period (unless delayed by finalizers). Other management of
1|    the container blocks until the hook completes or until the termination grace
1|    period is reached. More info:
1|    https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
1|    LifecycleHandler defines a specific action that should be taken in a
1|    lifecycle hook. One and only one of the fields, except TCPSocket must be
1|    specified.
1|    
1|FIELDS:
1|  exec	<ExecAction>
1|    Exec specifies a command to execute in the container.
1|
1|  httpGet	<HTTPGetAction>
1|    HTTPGet specifies an HTTP GET request to perform.
1|
1|  sleep	<SleepAction>
1|    Sleep represents a duration that the container should sleep.
1|
1|  tcpSocket	<TCPSocketAction>
1|    Deprecated. TCPSocket is NOT supported as a LifecycleHandler and kept for
1|    backward compatibility. There is no validation of this field and lifecycle
1|    hooks will fail at runtime when it is specified.
1|
1|
$ kubectl explain pod.spec.topologySpreadConstraints
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: topologySpreadConstraints <[]TopologySpreadConstraint>
1|
1|
1|DESCRIPTION:
1|    TopologySpreadConstraints describes how a group of pods ought to spread
1|    across topology domains. Scheduler will schedule pods in a way which abides
1|    by the constraints. All topologySpreadConstraints are ANDed.
1|    TopologySpreadConstraint specifies how to spread matching pods among the
1|    given topology.
1|    
1|FIELDS:
1|  labelSelector	<LabelSelector>
1|    LabelSelector is used to find matching pods. Pods that match this label
1|    selector are counted to determine the number of pods in their corresponding
1|    topology domain.
1|
1|  matchLabelKeys	<[]string>
1|    MatchLabelKeys is a set of pod label keys to select the pods over which
1|    spreading will be calculated. The keys are used to lookup values from the
1|    incoming pod labels, those key-value labels are ANDed with labelSelector to
1|    select the group of existing pods over which spreading will be calculated
1|    for the incoming pod. The same key is forbidden to exist in both
1|    MatchLabelKeys and LabelSelector. MatchLabelKeys cannot be set when
1|    LabelSelector isn't set. Keys that don't exist in the incoming pod labels
1|    will be ignored. A null or empty list means only match against
1|    labelSelector.
1|    
1|    This is a beta field and requires the MatchLabelKeysInPodTopologySpread
1|    feature gate to be enabled (enabled by default).
1|
1|  maxSkew	<integer> -required-
1|    MaxSkew describes the degree to which pods may be unevenly distributed. When
1|    `whenUnsatisfiable=DoNotSchedule`, it is the maximum permitted difference
1|    between the number of matching pods in the target topology and the global
1|    minimum. The global minimum is the minimum number of matching pods in an
1|    eligible domain or zero if the number of eligible domains is less than
1|    MinDomains. For example, in a 3-zone cluster, MaxSkew is set to 1, and pods
1|    with the same labelSelector spread as 2/2/1: In this case, the global
1|    minimum is 1. | zone1 | zone2 | zone3 | |  P P  |  P P  |   P   | - if
1|    MaxSkew is 1, incoming pod can only be scheduled to zone3 to become 2/2/2;
1|    scheduling it onto zone1(zone2) would make the ActualSkew(3-1) on
1|    zone1(zone2) violate MaxSkew(1). - if MaxSkew is 2, incoming pod can be
1|    scheduled onto any zone. When `whenUnsatisfiable=ScheduleAnyway`, it is used
1|    to give higher precedence to topologies that satisfy it. It's a required
1|    field. Default value is 1 and 0 is not allowed.
1|
1|  minDomains	<integer>
1|    MinDomains indicates a minimum number of eligible domains. When the number
1|    of eligible domains with matching topology keys is less than minDomains, Pod
1|    Topology Spread treats "global minimum" as 0, and then the calculation of
1|    Skew is performed. And when the number of eligible domains with matching
1|    topology keys equals or greater than minDomains, this value has no effect on
1|    scheduling. As a result, when the number of eligible domains is less than
1|    minDomains, scheduler won't schedule more than maxSkew Pods to those
1|    domains. If value is nil, the constraint behaves as if MinDomains is equal
1|    to 1. Valid values are integers greater than 0. When value is not nil,
1|    WhenUnsatisfiable must be DoNotSchedule.
1|    
1|    For example, in a 3-zone cluster, MaxSkew is set to 2, MinDomains is set to
1|    5 and pods with the same labelSelector spread as 2/2/2: | zone1 | zone2 |
1|    zone3 | |  P P  |  P P  |  P P  | The number of domains is less than
1|    5(MinDomains), so "global minimum" is treated as 0. In this situation, new
1|    pod with the same labelSelector cannot be scheduled, because computed skew
1|    will be 3(3 - 0) if new Pod is scheduled to any of the three zones, it will
1|    violate MaxSkew.
1|
1|  nodeAffinityPolicy	<string>
1|  enum: Honor, Ignore
1|    NodeAffinityPolicy indicates how we will treat Pod's
1|    nodeAffinity/nodeSelector when calculating pod topology spread skew. Options
1|    are: - Honor: only nodes matching nodeAffinity/nodeSelector are included in
1|    the calculations. - Ignore: nodeAffinity/nodeSelector are ignored. All nodes
1|    are included in the calculations.
1|    
1|    If this value is nil, the behavior is equivalent to the Honor policy.
1|    
1|    Possible enum values:
1|     - `"Honor"` means use this scheduling directive when calculating pod
1|    topology spread skew.
1|     - `"Ignore"` means ignore this scheduling directive when calculating pod
1|    topology spread skew.
1|
1|  nodeTaintsPolicy	<string>
1|  enum: Honor, Ignore
1|    NodeTaintsPolicy indicates how we will treat node taints when calculating
1|    pod topology spread skew. Options are: - Honor: nodes without taints, along
1|    with tainted nodes for which the incoming pod has a toleration, are
1|    included. - Ignore: node taints are ignored. All nodes are included.
1|    
1|    If this value is nil, the behavior is equivalent to the Ignore policy.
1|    
1|    Possible enum values:
1|     - `"Honor"` means use this scheduling directive when calculating pod
1|    topology spread skew.
1|     - `"Ignore"` means ignore this scheduling directive when calculating pod
1|    topology spread skew.
1|
1|  topologyKey	<string> -required-
1|    TopologyKey is the key of node labels. Nodes that have a label with this key
1|    and identical values are considered to be in the same topology. We consider
1|    each <key, value> as a "bucket", and try to put balanced number of pods into
1|    each bucket. We define a domain as a particular instance of a topology.
1|    Also, we define an eligible domain as a domain whose nodes meet the
1|    requirements of nodeAffinityPolicy and nodeTaintsPolicy. e.g. If TopologyKey
1|    is "kubernetes.io/hostname", each Node is a domain of that topology. And, if
1|    TopologyKey is "topology.kubernetes.io/zone", each zone is a domain of that
1|    topology. It's a required field.
1|
1|  whenUnsatisfiable	<string> -required-
1|  enum: DoNotSchedule, ScheduleAnyway
1|    WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy the
1|    spread constraint. - DoNotSchedule (default) tells the scheduler not to
1|    schedule it. - ScheduleAnyway tells the scheduler to schedule the pod in any
1|    location,
1|      but giving higher precedence to topologies that would help reduce the
1|      skew.
1|    A constraint is considered "Unsatisfiable" for an incoming pod if and only
1|    if every possible node assignment for that pod would violate "MaxSkew" on
1|    some topology. For example, in a 3-zone cluster, MaxSkew is set to 1, and
1|    pods with the same labelSelector spread as 3/1/1: | zone1 | zone2 | zone3 |
1|    | P P P |   P   |   P   | If WhenUnsatisfiable is set to DoNotSchedule,
1|    incoming pod can only be scheduled to zone2(zone3) to become 3/2/1(3/1/2) as
1|    ActualSkew(2-1) on zone2(zone3) satisfies MaxSkew(1). In other words, the
1|    cluster can still be imbalanced, but scheduler won't make it *more*
1|    imbalanced. It's a required field.
1|    
1|    Possible enum values:
1|     - `"DoNotSchedule"` instructs the scheduler not to schedule the pod when
1|    constraints are not satisfied.
1|     - `"ScheduleAnyway"` instructs the scheduler to schedule the pod even if
1|    constraints are not satisfied.
1|
1|
$ kubectl explain pod.spec.dnsConfig.options
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: options <[]PodDNSConfigOption>
1|
1|
1|DESCRIPTION:
1|    A list of DNS resolver options. This will be merged with the base options
1|    generated from DNSPolicy. Duplicated entries will be removed. Resolution
1|    options given in Options will override those that appear in the base
1|    DNSPolicy.
1|    PodDNSConfigOption defines DNS resolver options of a pod.
1|    
1|FIELDS:
1|  name	<string>
1|    Name is this DNS resolver option's name. Required.
1|
1|  value	<string>
1|    Value is this DNS resolver option's value.
1|
1|
$ kubectl explain pod.spec.hostAliases
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: hostAliases <[]HostAlias>
1|
1|
1|DESCRIPTION:
1|    HostAliases is an optional list of hosts and IPs that will be injected into
1|    the pod's hosts file if specified.
1|    HostAlias holds the mapping between IP and hostnames that will be injected
1|    as an entry in the pod's hosts file.
1|    
1|FIELDS:
1|  hostnames	<[]string>
1|    Hostnames for the above IP address.
1|
1|  ip	<string> -required-
1|    IP address of the host file entry.
1|
1|
$ kubectl explain pod.spec.readinessGates
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: readinessGates <[]PodReadinessGate>
1|
1|
1|DESCRIPTION:
1|    If specified, all readiness gates will be evaluated for pod readiness. A pod
1|    is ready when all its containers are ready AND all conditions specified in
1|    the readiness gates have status equal to "True" More info:
1|    https://git.k8s.io/enhancements/keps/sig-network/580-pod-readiness-gates
1|    PodReadinessGate contains the reference to a pod condition
1|    
1|FIELDS:
1|  conditionType	<string> -required-
1|    ConditionType refers to a condition in the pod's condition list with
1|    matching type.
1|
1|
$ kubectl explain pod.status.conditions
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: conditions <[]PodCondition>
1|
1|
1|DESCRIPTION:
1|    Current service state of pod. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-conditions
1|    PodCondition contains details for the current condition of this pod.
1|    
1|FIELDS:
1|  lastProbeTime	<string>
1|    Last time we probed the condition.
1|
1|  lastTransitionTime	<string>
1|    Last time the condition transitioned from one status to another.
1|
1|  message	<string>
1|    Human-readable message indicating details about last transition.
1|
1|  observedGeneration	<integer>
1|    If set, this represents the .metadata.generation that the pod condition was
1|    set based upon.
1|
1|  reason	<string>
1|    Unique, one-word, CamelCase reason for the condition's last transition.
1|
1|  status	<string> -required-
1|    Status is the status of the condition. Can be True, False, Unknown. More
1|    info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-conditions
1|
1|  type	<string> -required-
1|    Type is the type of the condition. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-conditions
1|
1|
$ kubectl explain pod.status.podIPs
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: podIPs <[]PodIP>
1|
1|
1|DESCRIPTION:
1|    podIPs holds the IP addresses allocated to the pod. If this field is
1|    specified, the 0th entry must match the podIP field. Pods may be allocated
1|    at most 1 value for each of IPv4 and IPv6. This list is empty if no IPs have
1|    been allocated yet.
1|    PodIP represents a single IP address allocated to the pod.
1|    
1|FIELDS:
1|  ip	<string> -required-
1|    IP is the IP address assigned to the pod
1|
1|
$ kubectl explain pod.spec.volumes.projected.sources
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: sources <[]VolumeProjection>
1|
1|
1|DESCRIPTION:
1|    sources is the list of volume projections. Each entry in this list handles
1|    one source.
1|    Projection that may be projected along with other supported volume types.
1|    Exactly one of these fields must be set.
1|    
1|FIELDS:
1|  clusterTrustBundle	<ClusterTrustBundleProjection>
1|    ClusterTrustBundle allows a pod to access the `.spec.trustBundle` field of
1|    ClusterTrustBundle objects in an auto-updating file.
1|    
1|    Alpha, gated by the ClusterTrustBundleProjection feature gate.
1|    
1|    ClusterTrustBundle objects can either be selected by name, or by the
1|    combination of signer name and a label selector.
1|    
1|    Kubelet performs aggressive normalization of the PEM contents written into
1|    the pod filesystem.  Esoteric PEM features such as inter-block comments and
1|    block headers are stripped.  Certificates are deduplicated. The ordering of
1|    certificates within the file is arbitrary, and Kubelet may change the order
1|    over time.
1|
1|  configMap	<ConfigMapProjection>
1|    configMap information about the configMap data to project
1|
1|  downwardAPI	<DownwardAPIProjection>
1|    downwardAPI information about the downwardAPI data to project
1|
1|  podCertificate	<PodCertificateProjection>
1|    Projects an auto-rotating credential bundle (private key and certificate
1|    chain) that the pod can use either as a TLS client or server.
1|    
1|    Kubelet generates a private key and uses it to send a PodCertificateRequest
1|    to the named signer.  Once the signer approves the request and issues a
1|    certificate chain, Kubelet writes the key and certificate chain to the pod
1|    filesystem.  The pod does not start until certificates have been issued for
1|    each podCertificate projected volume source in its spec.
1|    
1|    Kubelet will begin trying to rotate the certificate at the time indicated by
1|    the signer using the PodCertificateRequest.Status.BeginRefreshAt timestamp.
1|    
1|    Kubelet can write a single file, indicated by the credentialBundlePath
1|    field, or separate files, indicated by the keyPath and certificateChainPath
1|    fields.
1|    
1|    The credential bundle is a single file in PEM format.  The first PEM entry
1|    is the private key (in PKCS#8 format), and the remaining PEM entries are the
1|    certificate chain issued by the signer (typically, signers will return their
1|    certificate chain in leaf-to-root order).
1|    
1|    Prefer using the credential bundle format, since your application code can
1|    read it atomically.  If you use keyPath and certificateChainPath, your
1|    application must make two separate file reads. If these coincide with a
1|    certificate rotation, it is possible that the private key and leaf
1|    certificate you read may not correspond to each other.  Your application
1|    will need to check for this condition, and re-read until they are
1|    consistent.
1|    
1|    The named signer controls chooses the format of the certificate it issues;
1|    consult the signer implementation's documentation to learn how to use the
1|    certificates it issues.
1|
1|  secret	<SecretProjection>
1|    secret information about the secret data to project
1|
1|  serviceAccountToken	<ServiceAccountTokenProjection>
1|    serviceAccountToken is information about the serviceAccountToken data to
1|    project
1|
1|
$ kubectl explain pod.metadata.ownerReferences --recursive
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: ownerReferences <[]OwnerReference>
1|
1|
1|DESCRIPTION:
1|    List of objects depended by this object. If ALL objects in the list have
1|    been deleted, this object will be garbage collected. If this object is
1|    managed by a controller, then an entry in this list will point to this
1|    controller, with the controller field set to true. There cannot be more than
1|    one managing controller.
1|    OwnerReference contains enough information to let you identify an owning
1|    object. An owning object must be in the same namespace as the dependent, or
1|    be cluster-scoped, so there is no namespace field.
1|    
1|FIELDS:
1|  apiVersion	<string> -required-
1|  blockOwnerDeletion	<boolean>
1|  controller	<boolean>
1|  kind	<string> -required-
1|  name	<string> -required-
1|  uid	<string> -required-
1|
$ kubectl explain deploy.spec.progressDeadlineSeconds
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|FIELD: progressDeadlineSeconds <integer>
1|
1|
1|DESCRIPTION:
1|    The maximum time in seconds for a deployment to make progress before it is
1|    considered to be failed. The deployment controller will continue to process
1|    failed deployments and a condition with a ProgressDeadlineExceeded reason
1|    will be surfaced in the deployment status. Note that progress will not be
1|    estimated during the time a deployment is paused. Defaults to 600s.
1|    
1|
$ kubectl explain deploy.status.conditions --recursive
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|FIELD: conditions <[]DeploymentCondition>
1|
1|
1|DESCRIPTION:
1|    Represents the latest available observations of a deployment's current
1|    state.
1|    DeploymentCondition describes the state of a deployment at a certain point.
1|    
1|FIELDS:
1|  lastTransitionTime	<string>
1|  lastUpdateTime	<string>
1|  message	<string>
1|  reason	<string>
1|  status	<string> -required-
1|  type	<string> -required-
1|
$ kubectl explain sts.spec.persistentVolumeClaimRetentionPolicy
1|GROUP:      apps
1|KIND:       StatefulSet
1|VERSION:    v1
1|
1|FIELD: persistentVolumeClaimRetentionPolicy <StatefulSetPersistentVolumeClaimRetentionPolicy>
1|
1|
1|DESCRIPTION:
1|    persistentVolumeClaimRetentionPolicy describes the lifecycle of persistent
1|    volume claims created from volumeClaimTemplates. By default, all persistent
1|    volume claims are created as needed and retained until manually deleted.
1|    This policy allows the lifecycle to be altered, for example by deleting
1|    persistent volume claims when their stateful set is deleted, or when their
1|    pod is scaled down.
1|    StatefulSetPersistentVolumeClaimRetentionPolicy describes the policy used
1|    for PVCs created from the StatefulSet VolumeClaimTemplates.
1|    
1|FIELDS:
1|  whenDeleted	<string>
1|    WhenDeleted specifies what happens to PVCs created from StatefulSet
1|    VolumeClaimTemplates when the StatefulSet is deleted. The default policy of
1|    `Retain` causes PVCs to not be affected by StatefulSet deletion. The
1|    `Delete` policy causes those PVCs to be deleted.
1|
1|  whenScaled	<string>
1|    WhenScaled specifies what happens to PVCs created from StatefulSet
1|    VolumeClaimTemplates when the StatefulSet is scaled down. The default policy
1|    of `Retain` causes PVCs to not be affected by a scaledown. The `Delete`
1|    policy causes the associated PVCs for any excess pods above the replica
1|    count to be deleted.
1|
1|
$ kubectl explain sts.spec.updateStrategy.rollingUpdate
1|GROUP:      apps
1|KIND:       StatefulSet
1|VERSION:    v1
1|
1|FIELD: rollingUpdate <RollingUpdateStatefulSetStrategy>
1|
1|
1|DESCRIPTION:
1|    RollingUpdate is used to communicate parameters when Type is
1|    RollingUpdateStatefulSetStrategyType.
1|    RollingUpdateStatefulSetStrategy is used to communicate parameter for
1|    RollingUpdateStatefulSetStrategyType.
1|    
1|FIELDS:
1|  maxUnavailable	<IntOrString>
1|    The maximum number of pods that can be unavailable during the update. Value
1|    can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
1|    Absolute number is calculated from percentage by rounding up. This can not
1|    be 0. Defaults to 1. This field is beta-level and is enabled by default. The
1|    field applies to all pods in the range 0 to Replicas-1. That means if there
1|    is any unavailable pod in the range 0 to Replicas-1, it will be counted
1|    towards MaxUnavailable. This setting might not be effective for the
1|    OrderedReady podManagementPolicy. That policy ensures pods are created and
1|    become ready one at a time.
1|
1|  partition	<integer>
1|    Partition indicates the ordinal at which the StatefulSet should be
1|    partitioned for updates. During a rolling update, all pods from ordinal
1|    Replicas-1 to Partition are updated. All pods from ordinal Partition-1 to 0
1|    remain untouched. This is helpful in being able to do a canary based
1|    deployment. The default value is 0.
1|
1|
$ kubectl explain job.spec.podFailurePolicy.rules
1|GROUP:      batch
1|KIND:       Job
1|VERSION:    v1
1|
1|FIELD: rules <[]PodFailurePolicyRule>
1|
1|
1|DESCRIPTION:
1|    A list of pod failure policy rules. The rules are evaluated in order. Once a
1|    rule matches a Pod failure, the remaining of the rules are ignored. When no
1|    rule matches the Pod failure, the default handling applies - the counter of
1|    pod failures is incremented and it is checked against the backoffLimit. At
1|    most 20 elements are allowed.
1|    PodFailurePolicyRule describes how a pod failure is handled when the
1|    requirements are met. One of onExitCodes and onPodConditions, but not both,
1|    can be used in each rule.
1|    
1|FIELDS:
1|  action	<string> -required-
1|  enum: Count, FailIndex, FailJob, Ignore
1|    Specifies the action taken on a pod failure when the requirements are
1|    satisfied. Possible values are:
1|    
1|    - FailJob: indicates that the pod's job is marked as Failed and all
1|      running pods are terminated.
1|    - FailIndex: indicates that the pod's index is marked as Failed and will
1|      not be restarted.
1|    - Ignore: indicates that the counter towards the .backoffLimit is not
1|      incremented and a replacement pod is created.
1|    - Count: indicates that the pod is handled in the default way - the
1|      counter towards the .backoffLimit is incremented.
1|    Additional values are considered to be added in the future. Clients should
1|    react to an unknown action by skipping the rule.
1|    
1|    Possible enum values:
1|     - `"Count"` This is an action which might be taken on a pod failure - the
1|    pod failure is handled in the default way - the counter towards
1|    .backoffLimit, represented by the job's .status.failed field, is
1|    incremented.
1|     - `"FailIndex"` This is an action which might be taken on a pod failure -
1|    mark the Job's index as failed to avoid restarts within this index. This
1|    action can only be used when backoffLimitPerIndex is set.
1|     - `"FailJob"` This is an action which might be taken on a pod failure -
1|    mark the pod's job as Failed and terminate all running pods.
1|     - `"Ignore"` This is an action which might be taken on a pod failure - the
1|    counter towards .backoffLimit, represented by the job's .status.failed
1|    field, is not incremented and a replacement pod is created.
1|
1|  onExitCodes	<PodFailurePolicyOnExitCodesRequirement>
1|    Represents the requirement on the container exit codes.
1|
1|  onPodConditions	<[]PodFailurePolicyOnPodConditionsPattern>
1|    Represents the requirement on the pod conditions. The requirement is
1|    represented as a list of pod condition patterns. The requirement is
1|    satisfied if at least one pattern matches an actual pod condition. At most
1|    20 elements are allowed.
1|
1|
$ kubectl explain cronjob.spec.concurrencyPolicy
1|GROUP:      batch
1|KIND:       CronJob
1|VERSION:    v1
1|
1|FIELD: concurrencyPolicy <string>
1|ENUM:
1|    Allow
1|    Forbid
1|    Replace
1|
1|DESCRIPTION:
1|    Specifies how to treat concurrent executions of a Job. Valid values are:
1|    
1|    - "Allow" (default): allows CronJobs to run concurrently; - "Forbid":
1|    forbids concurrent runs, skipping next run if previous run hasn't finished
1|    yet; - "Replace": cancels currently running job and replaces it with a new
1|    one
1|    
1|    Possible enum values:
1|     - `"Allow"` allows CronJobs to run concurrently.
1|     - `"Forbid"` forbids concurrent runs, skipping next run if previous hasn't
1|    finished yet.
1|     - `"Replace"` cancels currently running job and replaces it with a new one.
1|    
1|
$ kubectl explain netpol.spec.ingress.from.ipBlock
1|GROUP:      networking.k8s.io
1|KIND:       NetworkPolicy
1|VERSION:    v1
1|
1|FIELD: ipBlock <IPBlock>
1|
1|
1|DESCRIPTION:
1|    ipBlock defines policy on a particular IPBlock. If this field is set then
1|    neither of the other fields can be.
1|    IPBlock describes a particular CIDR (Ex. "192.168.1.0/24","2001:db8::/64")
1|    that is allowed to the pods matched by a NetworkPolicySpec's podSelector.
1|    The except entry describes CIDRs that should not be included within this
1|    rule.
1|    
1|FIELDS:
1|  cidr	<string> -required-
1|    cidr is a string representing the IPBlock Valid examples are
1|    "192.168.1.0/24" or "2001:db8::/64"
1|
1|  except	<[]string>
1|    except is a slice of CIDRs that should not be included within an IPBlock
1|    Valid examples are "192.168.1.0/24" or "2001:db8::/64" Except values will be
1|    rejected if they are outside the cidr range
1|
1|
$ kubectl explain netpol.spec.policyTypes
1|GROUP:      networking.k8s.io
1|KIND:       NetworkPolicy
1|VERSION:    v1
1|
1|FIELD: policyTypes <[]string>
1|
1|
1|DESCRIPTION:
1|    policyTypes is a list of rule types that the NetworkPolicy relates to. Valid
1|    options are ["Ingress"], ["Egress"], or ["Ingress", "Egress"]. If this field
1|    is not specified, it will default based on the existence of ingress or
1|    egress rules; policies that contain an egress section are assumed to affect
1|    egress, and all policies (whether or not they contain an ingress section)
1|    are assumed to affect ingress. If you want to write an egress-only policy,
1|    you must explicitly specify policyTypes [ "Egress" ]. Likewise, if you want
1|    to write a policy that specifies that no egress is allowed, you must specify
1|    a policyTypes value that include "Egress" (since such a policy would not
1|    include an egress section and would otherwise default to just [ "Ingress"
1|    ]). This field is beta-level in 1.8
1|    
1|
$ kubectl explain ing.spec.tls
1|GROUP:      networking.k8s.io
1|KIND:       Ingress
1|VERSION:    v1
1|
1|FIELD: tls <[]IngressTLS>
1|
1|
1|DESCRIPTION:
1|    tls represents the TLS configuration. Currently the Ingress only supports a
1|    single TLS port, 443. If multiple members of this list specify different
1|    hosts, they will be multiplexed on the same port according to the hostname
1|    specified through the SNI TLS extension, if the ingress controller
1|    fulfilling the ingress supports SNI.
1|    IngressTLS describes the transport layer security associated with an
1|    ingress.
1|    
1|FIELDS:
1|  hosts	<[]string>
1|    hosts is a list of hosts included in the TLS certificate. The values in this
1|    list must match the name/s used in the tlsSecret. Defaults to the wildcard
1|    host setting for the loadbalancer controller fulfilling this Ingress, if
1|    left unspecified.
1|
1|  secretName	<string>
1|    secretName is the name of the secret used to terminate TLS traffic on port
1|    443. Field is left optional to allow TLS routing based on SNI hostname
1|    alone. If the SNI host in a listener conflicts with the "Host" header field
1|    used by an IngressRule, the SNI host is used for termination and value of
1|    the "Host" header is used for routing.
1|
1|
$ kubectl explain ing.spec.rules.http.paths.pathType
1|GROUP:      networking.k8s.io
1|KIND:       Ingress
1|VERSION:    v1
1|
1|FIELD: pathType <string>
1|ENUM:
1|    Exact
1|    ImplementationSpecific
1|    Prefix
1|
1|DESCRIPTION:
1|    pathType determines the interpretation of the path matching. PathType can be
1|    one of the following values: * Exact: Matches the URL path exactly. *
1|    Prefix: Matches based on a URL path prefix split by '/'. Matching is
1|      done on a path element by element basis. A path element refers is the
1|      list of labels in the path split by the '/' separator. A request is a
1|      match for path p if every p is an element-wise prefix of p of the
1|      request path. Note that if the last element of the path is a substring
1|      of the last element in request path, it is not a match (e.g. /foo/bar
1|      matches /foo/bar/baz, but does not match /foo/barbaz).
1|    * ImplementationSpecific: Interpretation of the Path matching is up to
1|      the IngressClass. Implementations can treat this as a separate PathType
1|      or treat it identically to Prefix or Exact path types.
1|    Implementations are required to support all path types.
1|    
1|    Possible enum values:
1|     - `"Exact"` matches the URL path exactly and with case sensitivity.
1|     - `"ImplementationSpecific"` matching is up to the IngressClass.
1|    Implementations can treat this as a separate PathType or treat it
1|    identically to Prefix or Exact path types.
1|     - `"Prefix"` matches based on a URL path prefix split by '/'. Matching is
1|    case sensitive and done on a path element by element basis. A path element
1|    refers to the list of labels in the path split by the '/' separator. A
1|    request is a match for path p if every p is an element-wise prefix of p of
1|    the request path. Note that if the last element of the path is a substring
1|    of the last element in request path, it is not a match (e.g. /foo/bar
1|    matches /foo/bar/baz, but does not match /foo/barbaz). If multiple matching
1|    paths exist in an Ingress spec, the longest matching path is given priority.
1|    Examples: - /foo/bar does not match requests to /foo/barbaz - /foo/bar
1|    matches request to /foo/bar and /foo/bar/baz - /foo and /foo/ both match
1|    requests to /foo and /foo/. If both paths are present in an Ingress spec,
1|    the longest matching path (/foo/) is given priority.
1|    
1|
$ kubectl explain ingressclass.spec
1|GROUP:      networking.k8s.io
1|KIND:       IngressClass
1|VERSION:    v1
1|
1|FIELD: spec <IngressClassSpec>
1|
1|
1|DESCRIPTION:
1|    spec is the desired state of the IngressClass. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    IngressClassSpec provides information about the class of an Ingress.
1|    
1|FIELDS:
1|  controller	<string>
1|    controller refers to the name of the controller that should handle this
1|    class. This allows for different "flavors" that are controlled by the same
1|    controller. For example, you may have different parameters for the same
1|    implementing controller. This should be specified as a domain-prefixed path
1|    no more than 250 characters in length, e.g. "acme.io/ingress-controller".
1|    This field is immutable.
1|
1|  parameters	<IngressClassParametersReference>
1|    parameters is a link to a custom resource containing additional
1|    configuration for the controller. This is optional if the controller does
1|    not require extra parameters.
1|
1|
$ kubectl explain hpa.spec.behavior.scaleDown
1|GROUP:      autoscaling
1|KIND:       HorizontalPodAutoscaler
1|VERSION:    v2
1|
1|FIELD: scaleDown <HPAScalingRules>
1|
1|
1|DESCRIPTION:
1|    scaleDown is scaling policy for scaling Down. If not set, the default value
1|    is to allow to scale down to minReplicas pods, with a 300 second
1|    stabilization window (i.e., the highest recommendation for the last 300sec
1|    is used).
1|    HPAScalingRules configures the scaling behavior for one direction via
1|    scaling Policy Rules and a configurable metric tolerance.
1|    
1|    Scaling Policy Rules are applied after calculating DesiredReplicas from
1|    metrics for the HPA. They can limit the scaling velocity by specifying
1|    scaling policies. They can prevent flapping by specifying the stabilization
1|    window, so that the number of replicas is not set instantly, instead, the
1|    safest value from the stabilization window is chosen.
1|    
1|    The tolerance is applied to the metric values and prevents scaling too
1|    eagerly for small metric variations. (Note that setting a tolerance requires
1|    the beta HPAConfigurableTolerance feature gate to be enabled.)
1|    
1|FIELDS:
1|  policies	<[]HPAScalingPolicy>
1|    policies is a list of potential scaling polices which can be used during
1|    scaling. If not set, use the default values: - For scale up: allow doubling
1|    the number of pods, or an absolute change of 4 pods in a 15s window. - For
1|    scale down: allow all pods to be removed in a 15s window.
1|
1|  selectPolicy	<string>
1|    selectPolicy is used to specify which policy should be used. If not set, the
1|    default value Max is used.
1|
1|  stabilizationWindowSeconds	<integer>
1|    stabilizationWindowSeconds is the number of seconds for which past
1|    recommendations should be considered while scaling up or scaling down.
1|    StabilizationWindowSeconds must be greater than or equal to zero and less
1|    than or equal to 3600 (one hour). If not set, use the default values: - For
1|    scale up: 0 (i.e. no stabilization is done). - For scale down: 300 (i.e. the
1|    stabilization window is 300 seconds long).
1|
1|  tolerance	<Quantity>
1|    tolerance is the tolerance on the ratio between the current and desired
1|    metric value under which no updates are made to the desired number of
1|    replicas (e.g. 0.01 for 1%). Must be greater than or equal to zero. If not
1|    set, the default cluster-wide tolerance is applied (by default 10%).
1|    
1|    For example, if autoscaling is configured with a memory consumption target
1|    of 100Mi, and scale-down and scale-up tolerances of 5% and 1% respectively,
1|    scaling will be triggered when the actual consumption falls below 95Mi or
1|    exceeds 101Mi.
1|    
1|    This is an beta field and requires the HPAConfigurableTolerance feature gate
1|    to be enabled.
1|
1|
$ kubectl explain pdb.spec.unhealthyPodEvictionPolicy
1|GROUP:      policy
1|KIND:       PodDisruptionBudget
1|VERSION:    v1
1|
1|FIELD: unhealthyPodEvictionPolicy <string>
1|ENUM:
1|    AlwaysAllow
1|    IfHealthyBudget
1|
1|DESCRIPTION:
1|    UnhealthyPodEvictionPolicy defines the criteria for when unhealthy pods
1|    should be considered for eviction. Current implementation considers healthy
1|    pods, as pods that have status.conditions item with
1|    type="Ready",status="True".
1|    
1|    Valid policies are IfHealthyBudget and AlwaysAllow. If no policy is
1|    specified, the default behavior will be used, which corresponds to the
1|    IfHealthyBudget policy.
1|    
1|    IfHealthyBudget policy means that running pods (status.phase="Running"), but
1|    not yet healthy can be evicted only if the guarded application is not
1|    disrupted (status.currentHealthy is at least equal to
1|    status.desiredHealthy). Healthy pods will be subject to the PDB for
1|    eviction.
1|    
1|    AlwaysAllow policy means that all running pods (status.phase="Running"), but
1|    not yet healthy are considered disrupted and can be evicted regardless of
1|    whether the criteria in a PDB is met. This means perspective running pods of
1|    a disrupted application might not get a chance to become healthy. Healthy
1|    pods will be subject to the PDB for eviction.
1|    
1|    Additional policies may be added in the future. Clients making eviction
1|    decisions should disallow eviction of unhealthy pods if they encounter an
1|    unrecognized policy in this field.
1|    
1|    Possible enum values:
1|     - `"AlwaysAllow"` policy means that all running pods
1|    (status.phase="Running"), but not yet healthy are considered disrupted and
1|    can be evicted regardless of whether the criteria in a PDB is met. This
1|    means perspective running pods of a disrupted application might not get a
1|    chance to become healthy. Healthy pods will be subject to the PDB for
1|    eviction.
1|     - `"IfHealthyBudget"` policy means that running pods
1|    (status.phase="Running"), but not yet healthy can be evicted only if the
1|    guarded application is not disrupted (status.currentHealthy is at least
1|    equal to status.desiredHealthy). Healthy pods will be subject to the PDB for
1|    eviction.
1|    
1|
$ kubectl explain ep.subsets.ports
1|KIND:       Endpoints
1|VERSION:    v1
1|
1|FIELD: ports <[]EndpointPort>
1|
1|
1|DESCRIPTION:
1|    Port numbers available on the related IP addresses.
1|    EndpointPort is a tuple that describes a single port. Deprecated: This API
1|    is deprecated in v1.33+.
1|    
1|FIELDS:
1|  appProtocol	<string>
1|    The application protocol for this port. This is used as a hint for
1|    implementations to offer richer behavior for protocols that they understand.
1|    This field follows standard Kubernetes label syntax. Valid values are
1|    either:
1|    
1|    * Un-prefixed protocol names - reserved for IANA standard service names (as
1|    per RFC-6335 and https://www.iana.org/assignments/service-names).
1|    
1|    * Kubernetes-defined prefixed names:
1|      * 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described
1|    in
1|    https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior-
1|      * 'kubernetes.io/ws'  - WebSocket over cleartext as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|      * 'kubernetes.io/wss' - WebSocket over TLS as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|    
1|    * Other protocols should use implementation-defined prefixed names such as
1|    mycompany.com/my-custom-protocol.
1|
1|  name	<string>
1|    The name of this port.  This must match the 'name' field in the
1|    corresponding ServicePort. Must be a DNS_LABEL. Optional only if one port is
1|    defined.
1|
1|  port	<integer> -required-
1|    The port number of the endpoint.
1|
1|  protocol	<string>
1|  enum: SCTP, TCP, UDP
1|    The IP protocol for this port. Must be UDP, TCP, or SCTP. Default is TCP.
1|    
1|    Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|
1|
$ kubectl explain endpointslice.endpoints.targetRef
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: targetRef <ObjectReference>
1|
1|
1|DESCRIPTION:
1|    targetRef is a reference to a Kubernetes object that represents this
1|    endpoint.
1|    ObjectReference contains enough information to let you inspect or modify the
1|    referred object.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|    API version of the referent.
1|
1|  fieldPath	<string>
1|    If referring to a piece of an object instead of an entire object, this
1|    string should contain a valid JSON/Go field access statement, such as
1|    desiredState.manifest.containers[2]. For example, if the object reference is
1|    to a container within a pod, this would take on a value like:
1|    "spec.containers{name}" (where "name" refers to the name of the container
1|    that triggered the event) or if no container name is specified
1|    "spec.containers[2]" (container with index 2 in this pod). This syntax is
1|    chosen only to have some well-defined way of referencing a part of an
1|    object.
1|
1|  kind	<string>
1|    Kind of the referent. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|  name	<string>
1|    Name of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
1|
1|  namespace	<string>
1|    Namespace of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
1|
1|  resourceVersion	<string>
1|    Specific resourceVersion to which this reference is made, if any. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#concurrency-control-and-consistency
1|
1|  uid	<string>
1|    UID of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#uids
1|
1|
$ kubectl explain endpointslice.endpoints.zone
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: zone <string>
1|
1|
1|DESCRIPTION:
1|    zone is the name of the Zone this endpoint exists in.
1|    
1|
$ kubectl explain svc.status.conditions
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: conditions <[]Condition>
1|
1|
1|DESCRIPTION:
1|    Current service state
1|    Condition contains details for one aspect of the current state of this API
1|    Resource.
1|    
1|FIELDS:
1|  lastTransitionTime	<string> -required-
1|    lastTransitionTime is the last time the condition transitioned from one
1|    status to another. This should be when the underlying condition changed.  If
1|    that is not known, then using the time when the API field changed is
1|    acceptable.
1|
1|  message	<string> -required-
1|    message is a human readable message indicating details about the transition.
1|    This may be an empty string.
1|
1|  observedGeneration	<integer>
1|    observedGeneration represents the .metadata.generation that the condition
1|    was set based upon. For instance, if .metadata.generation is currently 12,
1|    but the .status.conditions[x].observedGeneration is 9, the condition is out
1|    of date with respect to the current state of the instance.
1|
1|  reason	<string> -required-
1|    reason contains a programmatic identifier indicating the reason for the
1|    condition's last transition. Producers of specific condition types may
1|    define expected values and meanings for this field, and whether the values
1|    are considered a guaranteed API. The value should be a CamelCase string.
1|    This field may not be empty.
1|
1|  status	<string> -required-
1|    status of the condition, one of True, False, Unknown.
1|
1|  type	<string> -required-
1|    type of condition in CamelCase or in foo.example.com/CamelCase.
1|
1|
$ kubectl explain svc.spec.externalIPs
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: externalIPs <[]string>
1|
1|
1|DESCRIPTION:
1|    externalIPs is a list of IP addresses for which nodes in the cluster will
1|    also accept traffic for this service.  These IPs are not managed by
1|    Kubernetes.  The user is responsible for ensuring that traffic arrives at a
1|    node with this IP.  A common example is external load-balancers that are not
1|    part of the Kubernetes system.
1|    
1|
$ kubectl explain svc.spec.loadBalancerSourceRanges
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: loadBalancerSourceRanges <[]string>
1|
1|
1|DESCRIPTION:
1|    If specified and supported by the platform, this will restrict traffic
1|    through the cloud-provider load-balancer will be restricted to the specified
1|    client IPs. This field will be ignored if the cloud-provider does not
1|    support the feature." More info:
1|    https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/
1|    
1|
$ kubectl explain svc.spec.allocateLoadBalancerNodePorts
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: allocateLoadBalancerNodePorts <boolean>
1|
1|
1|DESCRIPTION:
1|    allocateLoadBalancerNodePorts defines if NodePorts will be automatically
1|    allocated for services with type LoadBalancer.  Default is "true". It may be
1|    set to "false" if the cluster load-balancer does not rely on NodePorts.  If
1|    the caller requests specific NodePorts (by specifying a value), those
1|    requests will be respected, regardless of this field. This field may only be
1|    set for services with type LoadBalancer and will be cleared if the type is
1|    changed to any other type.
1|    
1|
$ kubectl explain svc.spec.sessionAffinity
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: sessionAffinity <string>
1|ENUM:
1|    ClientIP
1|    None
1|
1|DESCRIPTION:
1|    Supports "ClientIP" and "None". Used to maintain session affinity. Enable
1|    client IP based session affinity. Must be ClientIP or None. Defaults to
1|    None. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|    
1|    Possible enum values:
1|     - `"ClientIP"` is the Client IP based.
1|     - `"None"` - no session affinity.
1|    
1|
$ kubectl explain svc.spec.ports.appProtocol
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: appProtocol <string>
1|
1|
1|DESCRIPTION:
1|    The application protocol for this port. This is used as a hint for
1|    implementations to offer richer behavior for protocols that they understand.
1|    This field follows standard Kubernetes label syntax. Valid values are
1|    either:
1|    
1|    * Un-prefixed protocol names - reserved for IANA standard service names (as
1|    per RFC-6335 and https://www.iana.org/assignments/service-names).
1|    
1|    * Kubernetes-defined prefixed names:
1|      * 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described
1|    in
1|    https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior-
1|      * 'kubernetes.io/ws'  - WebSocket over cleartext as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|      * 'kubernetes.io/wss' - WebSocket over TLS as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|    
1|    * Other protocols should use implementation-defined prefixed names such as
1|    mycompany.com/my-custom-protocol.
1|    
1|
$ kubectl explain svc.spec.ports.nodePort
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: nodePort <integer>
1|
1|
1|DESCRIPTION:
1|    The port on each node on which this service is exposed when type is NodePort
1|    or LoadBalancer.  Usually assigned by the system. If a value is specified,
1|    in-range, and not in use it will be used, otherwise the operation will fail.
1|    If not specified, a port will be allocated if this Service requires one.  If
1|    this field is specified when creating a Service which does not need it,
1|    creation will fail. This field will be wiped when updating a Service to no
1|    longer need it (e.g. changing type from NodePort to ClusterIP). More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
1|    
1|
$ kubectl explain svc.spec.clusterIPs
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: clusterIPs <[]string>
1|
1|
1|DESCRIPTION:
1|    ClusterIPs is a list of IP addresses assigned to this service, and are
1|    usually assigned randomly.  If an address is specified manually, is in-range
1|    (as per system configuration), and is not in use, it will be allocated to
1|    the service; otherwise creation of the service will fail. This field may not
1|    be changed through updates unless the type field is also being changed to
1|    ExternalName (which requires this field to be empty) or the type field is
1|    being changed from ExternalName (in which case this field may optionally be
1|    specified, as describe above).  Valid values are "None", empty string (""),
1|    or a valid IP address.  Setting this to "None" makes a "headless service"
1|    (no virtual IP), which is useful when direct endpoint connections are
1|    preferred and proxying is not required.  Only applies to types ClusterIP,
1|    NodePort, and LoadBalancer. If this field is specified when creating a
1|    Service of type ExternalName, creation will fail. This field will be wiped
1|    when updating a Service to type ExternalName.  If this field is not
1|    specified, it will be initialized from the clusterIP field.  If this field
1|    is specified, clients must ensure that clusterIPs[0] and clusterIP have the
1|    same value.
1|    
1|    This field may hold a maximum of two entries (dual-stack IPs, in either
1|    order). These IPs must correspond to the values of the ipFamilies field.
1|    Both clusterIPs and ipFamilies are governed by the ipFamilyPolicy field.
1|    More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|    
1|
$ kubectl explain node.status.conditions
1|KIND:       Node
1|VERSION:    v1
1|
1|FIELD: conditions <[]NodeCondition>
1|
1|
1|DESCRIPTION:
1|    Conditions is an array of current observed node conditions. More info:
1|    https://kubernetes.io/docs/reference/node/node-status/#condition
1|    NodeCondition contains condition information for a node.
1|    
1|FIELDS:
1|  lastHeartbeatTime	<string>
1|    Last time we got an update on a given condition.
1|
1|  lastTransitionTime	<string>
1|    Last time the condition transit from one status to another.
1|
1|  message	<string>
1|    Human readable message indicating details about last transition.
1|
1|  reason	<string>
1|    (brief) reason for the condition's last transition.
1|
1|  status	<string> -required-
1|    Status of the condition, one of True, False, Unknown.
1|
1|  type	<string> -required-
1|    Type of node condition.
1|
1|
$ kubectl explain node.spec.taints --recursive
1|KIND:       Node
1|VERSION:    v1
1|
1|FIELD: taints <[]Taint>
1|
1|
1|DESCRIPTION:
1|    If specified, the node's taints.
1|    The node this Taint is attached to has the "effect" on any pod that does not
1|    tolerate the Taint.
1|    
1|FIELDS:
1|  effect	<string> -required-
1|  enum: NoExecute, NoSchedule, PreferNoSchedule
1|  key	<string> -required-
1|  timeAdded	<string>
1|  value	<string>
1|
$ kubectl explain lease.spec
1|GROUP:      coordination.k8s.io
1|KIND:       Lease
1|VERSION:    v1
1|
1|FIELD: spec <LeaseSpec>
1|
1|
1|DESCRIPTION:
1|    spec contains the specification of the Lease. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    LeaseSpec is a specification of a Lease.
1|    
1|FIELDS:
1|  acquireTime	<string>
1|    acquireTime is a time when the current lease was acquired.
1|
1|  holderIdentity	<string>
1|    holderIdentity contains the identity of the holder of a current lease. If
1|    Coordinated Leader Election is used, the holder identity must be equal to
1|    the elected LeaseCandidate.metadata.name field.
1|
1|  leaseDurationSeconds	<integer>
1|    leaseDurationSeconds is a duration that candidates for a lease need to wait
1|    to force acquire it. This is measured against the time of last observed
1|    renewTime.
1|
1|  leaseTransitions	<integer>
1|    leaseTransitions is the number of transitions of a lease between holders.
1|
1|  preferredHolder	<string>
1|    PreferredHolder signals to a lease holder that the lease has a more optimal
1|    holder and should be given up. This field can only be set if Strategy is
1|    also set.
1|
1|  renewTime	<string>
1|    renewTime is a time when the current holder of a lease has last updated the
1|    lease.
1|
1|  strategy	<string>
1|    Strategy indicates the strategy for picking the leader for coordinated
1|    leader election. If the field is not specified, there is no active
1|    coordination for this lease. (Alpha) Using this field requires the
1|    CoordinatedLeaderElection feature gate to be enabled.
1|
1|
$ kubectl explain sa.imagePullSecrets
1|KIND:       ServiceAccount
1|VERSION:    v1
1|
1|FIELD: imagePullSecrets <[]LocalObjectReference>
1|
1|
1|DESCRIPTION:
1|    ImagePullSecrets is a list of references to secrets in the same namespace to
1|    use for pulling any images in pods that reference this ServiceAccount.
1|    ImagePullSecrets are distinct from Secrets because Secrets can be mounted in
1|    the pod, but ImagePullSecrets are only accessed by the kubelet. More info:
1|    https://kubernetes.io/docs/concepts/containers/images/#specifying-imagepullsecrets-on-a-pod
1|    LocalObjectReference contains enough information to let you locate the
1|    referenced object inside the same namespace.
1|    
1|FIELDS:
1|  name	<string>
1|    Name of the referent. This field is effectively required, but due to
1|    backwards compatibility is allowed to be empty. Instances of this type with
1|    an empty value here are almost certainly wrong. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
1|
1|
$ kubectl explain rolebinding.subjects
1|GROUP:      rbac.authorization.k8s.io
1|KIND:       RoleBinding
1|VERSION:    v1
1|
1|FIELD: subjects <[]Subject>
1|
1|
1|DESCRIPTION:
1|    Subjects holds references to the objects the role applies to.
1|    Subject contains a reference to the object or user identities a role binding
1|    applies to.  This can either hold a direct API object reference, or a value
1|    for non-objects such as user and group names.
1|    
1|FIELDS:
1|  apiGroup	<string>
1|    APIGroup holds the API group of the referenced subject. Defaults to "" for
1|    ServiceAccount subjects. Defaults to "rbac.authorization.k8s.io" for User
1|    and Group subjects.
1|
1|  kind	<string> -required-
1|    Kind of object being referenced. Values defined by this API group are
1|    "User", "Group", and "ServiceAccount". If the Authorizer does not recognized
1|    the kind value, the Authorizer should report an error.
1|
1|  name	<string> -required-
1|    Name of the object being referenced.
1|
1|  namespace	<string>
1|    Namespace of the referenced object.  If the object kind is non-namespace,
1|    such as "User" or "Group", and this value is not empty the Authorizer should
1|    report an error.
1|
1|
$ kubectl explain clusterrole --recursive
1|GROUP:      rbac.authorization.k8s.io
1|KIND:       ClusterRole
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    ClusterRole is a cluster level, logical grouping of PolicyRules that can be
1|    referenced as a unit by a RoleBinding or ClusterRoleBinding.
1|    
1|FIELDS:
1|  aggregationRule	<AggregationRule>
1|    clusterRoleSelectors	<[]LabelSelector>
1|      matchExpressions	<[]LabelSelectorRequirement>
1|        key	<string> -required-
1|        operator	<string> -required-
1|        values	<[]string>
1|      matchLabels	<map[string]string>
1|  apiVersion	<string>
1|  kind	<string>
1|  metadata	<ObjectMeta>
1|    annotations	<map[string]string>
1|    creationTimestamp	<string>
1|    deletionGracePeriodSeconds	<integer>
1|    deletionTimestamp	<string>
1|    finalizers	<[]string>
1|    generateName	<string>
1|    generation	<integer>
1|    labels	<map[string]string>
1|    managedFields	<[]ManagedFieldsEntry>
1|      apiVersion	<string>
1|      fieldsType	<string>
1|      fieldsV1	<FieldsV1>
1|      manager	<string>
1|      operation	<string>
1|      subresource	<string>
1|      time	<string>
1|    name	<string>
1|    namespace	<string>
1|    ownerReferences	<[]OwnerReference>
1|      apiVersion	<string> -required-
1|      blockOwnerDeletion	<boolean>
1|      controller	<boolean>
1|      kind	<string> -required-
1|      name	<string> -required-
1|      uid	<string> -required-
1|    resourceVersion	<string>
1|    selfLink	<string>
1|    uid	<string>
1|  rules	<[]PolicyRule>
1|    apiGroups	<[]string>
1|    nonResourceURLs	<[]string>
1|    resourceNames	<[]string>
1|    resources	<[]string>
1|    verbs	<[]string> -required-
1|
$ kubectl explain priorityclass
1|GROUP:      scheduling.k8s.io
1|KIND:       PriorityClass
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    PriorityClass defines mapping from a priority class name to the priority
1|    integer value. The value can be any valid integer.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|  description	<string>
1|    description is an arbitrary string that usually provides guidelines on when
1|    this priority class should be used.
1|
1|  globalDefault	<boolean>
1|    globalDefault specifies whether this PriorityClass should be considered as
1|    the default priority for pods that do not have any priority class. Only one
1|    PriorityClass can be marked as `globalDefault`. However, if more than one
1|    PriorityClasses exists with their `globalDefault` field set to true, the
1|    smallest value of such global default PriorityClasses will be used as the
1|    default priority.
1|
1|  kind	<string>
1|    Kind is a string value representing the REST resource this object
1|    represents. Servers may infer this from the endpoint the client submits
1|    requests to. Cannot be updated. In CamelCase. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|  metadata	<ObjectMeta>
1|    Standard object's metadata. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|
1|  preemptionPolicy	<string>
1|  enum: Never, PreemptLowerPriority
1|    preemptionPolicy is the Policy for preempting pods with lower priority. One
1|    of Never, PreemptLowerPriority. Defaults to PreemptLowerPriority if unset.
1|    
1|    Possible enum values:
1|     - `"Never"` means that pod never preempts other pods with lower priority.
1|     - `"PreemptLowerPriority"` means that pod can preempt other pods with lower
1|    priority.
1|
1|  value	<integer>
1|    value represents the integer value of this priority class. This is the
1|    actual priority that pods receive when they have the name of this class in
1|    their pod spec.
1|
1|
$ kubectl explain events.v1.events.k8s.io | head -12
1|KIND:       Event
1|VERSION:    v1
1|
2|error: field "io" does not exist
$ kubectl explain events --api-version=events.k8s.io/v1 | head -12
1|GROUP:      events.k8s.io
1|KIND:       Event
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Event is a report of an event somewhere in the cluster. It generally denotes
1|    some state change in the system. Events have a limited retention time and
1|    triggers and messages may evolve with time.  Event consumers should not rely
1|    on the timing of an event with a given Reason reflecting a consistent
1|    underlying trigger, or the continued existence of events with that Reason.
1|    Events should be treated as informative, best-effort, supplemental data.
1|    
$ kubectl explain scale
2|the server doesn't have a resource type "scale"
? 1
$ kubectl explain podtemplates.template.spec | head -8
1|KIND:       PodTemplate
1|VERSION:    v1
1|
1|FIELD: spec <PodSpec>
1|
1|
1|DESCRIPTION:
1|    Specification of the desired behavior of the pod. More info:
$ kubectl api-resources --namespaced=false
1|NAME                                SHORTNAMES   APIVERSION                        NAMESPACED   KIND
1|componentstatuses                   cs           v1                                false        ComponentStatus
1|namespaces                          ns           v1                                false        Namespace
1|nodes                               no           v1                                false        Node
1|persistentvolumes                   pv           v1                                false        PersistentVolume
1|mutatingadmissionpolicies                        admissionregistration.k8s.io/v1   false        MutatingAdmissionPolicy
1|mutatingadmissionpolicybindings                  admissionregistration.k8s.io/v1   false        MutatingAdmissionPolicyBinding
1|mutatingwebhookconfigurations                    admissionregistration.k8s.io/v1   false        MutatingWebhookConfiguration
1|validatingadmissionpolicies                      admissionregistration.k8s.io/v1   false        ValidatingAdmissionPolicy
1|validatingadmissionpolicybindings                admissionregistration.k8s.io/v1   false        ValidatingAdmissionPolicyBinding
1|validatingwebhookconfigurations                  admissionregistration.k8s.io/v1   false        ValidatingWebhookConfiguration
1|customresourcedefinitions           crd,crds     apiextensions.k8s.io/v1           false        CustomResourceDefinition
1|apiservices                                      apiregistration.k8s.io/v1         false        APIService
1|selfsubjectreviews                               authentication.k8s.io/v1          false        SelfSubjectReview
1|tokenreviews                                     authentication.k8s.io/v1          false        TokenReview
1|selfsubjectaccessreviews                         authorization.k8s.io/v1           false        SelfSubjectAccessReview
1|selfsubjectrulesreviews                          authorization.k8s.io/v1           false        SelfSubjectRulesReview
1|subjectaccessreviews                             authorization.k8s.io/v1           false        SubjectAccessReview
1|certificatesigningrequests          csr          certificates.k8s.io/v1            false        CertificateSigningRequest
1|flowschemas                                      flowcontrol.apiserver.k8s.io/v1   false        FlowSchema
1|prioritylevelconfigurations                      flowcontrol.apiserver.k8s.io/v1   false        PriorityLevelConfiguration
1|ingressclasses                                   networking.k8s.io/v1              false        IngressClass
1|ipaddresses                         ip           networking.k8s.io/v1              false        IPAddress
1|servicecidrs                                     networking.k8s.io/v1              false        ServiceCIDR
1|runtimeclasses                                   node.k8s.io/v1                    false        RuntimeClass
1|clusterrolebindings                              rbac.authorization.k8s.io/v1      false        ClusterRoleBinding
1|clusterroles                                     rbac.authorization.k8s.io/v1      false        ClusterRole
1|deviceclasses                                    resource.k8s.io/v1                false        DeviceClass
1|resourceslices                                   resource.k8s.io/v1                false        ResourceSlice
1|priorityclasses                     pc           scheduling.k8s.io/v1              false        PriorityClass
1|csidrivers                                       storage.k8s.io/v1                 false        CSIDriver
1|csinodes                                         storage.k8s.io/v1                 false        CSINode
1|storageclasses                      sc           storage.k8s.io/v1                 false        StorageClass
1|volumeattachments                                storage.k8s.io/v1                 false        VolumeAttachment
1|volumeattributesclasses             vac          storage.k8s.io/v1                 false        VolumeAttributesClass
$ kubectl api-resources --namespaced=true --no-headers | wc -l
1|33
$ kubectl api-resources --categories=all -o name
1|pods
1|replicationcontrollers
1|services
1|daemonsets.apps
1|deployments.apps
1|replicasets.apps
1|statefulsets.apps
1|horizontalpodautoscalers.autoscaling
1|cronjobs.batch
1|jobs.batch
$ kubectl api-resources --categories=nope
1|NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
$ kubectl api-resources --verbs=list,create --namespaced --api-group=networking.k8s.io
1|NAME              SHORTNAMES   APIVERSION             NAMESPACED   KIND
1|ingresses         ing          networking.k8s.io/v1   true         Ingress
1|networkpolicies   netpol       networking.k8s.io/v1   true         NetworkPolicy
$ kubectl api-resources --api-group=networking.k8s.io -o wide
1|NAME              SHORTNAMES   APIVERSION             NAMESPACED   KIND            VERBS                                                        CATEGORIES
1|ingressclasses                 networking.k8s.io/v1   false        IngressClass    create,delete,deletecollection,get,list,patch,update,watch   
1|ingresses         ing          networking.k8s.io/v1   true         Ingress         create,delete,deletecollection,get,list,patch,update,watch   
1|ipaddresses       ip           networking.k8s.io/v1   false        IPAddress       create,delete,deletecollection,get,list,patch,update,watch   
1|networkpolicies   netpol       networking.k8s.io/v1   true         NetworkPolicy   create,delete,deletecollection,get,list,patch,update,watch   
1|servicecidrs                   networking.k8s.io/v1   false        ServiceCIDR     create,delete,deletecollection,get,list,patch,update,watch   
$ kubectl api-resources --api-group=discovery.k8s.io -o json | jq -c '.resources[0] | {name, kind, verbs}'
1|{"name":"endpointslices","kind":"EndpointSlice","verbs":["create","delete","deletecollection","get","list","patch","update","watch"]}
$ kubectl api-resources --api-group=discovery.k8s.io -o yaml
1|apiVersion: v1
1|groupVersion: ""
1|kind: APIResourceList
1|resources:
1|- group: discovery.k8s.io
1|  kind: EndpointSlice
1|  name: endpointslices
1|  namespaced: true
1|  singularName: endpointslice
1|  verbs:
1|  - create
1|  - delete
1|  - deletecollection
1|  - get
1|  - list
1|  - patch
1|  - update
1|  - watch
1|  version: v1
$ kubectl api-resources --sort-by=kind --namespaced=false --no-headers | head -5
1|apiservices                                    apiregistration.k8s.io/v1         false   APIService
1|csidrivers                                     storage.k8s.io/v1                 false   CSIDriver
1|csinodes                                       storage.k8s.io/v1                 false   CSINode
1|certificatesigningrequests          csr        certificates.k8s.io/v1            false   CertificateSigningRequest
1|clusterroles                                   rbac.authorization.k8s.io/v1      false   ClusterRole
$ kubectl api-versions | wc -l
1|22
$ kubectl version -o json | jq -c 'keys'
1|["clientVersion","kustomizeVersion","serverVersion"]
$ kubectl version --client -o yaml | grep -v -E 'build|git|go|platform'
1|clientVersion:
1|  compiler: gc
1|  major: "1"
1|  minor: "36"
1|kustomizeVersion: v5.8.1
1|
$ kubectl top nodes
2|error: Metrics API not available
? 1
$ kubectl top pod --containers
2|error: Metrics API not available
? 1
$ kubectl top pod -A --sort-by=cpu
2|error: Metrics API not available
? 1
$ kubectl top pod --sort-by=x
2|error: --sort-by accepts only cpu or memory
? 1
$ kubectl top node --no-headers nope
2|error: Metrics API not available
? 1
$ kubectl top svc
2|error: unknown command "svc"
2|See 'kubectl top -h' for help and examples
? 1
$ kubectl get cm -n kube-public
1|NAME               DATA   AGE
1|kube-root-ca.crt   1      12m
$ kubectl get sa -n kube-node-lease
1|NAME      AGE
1|default   12m